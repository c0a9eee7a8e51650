import assert from 'node:assert/strict';
import { pauseAfterEdit } from '../../src/documents/pause';

describe('the pause after an edit', () => {
  it('is short for an article that is read fast, longer for one that takes its time, and never long', () => {
    assert.equal(pauseAfterEdit(3), 30);
    assert.equal(pauseAfterEdit(1_600), 100);
    assert.equal(pauseAfterEdit(60_000), 300);
  });

  it('lets an article that has not been read yet come to rest', () => {
    assert.equal(pauseAfterEdit(undefined), 300);
  });
});
