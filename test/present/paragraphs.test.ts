import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sentenceAround } from '../../src/present/paragraphs';

const sentenceWith = (paragraph: string, word: string): string => {
  const { start, end } = sentenceAround(paragraph, paragraph.indexOf(word));
  return paragraph.slice(start, end);
};

describe('sentenceAround', () => {
  const text = 'Mr. Lind met U.S. President Ada Cole. "Good," she said. They left at 5 p.m. on Monday.';

  it('finds the sentence of a word', () => {
    assert.equal(sentenceWith(text, 'Lind'), 'Mr. Lind met U.S. President Ada Cole.');
    assert.equal(sentenceWith(text, 'she'), '"Good," she said.');
    assert.equal(sentenceWith(text, 'Monday'), 'They left at 5 p.m. on Monday.');
  });

  it('gives a paragraph without an end whole', () => assert.equal(sentenceWith('No end here ', 'end'), 'No end here'));
});
