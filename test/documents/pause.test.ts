import assert from 'node:assert/strict';
import { pauseAfterEdit } from '../../src/documents/pause';

describe('the pause after an edit', () => {
  it('is none after a rest', () => {
    assert.equal(pauseAfterEdit(3, 1_000), 0);
    assert.equal(pauseAfterEdit(1_600, 200), 0);
  });

  it('is short amid edits of an article that is read fast, longer of one that takes its time, and never long', () => {
    assert.equal(pauseAfterEdit(3, 20), 30);
    assert.equal(pauseAfterEdit(1_600, 150), 100);
    assert.equal(pauseAfterEdit(60_000, 500), 300);
  });

  it('lets an article that has not been read yet come to rest', () => {
    assert.equal(pauseAfterEdit(undefined, 10_000), 300);
  });
});
