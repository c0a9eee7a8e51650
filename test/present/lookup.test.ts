import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { firstAfter, lookupOf } from '../../src/present/lookup';
import { ANNOTATION, TEXT } from './article';

describe('lookupOf', () => {
  const lookup = lookupOf(ANNOTATION);

  it('finds the mark that holds an offset, and one that ends there', () => {
    const start = TEXT.indexOf('Jonas Lind');
    assert.equal(lookup.mentionAt(start)?.text, 'Jonas Lind');
    assert.equal(lookup.mentionAt(start + 10)?.text, 'Jonas Lind');
    assert.equal(lookup.mentionAt(start + 11), undefined);
  });

  it('prefers the shortest of nested marks', () => {
    const outer = { ...ANNOTATION.mentions[0], start: 0, end: 50, text: 'outer' };
    const inner = { ...ANNOTATION.mentions[0], start: 10, end: 20, text: 'inner' };
    const nested = lookupOf({ ...ANNOTATION, mentions: [outer, inner] });
    assert.equal(nested.mentionAt(15)?.text, 'inner');
    assert.equal(nested.mentionAt(30)?.text, 'outer');
  });

  it('knows mentions, events and quotes of an entity', () => {
    assert.equal(lookup.mentionsOf('e1').length, 4);
    assert.deepEqual(
      lookup.eventsOf('e3').map(({ id }) => id),
      ['v1'],
    );
    assert.equal(lookup.quotesOf('e1').length, 1);
    assert.deepEqual(lookup.mentionsOf('nobody'), []);
  });
});

describe('firstAfter', () => {
  it('gives the index of the first span that starts later', () => {
    const spans = [2, 5, 9].map((start) => ({ start, end: start + 1 }));
    assert.deepEqual(
      [0, 2, 5, 8, 9].map((offset) => firstAfter(spans, offset)),
      [0, 1, 2, 2, 3],
    );
  });
});
