import assert from 'node:assert/strict';
import { uniqueIds } from '../../../src/present/outline/ids';

describe('ids of rows', () => {
  it('are numbered where they come again', () => {
    const ids = uniqueIds();
    assert.deepEqual(['a', 'b', 'a', 'a'].map(ids), ['a', 'b', 'a#2', 'a#3']);
  });

  it('differ also where a text holds what a numbered one looks like', () => {
    for (const order of [
      ['a', 'a#2', 'a', 'a#2'],
      ['a#2', 'a', 'a', 'a'],
    ]) {
      const ids = order.map(uniqueIds());
      assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    }
  });
});
