import { lookUp, type Gazetteer } from '../lexicon/gazetteer';
import {
  ALL_CAPITALS,
  CAPITAL,
  COLUMNS,
  FLAGS,
  FORM,
  LOWER_FORM,
  MIXED_CASE,
  ownCopy,
  rowOf,
  wordKey,
  type Words,
} from '../model/words';

/** Columns of a word's row here: all those of `model/words.ts`, then two more. */
/** What the gazetteer knows of the word alone. */
export const KNOWN = COLUMNS;
/** 0 for a word without a capital letter, 1 with one, 2 in capitals alone, 3 for a word that may join two others in a name. */
export const CASE = COLUMNS + 1;
/** The key of a word's letters where it is in capitals alone, else 0: the same as that of the initials it may stand for. */
export const ACRONYM = COLUMNS + 2;
/** The first letter's code, in capitals. */
export const INITIAL = COLUMNS + 3;
export const NAME_COLUMNS = COLUMNS + 4;

export const SMALL = 0;
export const CAPITALISED = 1;
export const IN_CAPITALS = 2;
export const CONNECTOR = 3;

const CONNECTORS = new Set(
  "of the and for in on de del della di da do dos das du des la le les van von der den el al bin bint ibn ben abu e y & - – ' ’ . / at".split(
    ' ',
  ),
);

/** Words met so far, with what the features of names are made of. Rows hold until `forgetNameWords`. */
export interface NameWords {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly rows: Map<string, number>;
  /** Row `r` is `columns[r * NAME_COLUMNS]` and the numbers after it. The array is replaced when it grows. */
  columns: Int32Array;
}

/** A table of what names ask of words, without words yet. */
export function makeNameWords(words: Words, gazetteer: Gazetteer): NameWords {
  return { words, gazetteer, rows: new Map(), columns: new Int32Array(1024 * NAME_COLUMNS) };
}

/** The row of a word as it stands in the text. */
export function nameRow(table: NameWords, form: string): number {
  const key = wordKey(form);
  return table.rows.get(key) ?? addRow(table, key);
}

/** Drops all rows; whoever has kept a row’s number must drop it too. */
export function forgetNameWords(table: NameWords): void {
  table.rows.clear();
}

function addRow(table: NameWords, form: string): number {
  const row = table.rows.size;
  table.rows.set(ownCopy(form), row);
  const at = row * NAME_COLUMNS;
  if (at + NAME_COLUMNS > table.columns.length) {
    const grown = new Int32Array(table.columns.length * 2);
    grown.set(table.columns);
    table.columns = grown;
  }
  const source = rowOf(table.words, form) * COLUMNS;
  const columns = table.columns;
  columns.set(table.words.columns.subarray(source, source + COLUMNS), at);
  columns[at + KNOWN] = lookUp(table.gazetteer, columns[at + FORM]) | lookUp(table.gazetteer, columns[at + LOWER_FORM]);
  const flags = columns[at + FLAGS];
  const capital = (flags & (CAPITAL | MIXED_CASE)) !== 0;
  columns[at + CASE] = CONNECTORS.has(form)
    ? CONNECTOR
    : !capital
      ? SMALL
      : (flags & ALL_CAPITALS) !== 0
        ? IN_CAPITALS
        : CAPITALISED;
  columns[at + INITIAL] = form.charCodeAt(0);
  columns[at + ACRONYM] = columns[at + CASE] === IN_CAPITALS ? acronymKey(form) : 0;
  return row;
}

const LONGEST_ACRONYM = 8;

const addInitial = (key: number, code: number): number => Math.imul(key ^ code, 0x01000193) | 1;

/** The key of an acronym's letters; full stops between them don't count. */
function acronymKey(form: string): number {
  const letters = form.replaceAll('.', '').slice(0, LONGEST_ACRONYM);
  let key = 0;
  for (let i = 0; i < letters.length; i++) key = addInitial(key, letters.charCodeAt(i));
  return key;
}

/** The key of the initials of a name's capitalised words, 0 if there are less than two. */
export function initialsKey(columns: Int32Array, rows: Int32Array, from: number, to: number): number {
  let key = 0;
  let letters = 0;
  for (let i = from; i < to && letters < LONGEST_ACRONYM; i++) {
    const at = rows[i] * NAME_COLUMNS;
    if (columns[at + CASE] !== CAPITALISED && columns[at + CASE] !== IN_CAPITALS) continue;
    key = addInitial(key, columns[at + INITIAL]);
    letters++;
  }
  return letters < 2 ? 0 : key;
}
