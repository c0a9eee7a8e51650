import { LONGEST_ENTRY, lookUp, phraseKey, type Gazetteer } from '../lexicon/gazetteer';
import { feature1, feature2, feature3, hashText } from '../model/hash';
import {
  AFTER_ROW,
  BEFORE_ROW,
  CLASS_1024,
  CLASS_256,
  CLASS_64,
  COLUMNS,
  LOWER_FORM,
  PREFIX_3,
  rowOf,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  type Words,
} from '../model/words';

/** How a word is written: small, with a capital, in capitals. */
export const SMALL = 0;
export const CAPITALISED = 1;
export const IN_CAPITALS = 2;
export const CASES = 3;
/** What stands for the case of what has no letters, and of the first word, whose capital says nothing. */
export const NO_CASE = 3;

/** No word has more features. */
export const MOST_FEATURES = 96;

/** What the features of a sentence's words are read from: nothing of it depends on their capitals. */
export interface CaseContext {
  /** The table of words' columns. */
  readonly columns: Int32Array;
  /** Row number × `COLUMNS` of each word in small letters, with a row for "before" first and one for "after" last. */
  readonly rows: Int32Array;
  /** What the gazetteer knows of each word, and of it as an acronym. */
  readonly known: Int32Array;
  readonly knownInCapitals: Int32Array;
  /** Where an entry of several words covers the word: its bits, and 1, 2, 3 for begin, inside, last. */
  readonly phrase: Int32Array;
  readonly phrasePart: Uint8Array;
}

/**
 * Looks up the words of a sentence.
 * @param lower the words in small letters
 */
export function caseContext(lower: readonly string[], words: Words, gazetteer: Gazetteer): CaseContext {
  const n = lower.length;
  const rows = new Int32Array(n + 2);
  rows[0] = BEFORE_ROW * COLUMNS;
  rows[n + 1] = AFTER_ROW * COLUMNS;
  for (let i = 0; i < n; i++) rows[i + 1] = rowOf(words, lower[i]) * COLUMNS;
  const { columns } = words;
  const keys = Int32Array.from({ length: n }, (_, i) => columns[rows[i + 1] + LOWER_FORM]);
  const context = {
    columns,
    rows,
    known: keys.map((key) => lookUp(gazetteer, key)),
    knownInCapitals: Int32Array.from(lower, (word) => lookUp(gazetteer, hashText(word.toUpperCase()))),
    phrase: new Int32Array(n),
    phrasePart: new Uint8Array(n),
  };
  markPhrases(keys, gazetteer, context);
  return context;
}

function markPhrases(keys: Int32Array, gazetteer: Gazetteer, { phrase, phrasePart }: CaseContext): void {
  for (let i = 0; i < keys.length - 1; i++) {
    let key = keys[i];
    let end = 0;
    for (let j = i + 1; j < Math.min(keys.length, i + LONGEST_ENTRY); j++) {
      key = phraseKey(key, keys[j]);
      const found = lookUp(gazetteer, key);
      if (found === 0) continue;
      end = j + 1;
      phrase.fill(found, i, end);
    }
    if (end === 0) continue;
    phrasePart.fill(2, i, end);
    phrasePart[i] = 1;
    phrasePart[end - 1] = 3;
    i = end - 1;
  }
}

/**
 * The features of a word.
 * @param before the case of the word before; `NO_CASE` at the start
 * @param beforeThat the case of the word before that
 * @param out where the features go
 * @returns how many there are
 */
export function caseFeatures(
  { columns, rows, known, knownInCapitals, phrase, phrasePart }: CaseContext,
  i: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  const w = rows[i + 1];
  const p = rows[i];
  const q = rows[i + 2];
  const lower = columns[w + LOWER_FORM];
  const pLower = columns[p + LOWER_FORM];
  const qLower = columns[q + LOWER_FORM];
  const entry = known[i];
  const qEntry = i + 1 < known.length ? known[i + 1] : 0;
  const pEntry = i > 0 ? known[i - 1] : 0;
  const group = columns[w + CLASS_256];
  const suffix = columns[w + SUFFIX_3];
  let n = 0;
  out[n++] = feature1(1, lower);
  out[n++] = feature1(2, columns[w + SUFFIX_2]);
  out[n++] = feature1(3, suffix);
  out[n++] = feature1(4, columns[w + SUFFIX_4]);
  out[n++] = feature1(5, columns[w + PREFIX_3]);
  out[n++] = feature1(6, group);
  out[n++] = feature1(7, columns[w + CLASS_1024]);
  out[n++] = feature1(8, entry);
  out[n++] = feature1(9, knownInCapitals[i]);
  for (let bits = entry; bits !== 0; bits &= bits - 1) out[n++] = feature1(10, bits & -bits);
  out[n++] = feature2(11, before, lower);
  out[n++] = feature2(12, before, beforeThat);
  out[n++] = feature2(13, before, group);
  out[n++] = feature2(14, before, entry);
  out[n++] = feature2(15, before, suffix);
  out[n++] = feature2(16, pLower, lower);
  out[n++] = feature2(17, lower, qLower);
  out[n++] = feature1(18, pLower);
  out[n++] = feature1(19, qLower);
  out[n++] = feature2(20, pEntry, entry);
  out[n++] = feature2(21, entry, qEntry);
  out[n++] = feature2(22, lower, qEntry);
  out[n++] = feature3(23, before, entry, qEntry);
  out[n++] = feature2(24, columns[p + CLASS_256], group);
  out[n++] = feature2(25, group, columns[q + CLASS_256]);
  out[n++] = feature3(26, columns[p + CLASS_64], columns[w + CLASS_64], columns[q + CLASS_64]);
  out[n++] = feature3(27, before, pLower, entry);
  if (phrasePart[i] !== 0) {
    out[n++] = feature2(28, phrase[i], phrasePart[i]);
    out[n++] = feature3(29, before, phrasePart[i], lower);
  }
  return n;
}
