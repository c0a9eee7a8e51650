import { COMMON, LONGEST_ENTRY, lookUp, phraseKey } from '../lexicon/gazetteer';
import { CLASS_64, FORM, LOWER_FORM } from '../model/words';
import type { Token } from '../reading';
import { CASE, CONNECTOR, IN_CAPITALS, KNOWN, NAME_COLUMNS, nameRow, SMALL, type NameWords } from './nameWords';

/** What the features of a sentence's tokens are read from: numbers alone, one a token. */
export interface NameSentence {
  readonly n: number;
  /** Rows in `NameWords`. */
  readonly rows: Int32Array;
  /** 1 where the token is glued to the one before it. */
  readonly glued: Uint8Array;
  /** 1 where the token may belong to a name: it has a capital, or stands near one that has. */
  readonly active: Uint8Array;
  /** For a token in a run of capitalised words, the run's first token and the one after its last; else both the token itself. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Where an entry of two or more words of the gazetteer covers the token: its bits, and 1, 2, 3 for begin, inside, last. */
  readonly phrase: Int32Array;
  readonly phrasePart: Uint8Array;
  /** 0 for a plain sentence, 1 for one whose words mostly have capitals, 2 for one in capitals alone. */
  readonly heading: number;
  /** Some of its words aren't written as they stand: a headline whose capitals were taken away. */
  readonly isRecased: boolean;
}

/** How far from a capitalised word a token may stand and still be taken for a part of a name. */
const REACH = 2;
/** No run is longer; what goes on after it starts a new one. */
const LONGEST_RUN = 16;

/** Looks up all that the names’ features ask of a sentence’s words. */
export function readNameSentence(table: NameWords, tokens: readonly Token[]): NameSentence {
  const n = tokens.length;
  const rows = new Int32Array(n);
  const glued = new Uint8Array(n);
  let isRecased = false;
  for (let i = 0; i < n; i++) {
    rows[i] = nameRow(table, tokens[i].cased);
    glued[i] = tokens[i].glued ? 1 : 0;
    isRecased ||= tokens[i].cased !== tokens[i].text;
  }
  const cases = Uint8Array.from(rows, (row) => table.columns[row * NAME_COLUMNS + CASE]);
  const runFrom = Int32Array.from(rows.keys());
  const runTo = Int32Array.from(rows.keys());
  const active = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (!isCapital(cases[i])) continue;
    for (let j = Math.max(0, i - REACH); j <= Math.min(n - 1, i + REACH); j++) active[j] = 1;
    if (runTo[i] > i) continue;
    const end = runEnd(cases, i);
    for (let j = i; j < end; j++) {
      runFrom[j] = i;
      runTo[j] = end;
    }
  }
  const phrase = new Int32Array(n);
  const phrasePart = new Uint8Array(n);
  markPhrases(table, rows, active, cases, phrase, phrasePart);
  return {
    n,
    rows,
    glued,
    active,
    runFrom,
    runTo,
    phrase,
    phrasePart,
    heading: headingOf(table, rows, cases),
    isRecased,
  };
}

const isCapital = (wordCase: number): boolean => wordCase !== SMALL && wordCase !== CONNECTOR;

/** The end of the run that starts at `from`: capitalised words with at most two connectors between them. */
function runEnd(cases: Uint8Array, from: number): number {
  const limit = Math.min(cases.length, from + LONGEST_RUN);
  let end = from + 1;
  for (let i = end; i < limit && i - end <= 2; i++) {
    if (isCapital(cases[i])) end = i + 1;
    else if (cases[i] !== CONNECTOR) break;
  }
  return end;
}

function markPhrases(
  { columns, gazetteer }: NameWords,
  rows: Int32Array,
  active: Uint8Array,
  cases: Uint8Array,
  phrase: Int32Array,
  part: Uint8Array,
): void {
  const n = rows.length;
  for (let i = 0; i < n - 1; i++) {
    if (!active[i] || (cases[i] === SMALL && !(i + 1 < n && isCapital(cases[i + 1])))) continue;
    let key = columns[rows[i] * NAME_COLUMNS + LOWER_FORM];
    let end = 0;
    let mask = 0;
    for (let j = i + 1; j < Math.min(n, i + LONGEST_ENTRY); j++) {
      key = phraseKey(key, columns[rows[j] * NAME_COLUMNS + LOWER_FORM]);
      const found = lookUp(gazetteer, key);
      if (found !== 0) {
        end = j + 1;
        mask = found;
      }
    }
    if (end === 0) continue;
    for (let j = i; j < end; j++) {
      phrase[j] = mask;
      part[j] = j === i ? 1 : j === end - 1 ? 3 : 2;
    }
    i = end - 1;
  }
}

/** Tells headlines, whose capitals say little, from plain sentences. */
function headingOf({ columns }: NameWords, rows: Int32Array, cases: Uint8Array): number {
  let capital = 0;
  let all = 0;
  let words = 0;
  let common = 0;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] * NAME_COLUMNS;
    if (columns[at + FORM] === 0 || (cases[i] === CONNECTOR && rows.length > 2)) continue;
    if (cases[i] === SMALL && columns[at + CLASS_64] === 0 && columns[at + LOWER_FORM] === columns[at + FORM]) {
      // Signs and numbers say nothing; rare words without a capital do.
      if (!(columns[at + KNOWN] & COMMON)) continue;
    }
    words++;
    if (isCapital(cases[i])) {
      capital++;
      if (columns[at + KNOWN] & COMMON) common++;
    }
    if (cases[i] === IN_CAPITALS) all++;
  }
  if (words < 3) return 0;
  if (all >= words * 0.7) return 2;
  return capital >= words * 0.7 && common >= 2 ? 1 : 0;
}

/** What the gazetteer knows of a run of tokens as a whole. */
export function entryOf(
  { columns, gazetteer }: NameWords,
  { rows }: NameSentence,
  { from, to }: { from: number; to: number },
): number {
  if (to - from === 1) return columns[rows[from] * NAME_COLUMNS + KNOWN];
  if (to - from > LONGEST_ENTRY) return 0;
  let key = columns[rows[from] * NAME_COLUMNS + LOWER_FORM];
  for (let i = from + 1; i < to; i++) key = phraseKey(key, columns[rows[i] * NAME_COLUMNS + LOWER_FORM]);
  return lookUp(gazetteer, key);
}
