import { feature2 } from '../model/hash';
import { LOWER_FORM, FORM } from '../model/words';
import {
  BEGIN,
  INSIDE,
  kindOf,
  LABELS,
  labelOf,
  LAST,
  LEARNT_KINDS,
  nameEnd,
  OUTSIDE,
  startsName,
  UNIT,
} from './labels';
import type { NameSentence } from './nameSentence';
import { ACRONYM, CAPITALISED, CASE, IN_CAPITALS, initialsKey, NAME_COLUMNS, SMALL } from './nameWords';

/** Outside and the learnt kinds. */
export const SHARES = 1 + LEARNT_KINDS.length;
/** First, inner and last token of a longer name. */
export const PARTS = 3;
/** Steps of a share: see `level`. */
export const LEVELS = 5;

/** What the first pass says of a sentence: probabilities of the labels of its tokens, a row a token (zeros where it is not active). */
export interface FirstPass {
  readonly sentence: NameSentence;
  /** Rounded by `exact`. */
  readonly probabilities: Float32Array;
  readonly labels: Uint8Array;
}

const UNITS = 2 ** 24;

/**
 * Rounds a probability so that sums of up to 2^29 of them are exact in a 64-bit float: what was added can be taken away
 * again, and the sum is the same in any order.
 */
export const exact = (probability: number): number => Math.round(probability * UNITS) / UNITS;

/** What an article says of a word: sums over its capitalised occurrences. */
export interface WordEvidence {
  count: number;
  /** Probability of being outside and of each kind, summed. */
  readonly shares: Float64Array;
  /** Probability of being the first, an inner or the last token of a longer name, a row of kinds each, summed. */
  readonly parts: Float64Array;
  /** How many occurrences have a share on each level, a row of levels a share. */
  readonly levels: Uint32Array;
}

/** Sums over the occurrences of a name, of a pair of words or of an acronym's long forms. */
export interface Sums {
  count: number;
  readonly shares: Float64Array;
}

/**
 * What an article says of its words and names: made from the first pass over all its sentences, in any order. What
 * nothing speaks of has no entry.
 */
export interface Evidence {
  readonly words: Map<number, WordEvidence>;
  /** How often a word stands with a small letter. */
  readonly small: Map<number, number>;
  readonly names: Map<number, Sums>;
  /** The share is the probability that the two words stand in one name. */
  readonly pairs: Map<number, Sums>;
  readonly acronyms: Map<number, Sums>;
}

/** The evidence of an article before its first sentence is added. */
export function emptyEvidence(): Evidence {
  return { words: new Map(), small: new Map(), names: new Map(), pairs: new Map(), acronyms: new Map() };
}

/**
 * What has changed of an article's evidence: sums of fingerprints of what was added, less those of what was taken away,
 * by the low bits of their keys. So 0 stands where nothing changed, or the same was taken away and added.
 */
export type Changes = Int32Array;
export const noChanges = (): Changes => new Int32Array(1 << 16);
const lowBits = (key: number): number => key & 0xffff;

function note(changes: Changes | undefined, key: number, sign: number, told: number): void {
  if (changes) changes[lowBits(key)] += sign * Math.imul(key ^ Math.round(told * UNITS), 0x01000193);
}

export const isCapital = (wordCase: number): boolean => wordCase === CAPITALISED || wordCase === IN_CAPITALS;

/** The capitals of headlines say little: they only take evidence. */
export const givesEvidence = ({ heading, isRecased }: NameSentence): boolean => heading === 0 && !isRecased;

/** Capitals are part of a word's identity where the sentence around it isn't in capitals: "WHO" and "Who". */
export function wordKey(columns: Int32Array, { rows, heading }: NameSentence, i: number): number {
  const at = rows[i] * NAME_COLUMNS;
  return columns[at + CASE] === IN_CAPITALS && heading === 0 ? columns[at + FORM] : columns[at + LOWER_FORM];
}

export const pairKey = (columns: Int32Array, { rows }: NameSentence, i: number): number =>
  feature2(1, columns[rows[i] * NAME_COLUMNS + LOWER_FORM], columns[rows[i + 1] * NAME_COLUMNS + LOWER_FORM]);

/** The key of a run of words. */
export function nameKey(columns: Int32Array, { rows }: NameSentence, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) key = feature2(2, key, columns[rows[i] * NAME_COLUMNS + LOWER_FORM]);
  return key;
}

/**
 * Adds what the first pass says of one sentence, or takes it away; headings, whose capitals say little, only take.
 * @param sign 1 or −1
 * @param changes where it is noted
 */
export function addEvidence(
  evidence: Evidence,
  columns: Int32Array,
  pass: FirstPass,
  sign: 1 | -1 = 1,
  changes?: Changes,
): void {
  const { sentence, probabilities, labels } = pass;
  if (!givesEvidence(sentence)) return;
  for (let i = 0; i < sentence.n; i++) {
    if (!sentence.active[i]) continue;
    if (i + 1 < sentence.n && sentence.active[i + 1]) {
      const key = pairKey(columns, sentence, i);
      const share = joined(probabilities, i + 1);
      addShare(evidence.pairs, key, 0, share, sign);
      note(changes, key, sign, share);
    }
    if (isCapital(columns[sentence.rows[i] * NAME_COLUMNS + CASE])) {
      const key = wordKey(columns, sentence, i);
      addWord(evidence.words, key, probabilities, i, sign);
      note(changes, key, sign, mixed(probabilities, i));
    }
    if (startsName(labels[i])) {
      const to = nameEnd(labels, i);
      const kind = kindOf(labels[i]);
      const share = probabilities[i * LABELS + labels[i]];
      const key = nameKey(columns, sentence, i, to);
      addShare(evidence.names, key, kind, share, sign);
      note(changes, key, sign, kind + share);
      const letters = to - i > 1 ? initialsKey(columns, sentence.rows, i, to) : 0;
      if (letters === 0) continue;
      addShare(evidence.acronyms, letters, kind, share, sign);
      note(changes, letters, sign, kind + share);
    }
  }
}

