import { classOf, DIGIT, isApostrophe, LOWER, UPPER } from '../characters';
import { classKey, type WordClasses } from './classes';
import { feature1, finish, hashText } from './hash';

/**
 * Columns of a word's row: what features are made of, hashed once a distinct word. `FORM` is the word as it stands,
 * `LOWER_FORM` lower-cased with digits as 0; prefixes and suffixes are of the lower-cased word and 0 where the word has
 * no more than that many letters. `CLASS_…` are class numbers, 0 for none.
 */
export const FORM = 0;
export const LOWER_FORM = 1;
export const SHAPE = 2;
/** The shape with runs cut to one sign each: "Xx", "X.X.", "d:d". */
export const SHORT_SHAPE = 3;
export const PREFIX_1 = 4;
export const PREFIX_2 = 5;
export const PREFIX_3 = 6;
export const PREFIX_4 = 7;
export const SUFFIX_1 = 8;
export const SUFFIX_2 = 9;
export const SUFFIX_3 = 10;
export const SUFFIX_4 = 11;
export const SUFFIX_5 = 12;
export const CLASS_64 = 13;
export const CLASS_256 = 14;
export const CLASS_1024 = 15;
/** Bits: see `CAPITAL` and those below it. */
export const FLAGS = 16;
/** The word's number among those that have classes, from 1 on; 0 for none. */
export const ENTRY = 17;
export const COLUMNS = 20;

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const HAS_LETTER = 8;
const HAS_HYPHEN = 16;
/** A capital stands after a small letter: "McCain", "iPhone". */
export const MIXED_CASE = 32;

/** Rows of the words met so far. Look a word up once a token; its row number holds until `forgetWords`. */
export interface Words {
  /** Row `r` is `columns[r * COLUMNS]` and the numbers after it. The array is replaced when it grows. */
  columns: Int32Array;
  readonly rows: Map<string, number>;
  readonly classes: WordClasses;
}

/** The row of the sign that stands for what lies before a sentence's start, and of that after its end. */
export const BEFORE_ROW = 0;
export const AFTER_ROW = 1;

/** Longer words share the row of their first letters, so that a hostile text doesn't fill the memory. */
const LONGEST_KEY = 60;
const MOST_WORDS = 100_000;
const FIRST_SIZE = 4096;

/** A table without words yet, but for the rows that stand before and after a sentence. */
export function makeWords(classes: WordClasses): Words {
  const words = { columns: new Int32Array(0), rows: new Map<string, number>(), classes };
  start(words);
  return words;
}

/** The row of a word as it stands in the text. */
export function rowOf(words: Words, form: string): number {
  const key = wordKey(form);
  return words.rows.get(key) ?? addRow(words, key);
}

/** What a table of words knows a word by. */
export function wordKey(form: string): string {
  return form.length > LONGEST_KEY ? form.slice(0, LONGEST_KEY) : form;
}

/**
 * A copy of a string to be kept. A piece of a text, kept as it is cut, holds the whole text in memory; joined to something
 * it is copied, and the copy is all that is held.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** Drops the words met so far if they are many. Call between articles: all row numbers become void. */
export function forgetWords(words: Words): void {
  if (words.rows.size > MOST_WORDS) start(words);
}

function start(words: Words): void {
  words.rows.clear();
  words.columns = new Int32Array(FIRST_SIZE * COLUMNS);
  addRow(words, '\u0002');
  addRow(words, '\u0003');
}

function addRow(words: Words, form: string): number {
  const row = words.rows.size;
  words.rows.set(ownCopy(form), row);
  if ((row + 1) * COLUMNS > words.columns.length) {
    const grown = new Int32Array(words.columns.length * 2);
    grown.set(words.columns);
    words.columns = grown;
  }
  fillRow(words.columns.subarray(row * COLUMNS, (row + 1) * COLUMNS), form, words.classes);
  return row;
}

function fillRow(row: Int32Array, form: string, classes: WordClasses): void {
  const lower = classKey(form.toLowerCase().replaceAll('’', "'"));
  const n = lower.length;
  row[FORM] = hashText(form);
  row[LOWER_FORM] = hashText(lower);
  for (let i = 1; i <= 4; i++) row[PREFIX_1 + i - 1] = n > i ? feature1(i, hashText(lower, 0, i)) : 0;
  for (let i = 1; i <= 5; i++) row[SUFFIX_1 + i - 1] = n > i ? feature1(i + 8, hashText(lower, n - i)) : 0;
  fillShape(row, form);
  const at = classes.rows.get(lower);
  if (at === undefined) return;
  for (let i = 0; i < 3; i++) row[CLASS_64 + i] = classes.ids[at + i];
  row[ENTRY] = at / 3 + 1;
}

function fillShape(row: Int32Array, form: string): void {
  let shape = 0;
  let short = 0;
  let last = 0;
  let run = 0;
  let flags = 0;
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === UPPER) {
      capitals++;
      if (last === LOWER) flags |= MIXED_CASE;
    }
    if (kind === UPPER || kind === LOWER) letters++;
    if (kind === DIGIT) flags |= HAS_DIGIT;
    if (unit === 45) flags |= HAS_HYPHEN;
    const sign = kind === UPPER || kind === LOWER || kind === DIGIT ? kind : isApostrophe(unit) ? 39 : unit;
    run = sign === last ? run + 1 : 1;
    // Runs count up to three, so that shapes stay few.
    if (run <= 3) shape = Math.imul(shape ^ sign, 0x01000193) + 1;
    if (run === 1) short = Math.imul(short ^ sign, 0x01000193) + 1;
    last = sign;
  }
  if (letters > 0) flags |= HAS_LETTER;
  if (classOf(form.charCodeAt(0)) === UPPER) flags |= CAPITAL;
  if (capitals === letters && capitals > 1) flags |= ALL_CAPITALS;
  row[SHAPE] = finish(shape);
  row[SHORT_SHAPE] = finish(short);
  row[FLAGS] = flags;
}
