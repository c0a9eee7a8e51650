import { feature1, feature2, feature3 } from '../model/hash';
import {
  CLASS_1024,
  CLASS_256,
  CLASS_64,
  ENTRY,
  FLAGS,
  FORM,
  LOWER_FORM,
  PREFIX_1,
  SHAPE,
  SHORT_SHAPE,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
} from '../model/words';

/** More than any token has. */
export const MOST_FEATURES = 96;

/** What stands for the label of a word outside the sentence. */
export const NO_LABEL = 255;

/**
 * The features of one word for its tag, from the words around it and the tags before it.
 * @param columns the table of words' columns
 * @param lexicon ambiguity class by a word's `ENTRY`
 * @param rows row number × `COLUMNS` of each word of the sentence, with two rows for "before" first and two for "after" last
 * @param i index of the word in `rows`, from 2 on
 * @param first label of the word before; `NO_LABEL` at the start
 * @param second label of the word before that
 * @param out where the features go
 * @returns how many there are
 */
export function tagFeatures(
  columns: Int32Array,
  lexicon: Uint16Array,
  rows: Int32Array,
  i: number,
  first: number,
  second: number,
  out: Int32Array,
): number {
  const w = rows[i];
  const p = rows[i - 1];
  const pp = rows[i - 2];
  const q = rows[i + 1];
  const qq = rows[i + 2];
  const form = columns[w + FORM];
  const lower = columns[w + LOWER_FORM];
  const shape = columns[w + SHAPE];
  const suffix2 = columns[w + SUFFIX_2];
  const suffix3 = columns[w + SUFFIX_3];
  const pLower = columns[p + LOWER_FORM];
  const qLower = columns[q + LOWER_FORM];
  const fine = columns[w + CLASS_1024];
  const seenAs = lexicon[columns[w + ENTRY]];
  const pSeenAs = lexicon[columns[p + ENTRY]];
  const qSeenAs = lexicon[columns[q + ENTRY]];
  const start = pp === p && p === 0 ? 1 : 0;
  const both = first * 256 + second;
  let n = 0;
  out[n++] = 0x1234567;
  out[n++] = feature1(1, form);
  out[n++] = feature1(2, lower);
  for (let k = 0; k < 5; k++) out[n++] = feature1(3 + k, columns[w + SUFFIX_1 + k]);
  for (let k = 0; k < 4; k++) out[n++] = feature1(8 + k, columns[w + PREFIX_1 + k]);
  out[n++] = feature1(12, shape);
  out[n++] = feature2(13, shape, start);
  out[n++] = feature2(14, suffix3, columns[w + SHORT_SHAPE]);
  out[n++] = feature1(15, pLower);
  out[n++] = feature1(16, qLower);
  out[n++] = feature1(17, columns[pp + LOWER_FORM]);
  out[n++] = feature1(18, columns[qq + LOWER_FORM]);
  out[n++] = feature1(19, columns[p + SUFFIX_3]);
  out[n++] = feature1(20, columns[q + SUFFIX_3]);
  out[n++] = feature1(21, columns[p + SUFFIX_2]);
  out[n++] = feature1(22, columns[q + SUFFIX_2]);
  out[n++] = feature2(23, columns[p + SHORT_SHAPE], columns[w + SHORT_SHAPE]);
  out[n++] = feature2(24, columns[q + SHORT_SHAPE], columns[w + SHORT_SHAPE]);
  out[n++] = feature1(25, first);
  out[n++] = feature1(26, second);
  out[n++] = feature1(27, both);
  out[n++] = feature2(28, first, lower);
  out[n++] = feature2(29, first, suffix3);
  out[n++] = feature2(30, first, shape);
  out[n++] = feature2(31, first, qLower);
  out[n++] = feature2(32, pLower, lower);
  out[n++] = feature2(33, lower, qLower);
  out[n++] = feature2(34, pLower, qLower);
  out[n++] = feature3(35, columns[pp + LOWER_FORM], pLower, lower);
  out[n++] = feature3(36, lower, qLower, columns[qq + LOWER_FORM]);
  out[n++] = feature3(37, pLower, lower, qLower);
  out[n++] = feature1(38, fine);
  out[n++] = feature1(39, columns[w + CLASS_256]);
  out[n++] = feature1(40, columns[w + CLASS_64]);
  out[n++] = feature1(41, columns[p + CLASS_1024]);
  out[n++] = feature1(42, columns[q + CLASS_1024]);
  out[n++] = feature1(43, columns[p + CLASS_256]);
  out[n++] = feature1(44, columns[q + CLASS_256]);
  out[n++] = feature1(45, columns[pp + CLASS_256]);
  out[n++] = feature1(46, columns[qq + CLASS_256]);
  out[n++] = feature2(47, columns[p + CLASS_256], columns[w + CLASS_256]);
  out[n++] = feature2(48, columns[w + CLASS_256], columns[q + CLASS_256]);
  out[n++] = feature3(49, columns[p + CLASS_64], columns[w + CLASS_64], columns[q + CLASS_64]);
  out[n++] = feature2(50, first, columns[w + CLASS_256]);
  out[n++] = feature2(51, first, columns[q + CLASS_256]);
  out[n++] = feature2(52, lower, columns[q + CLASS_256]);
  out[n++] = feature2(53, both, lower);
  out[n++] = feature3(54, first, suffix2, columns[q + CLASS_64]);
  out[n++] = feature1(55, seenAs);
  out[n++] = feature2(56, first, seenAs);
  out[n++] = feature1(57, qSeenAs);
  out[n++] = feature2(58, seenAs, qSeenAs);
  out[n++] = feature3(59, first, seenAs, qSeenAs);
  out[n++] = feature2(60, lower, qSeenAs);
  out[n++] = feature2(61, qSeenAs, lexicon[columns[qq + ENTRY]]);
  out[n++] = feature2(62, suffix3, qSeenAs);
  out[n++] = feature2(63, pSeenAs, seenAs);
  out[n++] = feature2(64, columns[w + FLAGS], start);
  out[n++] = feature3(65, columns[p + FLAGS], columns[w + FLAGS], columns[q + FLAGS]);
  out[n++] = feature2(66, both, columns[w + CLASS_64]);
  return n;
}
