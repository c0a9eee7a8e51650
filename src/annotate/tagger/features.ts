import { feature1, feature2, feature3 } from '../model/hash';
import {
  ALL_CAPITALS,
  CAPITAL,
  CLASS_1024,
  CLASS_256,
  CLASS_64,
  ENTRY,
  FLAGS,
  FORM,
  HAS_LETTER,
  LOWER_FORM,
  PREFIX_1,
  PREFIX_3,
  SHAPE,
  SHORT_SHAPE,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
} from '../model/words';

/** More than any token has. */
export const MOST_FEATURES = 100;

/** What stands for the label of a word outside the sentence. */
export const NO_LABEL = 255;

/** How a sentence is written, as far as capitals tell. */
const MIXED = 0;
const TITLE_CASE = 1;
const CAPITALS = 2;
const SMALL = 3;
/** Words of so many letters at least are written small in running text. */
const SHORT_WORD = 3;

/**
 * How a sentence is written: as running text, with a capital to most words, all in capitals or all small.
 * @param rows as the features take them
 */
export function caseStyle(columns: Int32Array, rows: Int32Array): number {
  let capitals = 0;
  let all = 0;
  let small = 0;
  for (let i = 3; i < rows.length - 2; i++) {
    const row = rows[i];
    const flags = columns[row + FLAGS];
    if (columns[row + PREFIX_1 + SHORT_WORD - 1] === 0 || !(flags & HAS_LETTER)) continue;
    if (flags & ALL_CAPITALS) all++;
    else if (flags & CAPITAL) capitals++;
    else small++;
  }
  if (all > capitals + small) return CAPITALS;
  if (small > 0 && capitals + all === 0) return columns[rows[2] + FLAGS] & CAPITAL ? MIXED : SMALL;
  return capitals + all > 2 * small ? TITLE_CASE : MIXED;
}

/** What the features of a sentence's words are read from. */
export interface TagContext {
  /** The table of words' columns. */
  readonly columns: Int32Array;
  /** Ambiguity class by a word's `ENTRY`. */
  readonly lexicon: Uint16Array;
  /** Row number × `COLUMNS` of each word, with two rows for "before" first and two for "after" last. */
  readonly rows: Int32Array;
  /** See `caseStyle`. */
  readonly style: number;
}

/**
 * The few features of the first, quick pass over a sentence: from the words around a word and the tags before it.
 * @param i index of the word in `rows`, from 2 on
 * @param first label of the word before; `NO_LABEL` at the start
 * @param second label of the word before that
 * @param out where the features go
 * @returns how many there are
 */
export function draftFeatures(
  { columns, lexicon, rows, style }: TagContext,
  i: number,
  first: number,
  second: number,
  out: Int32Array,
): number {
  const w = rows[i];
  const p = rows[i - 1];
  const q = rows[i + 1];
  const lower = columns[w + LOWER_FORM];
  const qLower = columns[q + LOWER_FORM];
  const suffix3 = columns[w + SUFFIX_3];
  const seenAs = lexicon[columns[w + ENTRY]];
  const qSeenAs = lexicon[columns[q + ENTRY]];
  const flags = columns[w + FLAGS];
  const start = i === 2 ? 1 : 0;
  let n = 0;
  out[n++] = feature2(101, lower, flags & CAPITAL);
  out[n++] = feature1(102, columns[w + SUFFIX_2]);
  out[n++] = feature1(103, suffix3);
  out[n++] = feature1(104, columns[w + SUFFIX_4]);
  out[n++] = feature1(105, columns[w + PREFIX_3]);
  out[n++] = feature3(106, columns[w + SHORT_SHAPE], start, style);
  out[n++] = feature1(107, first * 256 + second);
  out[n++] = feature2(108, first, lower);
  out[n++] = feature2(109, first, suffix3);
  out[n++] = feature2(110, columns[p + LOWER_FORM], lower);
  out[n++] = feature2(111, lower, qLower);
  out[n++] = feature1(112, qLower);
  out[n++] = feature1(113, columns[w + CLASS_256]);
  out[n++] = feature2(114, first, columns[w + CLASS_256]);
  out[n++] = feature1(115, columns[q + CLASS_256]);
  out[n++] = feature2(116, first, seenAs);
  out[n++] = feature2(117, seenAs, qSeenAs);
  out[n++] = feature3(118, first, seenAs, qSeenAs);
  out[n++] = feature2(119, lower, qSeenAs);
  out[n++] = feature3(120, seenAs, flags, style * 2 + start);
  return n;
}

/**
 * The features of the second pass, which sees the first one's tags to the right.
 * @param i index of the word in `rows`, from 2 on
 * @param first label of the word before; `NO_LABEL` at the start
 * @param second label of the word before that
 * @param next the first pass's label of the word after; `NO_LABEL` at the end
 * @param afterNext that of the word after that
 * @param ahead what comes first further on: see `aheadOf`
 * @param out where the features go
 * @returns how many there are
 */
export function tagFeatures(
  { columns, lexicon, rows, style }: TagContext,
  i: number,
  first: number,
  second: number,
  next: number,
  afterNext: number,
  ahead: number,
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
  const start = i === 2 ? 1 : 0;
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
  out[n++] = feature3(67, style, columns[w + FLAGS], columns[p + FLAGS] * 2 + start);
  out[n++] = feature3(68, style, columns[w + FLAGS], seenAs);
  out[n++] = feature2(69, style, suffix3);
  out[n++] = feature1(70, next);
  out[n++] = feature2(71, next, lower);
  out[n++] = feature2(72, next, afterNext);
  out[n++] = feature2(73, first, next);
  out[n++] = feature3(74, first, lower, next);
  out[n++] = feature3(75, lower, next, afterNext);
  out[n++] = feature2(76, next, suffix3);
  out[n++] = feature3(77, both, next, seenAs);
  out[n++] = feature2(78, next, columns[w + CLASS_256]);
  out[n++] = feature2(79, lower, ahead);
  out[n++] = feature3(80, first, seenAs, ahead);
  out[n++] = feature3(81, lower, next, ahead);
  out[n++] = feature3(82, style, next, columns[w + FLAGS] * 2 + start);
  return n;
}
