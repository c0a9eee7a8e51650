import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { shorten, snippetOf } from '../../src/present/snippet';

const cut = (text: string, mark: string) => {
  const start = text.indexOf(mark);
  const { label, highlight } = snippetOf(text, { start, end: start + mark.length }, 12, 12);
  assert.equal(label.slice(...highlight), mark);
  return label;
};

describe('snippetOf', () => {
  it('cuts at words and marks what is left out', () => {
    assert.equal(
      cut('All the ministers of the north met Okafor in the old harbour of Oslo.', 'Okafor'),
      '…north met Okafor in the old…',
    );
  });

  it('stays in its line', () => {
    assert.equal(cut('Before.\r\nOkafor spoke.\r\nAfter.', 'Okafor'), 'Okafor spoke.');
  });

  it('is whole where the text is short', () => assert.equal(cut('I saw Lind.', 'Lind'), 'I saw Lind.'));

  it('shows no part of a word that is longer than the room', () => {
    assert.equal(cut(`${'x'.repeat(50)} Lind ${'y'.repeat(50)}`, 'Lind'), '…Lind…');
  });
});

describe('shorten', () => {
  it('ends at a word', () => {
    assert.equal(shorten('one two  three four', 12), 'one two…');
    assert.equal(shorten('one two', 12), 'one two');
    assert.equal(shorten('x'.repeat(20), 12), `${'x'.repeat(12)}…`);
  });
});