/** One number for all probabilities of a token. */
function mixed(probabilities: Float32Array, i: number): number {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += (label + 1) * probabilities[i * LABELS + label];
  return sum;
}

/** Steps of a count. */
export const amount = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/**
 * Counts the words with small letters, or takes them away. Call when all sentences are added or taken away: whether a
 * change is noted goes by how often the word stands with a capital.
 */
export function addSmallWords(
  { words, small }: Evidence,
  columns: Int32Array,
  { rows, n }: NameSentence,
  sign: 1 | -1 = 1,
  changes?: Changes,
): void {
  for (let i = 0; i < n; i++) {
    const at = rows[i] * NAME_COLUMNS;
    if (columns[at + CASE] !== SMALL) continue;
    const key = columns[at + LOWER_FORM];
    const before = small.get(key) ?? 0;
    const after = before + sign;
    if (after) small.set(key, after);
    else small.delete(key);
    const capital = words.get(key)?.count;
    // A word is weighed with all its occurrences or with all but one.
    const told = (times: number): number =>
      amount(times) + (times > (capital ?? 0) ? 8 : 0) + (times > (capital ?? 0) - 1 ? 16 : 0);
    if (changes && capital !== undefined && told(before) !== told(after)) note(changes, key, sign, 0);
  }
}

/** The keys by which the second pass over a sentence looks evidence up, by their low bits. */
export function keysSought(columns: Int32Array, sentence: NameSentence): Uint16Array {
  const keys = new Set<number>();
  for (let i = 0; i < sentence.n; i++) {
    if (!sentence.active[i]) continue;
    const row = sentence.rows[i] * NAME_COLUMNS;
    if (isCapital(columns[row + CASE])) {
      keys.add(lowBits(wordKey(columns, sentence, i)));
      keys.add(lowBits(columns[row + LOWER_FORM]));
    }
    if (columns[row + ACRONYM] !== 0) keys.add(lowBits(columns[row + ACRONYM]));
    if (i + 1 < sentence.n && sentence.active[i + 1]) keys.add(lowBits(pairKey(columns, sentence, i)));
    if (sentence.runTo[i] > i && sentence.runFrom[i] === i)
      keys.add(lowBits(nameKey(columns, sentence, i, sentence.runTo[i])));
  }
  return Uint16Array.from(keys);
}

/** Tells whether the evidence by one of the keys may have changed. */
export function isTouched(changes: Changes, keys: Uint16Array): boolean {
  for (let k = 0; k < keys.length; k++) if (changes[keys[k]] !== 0) return true;
  return false;
}

function addShare(map: Map<number, Sums>, key: number, index: number, share: number, sign: number): void {
  let sums = map.get(key);
  if (!sums) map.set(key, (sums = { count: 0, shares: new Float64Array(LEARNT_KINDS.length) }));
  sums.count += sign;
  sums.shares[index] += sign * share;
  if (!sums.count) map.delete(key);
}

function addWord(
  words: Map<number, WordEvidence>,
  key: number,
  probabilities: Float32Array,
  i: number,
  sign: number,
): void {
  let word = words.get(key);
  if (!word) {
    word = {
      count: 0,
      shares: new Float64Array(SHARES),
      parts: new Float64Array(PARTS * SHARES),
      levels: new Uint32Array(LEVELS * SHARES),
    };
    words.set(key, word);
  }
  addOccurrence(word, probabilities, i, sign);
  for (let share = 0; share < SHARES; share++)
    word.levels[share * LEVELS + level(shareAt(probabilities, i, share))] += sign;
  if (!word.count) words.delete(key);
}

/** Adds an occurrence of a word to its sums, or takes it away with a sign of −1. */
export function addOccurrence(word: WordEvidence, probabilities: Float32Array, i: number, sign: number): void {
  const row = i * LABELS;
  word.count += sign;
  word.shares[0] += sign * probabilities[row + OUTSIDE];
  for (let kind = 0; kind < LEARNT_KINDS.length; kind++) {
    const first = probabilities[row + labelOf(kind, BEGIN)];
    const inner = probabilities[row + labelOf(kind, INSIDE)];
    const last = probabilities[row + labelOf(kind, LAST)];
    word.shares[kind + 1] += sign * (first + inner + last + probabilities[row + labelOf(kind, UNIT)]);
    word.parts[kind] += sign * first;
    word.parts[SHARES + kind] += sign * inner;
    word.parts[2 * SHARES + kind] += sign * last;
  }
}

/** The probability that a token is outside (share 0) or in a name of a kind. */
export function shareAt(probabilities: Float32Array, i: number, share: number): number {
  const row = i * LABELS;
  if (share === 0) return probabilities[row + OUTSIDE];
  let sum = 0;
  for (let part = BEGIN; part <= UNIT; part++) sum += probabilities[row + labelOf(share - 1, part)];
  return sum;
}

/** The probability that a token goes on with the name before it. */
export function joined(probabilities: Float32Array, i: number): number {
  let sum = 0;
  for (let kind = 0; kind < LEARNT_KINDS.length; kind++) {
    sum += probabilities[i * LABELS + labelOf(kind, INSIDE)] + probabilities[i * LABELS + labelOf(kind, LAST)];
  }
  return sum;
}

/** Coarse, so that a change elsewhere in the article rarely changes a token's features. */
export const level = (share: number): number =>
  share < 0.1 ? 0 : share < 0.4 ? 1 : share < 0.7 ? 2 : share < 0.92 ? 3 : 4;
