import { COMMON } from '../lexicon/gazetteer';
import { feature1, feature2, feature3 } from '../model/hash';
import {
  CLASS_1024,
  CLASS_256,
  CLASS_64,
  FORM,
  LOWER_FORM,
  PREFIX_2,
  PREFIX_4,
  SHORT_SHAPE,
  SHAPE,
  SUFFIX_1,
  SUFFIX_3,
  SUFFIX_5,
} from '../model/words';
import type { NameSentence } from './nameSentence';
import { KNOWN, NAME_COLUMNS, type NameWords } from './nameWords';

/** No token has more features. */
export const MOST_FEATURES = 256;
/** Neighbours on each side whose words are features. */
export const WINDOW = 2;

/** Stand for what lies before a sentence and after it. */
const START = 0x51a27;
const END = 0xe4d;

/**
 * The features of a word at a distance from the token that is labelled: they depend on the word alone, so that the sum
 * of their weights is known for all its occurrences once it is known for one.
 * @param offset −2 to 2; 0 is the token itself
 * @param out takes the features from `n` on
 * @returns the new number of features
 */
export function wordFeatures(columns: Int32Array, row: number, offset: number, out: Int32Array, n: number): number {
  const at = row * NAME_COLUMNS;
  const known = columns[at + KNOWN];
  const t = 64 * (offset + 3);
  out[n++] = feature1(t + 1, columns[at + LOWER_FORM]);
  out[n++] = feature1(t + 2, columns[at + SHORT_SHAPE]);
  out[n++] = feature1(t + 3, columns[at + CLASS_256]);
  out[n++] = feature1(t + 4, known);
  if (offset === -2 || offset === 2) return n;
  out[n++] = feature1(t + 5, columns[at + SUFFIX_3]);
  out[n++] = feature1(t + 6, columns[at + CLASS_64]);
  out[n++] = feature1(t + 7, columns[at + CLASS_1024]);
  out[n++] = feature1(t + 8, columns[at + SHAPE]);
  for (let bits = known; bits !== 0; bits &= bits - 1) out[n++] = feature1(t + 9, bits & -bits);
  if (offset !== 0) return n;
  out[n++] = feature1(t + 10, columns[at + FORM]);
  for (let c = PREFIX_2; c <= PREFIX_4; c++) if (columns[at + c] !== 0) out[n++] = feature1(t + 11, columns[at + c]);
  for (let c = SUFFIX_1; c <= SUFFIX_5; c++) if (columns[at + c] !== 0) out[n++] = feature1(t + 12, columns[at + c]);
  const shape = columns[at + SHORT_SHAPE];
  out[n++] = feature2(t + 13, known, shape);
  out[n++] = feature2(t + 14, columns[at + CLASS_256], shape);
  out[n++] = feature1(t + 15, 0);
  return n;
}

/** The features of a place outside the sentence, at a distance from the token. */
export function edgeFeature(offset: number): number {
  return feature1(64 * (offset + 3) + 16, 0);
}

/**
 * The features of a token that depend on several words at once.
 * @returns the new number of features
 */
