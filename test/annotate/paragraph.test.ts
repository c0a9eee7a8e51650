import assert from 'node:assert/strict';
import type { Models } from '../../src/annotate/models';
import { readParagraph } from '../../src/annotate/paragraph';
import { testModels as load } from '../support/models';

describe('readParagraph', () => {
  let models: Models;
  before(async () => {
    models = await load();
  });

  const tagged = (text: string): string =>
    readParagraph(text, models)
      .sentences.map(({ tokens }) => tokens.map((token) => `${token.text}/${token.pos}`).join(' '))
      .join(' | ');

  it('tells verbs from nouns by what stands around them', () => {
    assert.equal(
      tagged('The talks ended. She talks often.'),
      'The/DET talks/NOUN ended/VERB ./PUNCT | She/PRON talks/VERB often/ADV ./PUNCT',
    );
  });

  it('tags names that it has never seen', () => {
    assert.equal(
      tagged('President Ravindo Kaltasch visited Ozmuria.'),
      'President/PROPN Ravindo/PROPN Kaltasch/PROPN visited/VERB Ozmuria/PROPN ./PUNCT',
    );
  });

  it('tags a headline in capitals', () => {
    assert.equal(
      tagged('MINISTER RESIGNS OVER TAX SCANDAL'),
      'MINISTER/NOUN RESIGNS/VERB OVER/ADP TAX/NOUN SCANDAL/NOUN',
    );
  });

  it('gives Penn tags and lemmas', () => {
    const [{ tokens }] = readParagraph('They have not been told.', models).sentences;
    assert.deepEqual(
      tokens.map(({ tag, lemma }) => `${lemma}/${tag}`),
      ['they/PRP', 'have/VBP', 'not/RB', 'be/VBN', 'tell/VBN', './.'],
    );
  });

  it('gives the same for the same text', () => {
    const text = 'Police in Larnholt arrested 12 people, the Herald said.';
    assert.deepEqual(readParagraph(text, models), readParagraph(text, models));
  });

  it('reads any text, however long', () => {
    for (const piece of ['a', 'A.', ' x', '\ud800', '"', '\n1 ']) {
      const text = piece.repeat(50_000 / piece.length);
      const { sentences } = readParagraph(text, models);
      for (const { tokens } of sentences) for (const { pos } of tokens) assert.match(pos, /^[A-Z]{1,5}$/);
    }
  }).timeout(60_000);
});
