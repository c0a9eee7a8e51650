import type { Token } from '../reading';
import { AFTER_ROW, BEFORE_ROW, COLUMNS, ENTRY, rowOf, type Words } from '../model/words';
import { scoreCandidates } from '../model/weights';
import { lemmaOf } from './lemma';
import { MOST_FEATURES, NO_LABEL, tagFeatures } from './features';
import type { TaggerModel } from './model';

/**
 * Where the words of a sentence lie in the table of words: row × `COLUMNS` of each, with two rows for "before" first
 * and two for "after" last.
 */
export function rowsOf(words: Words, forms: readonly string[]): Int32Array {
  const rows = new Int32Array(forms.length + 4);
  for (let i = 0; i < forms.length; i++) rows[i + 2] = rowOf(words, forms[i]) * COLUMNS;
  rows[0] = rows[1] = BEFORE_ROW * COLUMNS;
  rows[forms.length + 2] = rows[forms.length + 3] = AFTER_ROW * COLUMNS;
  return rows;
}

/**
 * Gives each word of one sentence its parts of speech and its lemma.
 * @param tokens the sentence's; changed
 * @returns where the words lie in the table of words, for the stages that follow (see `rowsOf`)
 */
export function tagTokens(tokens: readonly Token[], model: TaggerModel, words: Words): Int32Array {
  const rows = rowsOf(
    words,
    tokens.map(({ text }) => text),
  );
  tagWords(model, words, rows).forEach((label, i) => {
    const token = tokens[i];
    const { pos, tag } = model.labels[label];
    token.pos = pos;
    token.tag = tag;
    token.lemma = lemmaOf(model.lemmas, token.text, token.lower, tag);
  });
  return rows;
}

const features = new Int32Array(MOST_FEATURES);
const scores = new Int32Array(256);

/**
 * Tags the words of one sentence, from left to right.
 * @param rows as `rowsOf` gives them
 * @returns the number of a label of the model for each word
 */
export function tagWords(model: TaggerModel, words: Words, rows: Int32Array): Uint8Array {
  const { weights, lexicon, candidateSets, candidates } = model;
  const { columns } = words;
  const labels = new Uint8Array(rows.length - 4);
  let first = NO_LABEL;
  let second = NO_LABEL;
  for (let i = 0; i < labels.length; i++) {
    const choice = candidates[candidateSets[columns[rows[i + 2] + ENTRY]]];
    let label = choice[0];
    if (choice.length > 1) {
      const count = tagFeatures(columns, lexicon, rows, i + 2, first, second, features);
      scoreCandidates(weights, features, count, choice, scores);
      let best = 0;
      for (let c = 1; c < choice.length; c++) if (scores[c] > scores[best]) best = c;
      label = choice[best];
    }
    labels[i] = label;
    second = first;
    first = label;
  }
  return labels;
}
