import { hashText } from '../model/hash';
import { CLASS_1024, CLASS_256, CLASS_64, LOWER_FORM, type Words } from '../model/words';
import type { Token, Upos } from '../reading';

/** The universal parts of speech by number; 0 is "no word" and 18 the root. */
const POS: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const POS_NUMBERS = new Map(POS.map((pos, i) => [pos, i + 1]));
const [ADJ, , ADV, AUX, CCONJ, DET, , NOUN, NUM, PART, PRON, PROPN, PUNCT, , , VERB] = POS.map((_, i) => i + 1);
export const ROOT_POS = POS.length + 1;
export const POS_COUNT = POS.length + 2;

/** The number of a part of speech. */
export function posNumber(pos: Upos): number {
  return POS_NUMBERS.get(pos) ?? 0;
}

/** No window of the features reaches further past the last word. */
export const MARGIN = 5;

/**
 * The words of a sentence as the features see them. Index 0 is "no word", 1 to `length` are the words, `length + 1` is
 * the root, which stands behind the last word, and "no word" again comes after it.
 */
export interface ParserInput {
  length: number;
  /** Hashes of the lower-cased word, of its tags, and of its class among 64, 256 and 1,024. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly class64: Int32Array;
  readonly class256: Int32Array;
  readonly class1024: Int32Array;
  /** The number of the part of speech. */
  readonly pos: Uint8Array;
  /** The last noun of the noun phrase that begins, or goes on, with this word; 0 if there is none. */
  readonly noun: Int32Array;
  /** The first verb or auxiliary from this word on; 0 if there is none. */
  readonly verb: Int32Array;
  /** How many commas, verbs, coordinating conjunctions and other marks there are up to and with this word. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly conjunctions: Int32Array;
  readonly marks: Int32Array;
}

/**
 * Makes an input, to be filled with one sentence after the other.
 * @param room how many words a sentence may have
 */
export function makeInput(room: number): ParserInput {
  const numbers = () => new Int32Array(room + MARGIN);
  return {
    length: 0,
    word: numbers(),
    tag: numbers(),
    class64: numbers(),
    class256: numbers(),
    class1024: numbers(),
    pos: new Uint8Array(room + MARGIN),
    noun: numbers(),
    verb: numbers(),
    commas: numbers(),
    verbs: numbers(),
    conjunctions: numbers(),
    marks: numbers(),
  };
}

/** What the parser reads of a token. */
export type TaggedToken = Pick<Token, 'pos' | 'tag'>;

const NO_WORD = hashText('no word');
const ROOT = hashText('root');
const COMMA = hashText(',');
const CLASS_HASHES = Int32Array.from({ length: 1025 }, (_, i) => hashText(`class ${i}`));
const tagHashes = new Map<string, number>();

/**
 * Sets the input to tokens `from` (inclusive) to `to` (exclusive), at most as many as it has room for.
 * @param rows where the words of the sentence lie in the table of words; see `rowsOf`
 */
export function fillInput(
  input: ParserInput,
  tokens: readonly TaggedToken[],
  rows: Int32Array,
  from: number,
  to: number,
  { columns }: Words,
): void {
  const n = to - from;
  input.length = n;
  blank(input, 0, NO_WORD, 0);
  for (let i = 1; i <= n; i++) fillWord(input, i, tokens[from + i - 1], columns, rows[from + i + 1]);
  blank(input, n + 1, ROOT, ROOT_POS);
  for (let i = n + 2; i < n + MARGIN; i++) blank(input, i, NO_WORD, 0);
  lookAhead(input);
}

function blank(input: ParserInput, i: number, hash: number, pos: number): void {
  input.word[i] = input.tag[i] = hash;
  input.class64[i] = input.class256[i] = input.class1024[i] = hash;
  input.pos[i] = pos;
  input.noun[i] = input.verb[i] = 0;
  input.commas[i] = input.verbs[i] = input.conjunctions[i] = input.marks[i] = 0;
}

function fillWord(input: ParserInput, i: number, token: TaggedToken, columns: Int32Array, row: number): void {
  const pos = posNumber(token.pos);
  const word = columns[row + LOWER_FORM];
  input.word[i] = word;
  input.tag[i] = tagHash(token.tag) + Math.imul(pos, 0x2c1b3c6d);
  input.class64[i] = CLASS_HASHES[columns[row + CLASS_64]];
  input.class256[i] = CLASS_HASHES[columns[row + CLASS_256]];
  input.class1024[i] = CLASS_HASHES[columns[row + CLASS_1024]];
  input.pos[i] = pos;
  const comma = word === COMMA;
  input.commas[i] = input.commas[i - 1] + (comma ? 1 : 0);
  input.verbs[i] = input.verbs[i - 1] + (pos === VERB ? 1 : 0);
  input.conjunctions[i] = input.conjunctions[i - 1] + (pos === CCONJ ? 1 : 0);
  input.marks[i] = input.marks[i - 1] + (pos === PUNCT && !comma ? 1 : 0);
}

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = hashText(tag);
    tagHashes.set(tag, hash);
  }
  return hash;
}

function lookAhead({ length, pos, noun, verb }: ParserInput): void {
  for (let i = length; i > 0; i--) {
    const p = pos[i];
    verb[i] = p === VERB || p === AUX ? i : verb[i + 1];
    const next = pos[i + 1];
    if (p === NOUN || p === PROPN || p === NUM) {
      noun[i] = next === NOUN || next === PROPN || next === NUM ? noun[i + 1] : i;
    } else if (p === PRON) {
      noun[i] = i;
    } else {
      noun[i] = p === DET || p === ADJ || p === ADV || p === PART ? noun[i + 1] : 0;
    }
  }
}