export function contextFeatures(columns: Int32Array, s: NameSentence, i: number, out: Int32Array, n: number): number {
  const { rows, glued, runFrom, runTo, phrase, phrasePart, heading } = s;
  const at = rows[i] * NAME_COLUMNS;
  const before = i > 0 ? rows[i - 1] * NAME_COLUMNS : -1;
  const after = i + 1 < s.n ? rows[i + 1] * NAME_COLUMNS : -1;
  const lower = columns[at + LOWER_FORM];
  const shape = columns[at + SHORT_SHAPE];
  const known = columns[at + KNOWN];
  const lower1 = before < 0 ? START : columns[before + LOWER_FORM];
  const shape1 = before < 0 ? START : columns[before + SHORT_SHAPE];
  const known1 = before < 0 ? START : columns[before + KNOWN];
  const lower2 = after < 0 ? END : columns[after + LOWER_FORM];
  const shape2 = after < 0 ? END : columns[after + SHORT_SHAPE];
  const known2 = after < 0 ? END : columns[after + KNOWN];
  out[n++] = feature2(600, lower1, lower);
  out[n++] = feature2(601, lower, lower2);
  out[n++] = feature2(602, lower1, lower2);
  out[n++] = feature2(603, shape1, shape);
  out[n++] = feature2(604, shape, shape2);
  out[n++] = feature3(605, shape1, shape, shape2);
  out[n++] = feature2(606, known1, known);
  out[n++] = feature2(607, known, known2);
  out[n++] = feature2(608, lower1, known);
  out[n++] = feature2(609, known, lower2);
  out[n++] = feature2(610, lower1, shape);
  out[n++] = feature2(611, shape, lower2);
  out[n++] = feature2(612, before < 0 ? START : columns[before + CLASS_256], shape);
  out[n++] = feature2(613, shape, after < 0 ? END : columns[after + CLASS_256]);
  out[n++] = feature3(
    614,
    before < 0 ? START : columns[before + CLASS_64],
    columns[at + CLASS_64],
    after < 0 ? END : columns[after + CLASS_64],
  );
  if (i > 1) out[n++] = feature2(615, columns[rows[i - 2] * NAME_COLUMNS + LOWER_FORM], lower1);
  if (i + 2 < s.n) out[n++] = feature2(616, lower2, columns[rows[i + 2] * NAME_COLUMNS + LOWER_FORM]);
  out[n++] = feature3(617, glued[i], i + 1 < s.n ? glued[i + 1] : 2, shape);
  if (heading !== 0) {
    out[n++] = feature2(618, heading, shape);
    out[n++] = feature2(619, heading, known);
  }
  if (before < 0) out[n++] = feature3(620, shape, known & COMMON, columns[at + CLASS_64]);
  if (phrasePart[i] !== 0) {
    out[n++] = feature2(621, phrase[i], phrasePart[i]);
    out[n++] = feature3(622, phrase[i], phrasePart[i], shape);
    for (let bits = phrase[i]; bits !== 0; bits &= bits - 1) out[n++] = feature2(623, bits & -bits, phrasePart[i]);
  }
  return runFeatures(columns, s, i, runFrom[i], runTo[i], out, n);
}

/** Features of the run of capitalised words that a token stands in. */
function runFeatures(
  columns: Int32Array,
  { rows, n: length }: NameSentence,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  n: number,
): number {
  if (to <= from) return n;
  const first = rows[from] * NAME_COLUMNS;
  const last = rows[to - 1] * NAME_COLUMNS;
  const part = to - from === 1 ? 0 : i === from ? 1 : i === to - 1 ? 3 : 2;
  const size = Math.min(to - from, 6);
  out[n++] = feature3(640, part, size, from === 0 ? 1 : 0);
  out[n++] = feature2(641, part, columns[first + LOWER_FORM]);
  out[n++] = feature2(642, part, columns[last + LOWER_FORM]);
  out[n++] = feature2(643, part, columns[first + KNOWN]);
  out[n++] = feature2(644, part, columns[last + KNOWN]);
  out[n++] = feature2(645, part, columns[last + SUFFIX_3]);
  const lower1 = from > 0 ? columns[rows[from - 1] * NAME_COLUMNS + LOWER_FORM] : START;
  const lower2 = to < length ? columns[rows[to] * NAME_COLUMNS + LOWER_FORM] : END;
  out[n++] = feature2(646, part, lower1);
  out[n++] = feature2(647, part, lower2);
  out[n++] = feature3(648, part, size, lower1);
  out[n++] = feature3(649, part, size, lower2);
  out[n++] = feature2(650, part, from > 0 ? columns[rows[from - 1] * NAME_COLUMNS + CLASS_256] : START);
  out[n++] = feature2(651, part, to < length ? columns[rows[to] * NAME_COLUMNS + CLASS_256] : END);
  let heads = 0;
  for (let j = from; j < to; j++) if (j !== i) heads |= columns[rows[j] * NAME_COLUMNS + KNOWN];
  out[n++] = feature2(652, part, heads);
  for (let bits = heads; bits !== 0; bits &= bits - 1) out[n++] = feature2(653, part, bits & -bits);
  return n;
}

/** All features of a token, in one list: what is learnt from. */
export function allFeatures(table: NameWords, s: NameSentence, i: number, out: Int32Array): number {
  let n = 0;
  for (let offset = -WINDOW; offset <= WINDOW; offset++) {
    const j = i + offset;
    if (j < 0 || j >= s.n) out[n++] = edgeFeature(offset);
    else n = wordFeatures(table.columns, s.rows[j], offset, out, n);
  }
  return contextFeatures(table.columns, s, i, out, n);
}
