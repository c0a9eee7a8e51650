import { feature2, feature3, hashText } from '../model/hash';
import { LOWER_FORM, FORM, SHORT_SHAPE } from '../model/words';
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
const SHARES = 1 + LEARNT_KINDS.length;
/** First, inner and last token of a longer name. */
const PARTS = 3;
const BRACKET = hashText('(');

/** What the first pass says of a sentence: probabilities of the labels of its tokens, a row a token (zeros where it is not active). */
export interface FirstPass {
  readonly sentence: NameSentence;
  readonly probabilities: Float32Array;
  readonly labels: Uint8Array;
}

/** What an article says of a word: sums over its capitalised occurrences. */
interface WordEvidence {
  count: number;
  /** How often it stands with a small letter. */
  small: number;
  /** Probability of being outside and of each kind, summed. */
  readonly shares: Float32Array;
  /** Probability of being the first, an inner or the last token of a longer name, a row of kinds each, summed. */
  readonly parts: Float32Array;
  /** The highest share that one occurrence has, and the second highest, a pair a share. */
  readonly peaks: Float32Array;
}

/** Sums over the occurrences of a name, of a pair of words or of an acronym's long forms. */
interface Sums {
  count: number;
  readonly shares: Float32Array;
}

/** What an article says of its words and names: made from the first pass over all its sentences, in any order. */
export interface Evidence {
  readonly words: Map<number, WordEvidence>;
  readonly names: Map<number, Sums>;
  /** The share is the probability that the two words stand in one name. */
  readonly pairs: Map<number, Sums>;
  readonly acronyms: Map<number, Sums>;
}

export function emptyEvidence(): Evidence {
  return { words: new Map(), names: new Map(), pairs: new Map(), acronyms: new Map() };
}

const isCapital = (wordCase: number): boolean => wordCase === CAPITALISED || wordCase === IN_CAPITALS;

/** Capitals are part of a word's identity where the sentence around it isn't in capitals: "WHO" and "Who". */
function wordKey(columns: Int32Array, { rows, heading }: NameSentence, i: number): number {
  const at = rows[i] * NAME_COLUMNS;
  return columns[at + CASE] === IN_CAPITALS && heading === 0 ? columns[at + FORM] : columns[at + LOWER_FORM];
}

const pairKey = (columns: Int32Array, { rows }: NameSentence, i: number): number =>
  feature2(1, columns[rows[i] * NAME_COLUMNS + LOWER_FORM], columns[rows[i + 1] * NAME_COLUMNS + LOWER_FORM]);

/** The key of a run of words. */
function nameKey(columns: Int32Array, { rows }: NameSentence, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) key = feature2(2, key, columns[rows[i] * NAME_COLUMNS + LOWER_FORM]);
  return key;
}

/** Adds what the first pass says of one sentence; headings, whose capitals say little, only take. */
export function addEvidence(evidence: Evidence, columns: Int32Array, pass: FirstPass): void {
  const { sentence, probabilities, labels } = pass;
  if (sentence.heading !== 0) return;
  for (let i = 0; i < sentence.n; i++) {
    if (!sentence.active[i]) continue;
    if (i + 1 < sentence.n && sentence.active[i + 1]) {
      const pair = sumsAt(evidence.pairs, pairKey(columns, sentence, i), 1);
      pair.count++;
      pair.shares[0] += joined(probabilities, i + 1);
    }
    if (isCapital(columns[sentence.rows[i] * NAME_COLUMNS + CASE])) {
      addWord(evidence.words, wordKey(columns, sentence, i), probabilities, i);
    }
    if (startsName(labels[i])) {
      const to = nameEnd(labels, i);
      const kind = kindOf(labels[i]);
      addName(sumsAt(evidence.names, nameKey(columns, sentence, i, to), LEARNT_KINDS.length), kind, pass, i);
      if (to - i > 1) {
        const acronym = initialsKey(columns, sentence.rows, i, to);
        if (acronym !== 0) addName(sumsAt(evidence.acronyms, acronym, LEARNT_KINDS.length), kind, pass, i);
      }
    }
  }
}

/** Counts the words with small letters. Call when all sentences are added: only words that are known count. */
export function addSmallWords({ words }: Evidence, columns: Int32Array, { rows, n }: NameSentence): void {
  for (let i = 0; i < n; i++) {
    const at = rows[i] * NAME_COLUMNS;
    if (columns[at + CASE] !== SMALL) continue;
    const word = words.get(columns[at + LOWER_FORM]);
    if (word) word.small++;
  }
}

function addWord(words: Map<number, WordEvidence>, key: number, probabilities: Float32Array, i: number): void {
  let word = words.get(key);
  if (!word) {
    word = {
      count: 0,
      small: 0,
      shares: new Float32Array(SHARES),
      parts: new Float32Array(PARTS * SHARES),
      peaks: new Float32Array(2 * SHARES),
    };
    words.set(key, word);
  }
  addOccurrence(word, probabilities, i, 1);
  for (let share = 0; share < SHARES; share++) {
    const p = shareAt(probabilities, i, share);
    if (p > word.peaks[2 * share]) {
      word.peaks[2 * share + 1] = word.peaks[2 * share];
      word.peaks[2 * share] = p;
    } else if (p > word.peaks[2 * share + 1]) {
      word.peaks[2 * share + 1] = p;
    }
  }
}

/** The probability that a token is outside (share 0) or in a name of a kind. */
function shareAt(probabilities: Float32Array, i: number, share: number): number {
  const row = i * LABELS;
  if (share === 0) return probabilities[row + OUTSIDE];
  let sum = 0;
  for (let part = BEGIN; part <= UNIT; part++) sum += probabilities[row + labelOf(share - 1, part)];
  return Math.fround(sum);
}

/** Adds an occurrence of a word, or takes it away with a sign of −1. */
function addOccurrence(word: WordEvidence, probabilities: Float32Array, i: number, sign: number): void {
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

function addName(sums: Sums, kind: number, { probabilities, labels }: FirstPass, i: number): void {
  sums.count++;
  sums.shares[kind] += probabilities[i * LABELS + labels[i]];
}

function sumsAt(map: Map<number, Sums>, key: number, size: number): Sums {
  let sums = map.get(key);
  if (!sums) {
    sums = { count: 0, shares: new Float32Array(size) };
    map.set(key, sums);
  }
  return sums;
}

/** The probability that a token goes on with the name before it. */
function joined(probabilities: Float32Array, i: number): number {
  let sum = 0;
  for (let kind = 0; kind < LEARNT_KINDS.length; kind++) {
    sum += probabilities[i * LABELS + labelOf(kind, INSIDE)] + probabilities[i * LABELS + labelOf(kind, LAST)];
  }
  return sum;
}

/** Coarse, so that a change elsewhere in the article rarely changes a token's features. */
const level = (share: number): number => (share < 0.1 ? 0 : share < 0.4 ? 1 : share < 0.7 ? 2 : share < 0.92 ? 3 : 4);
const amount = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/** No token has more features of evidence. */
export const MOST_EVIDENCE_FEATURES = 160;

/**
 * The features of a token in the second pass: what the article says of it and of its neighbours elsewhere, its own
 * occurrence left out, and what the first pass said here.
 * @returns the number of features
 */
export function evidenceFeatures(
  evidence: Evidence,
  columns: Int32Array,
  pass: FirstPass,
  i: number,
  out: Int32Array,
): number {
  const { sentence, probabilities, labels } = pass;
  const at = sentence.rows[i] * NAME_COLUMNS;
  const shape = columns[at + SHORT_SHAPE];
  let n = 0;
  const own = surety(probabilities, labels, i);
  out[n++] = feature2(700, labels[i], own);
  if (i > 0) out[n++] = feature3(701, labels[i - 1], surety(probabilities, labels, i - 1), labels[i]);
  if (i + 1 < sentence.n) out[n++] = feature3(702, labels[i + 1], surety(probabilities, labels, i + 1), labels[i]);
  out[n++] = feature2(703, labels[i], i > 0 ? columns[sentence.rows[i - 1] * NAME_COLUMNS + LOWER_FORM] : 0);
  out[n++] = feature2(
    704,
    labels[i],
    i + 1 < sentence.n ? columns[sentence.rows[i + 1] * NAME_COLUMNS + LOWER_FORM] : 0,
  );
  out[n++] = feature3(705, labels[i], own, shape);
  n = wordEvidence(evidence, columns, pass, i, 0, out, n);
  if (i > 0 && sentence.active[i - 1]) n = wordEvidence(evidence, columns, pass, i - 1, 1, out, n);
  if (i + 1 < sentence.n && sentence.active[i + 1]) n = wordEvidence(evidence, columns, pass, i + 1, 2, out, n);
  if (i > 0 && sentence.active[i - 1]) n = pairEvidence(evidence, columns, pass, i - 1, 710, out, n);
  if (i + 1 < sentence.n && sentence.active[i + 1]) n = pairEvidence(evidence, columns, pass, i, 711, out, n);
  n = nameEvidence(evidence, columns, pass, i, out, n);
  const acronym = columns[at + ACRONYM];
  const long = acronym === 0 ? undefined : evidence.acronyms.get(acronym);
  if (long) {
    const top = largest(long.shares);
    out[n++] = feature3(730, top, level(long.shares[top] / long.count), shape);
  }
  if (i > 1 && columns[sentence.rows[i - 1] * NAME_COLUMNS + FORM] === BRACKET) {
    out[n++] = feature3(731, labels[i - 2], shape, acronym === 0 ? 0 : 1);
  }
  return n;
}

/** How sure the first pass is of a token's label, in four steps. */
function surety(probabilities: Float32Array, labels: Uint8Array, i: number): number {
  const p = probabilities[i * LABELS + labels[i]];
  return p < 0.5 ? 0 : p < 0.75 ? 1 : p < 0.95 ? 2 : 3;
}

function largest(shares: Float32Array, from = 0, to = shares.length): number {
  let top = from;
  for (let i = from + 1; i < to; i++) if (shares[i] > shares[top]) top = i;
  return top;
}

/** What the article says of a word's other occurrences; `side` tells the token itself from the one before and after it. */
function wordEvidence(
  { words }: Evidence,
  columns: Int32Array,
  { sentence, probabilities }: FirstPass,
  i: number,
  side: number,
  out: Int32Array,
  n: number,
): number {
  const at = sentence.rows[i] * NAME_COLUMNS;
  if (!isCapital(columns[at + CASE])) return n;
  const t = 740 + side * 20;
  const word = words.get(wordKey(columns, sentence, i)) ?? words.get(columns[at + LOWER_FORM]);
  if (!word) {
    out[n++] = feature2(t, 0, sentence.heading);
    return n;
  }
  const counted = sentence.heading === 0;
  if (side === 0 && word.count > (counted ? 1 : 0)) {
    for (let share = 0; share < SHARES; share++) {
      // The own occurrence is left out here too.
      const isOwn = counted && word.peaks[2 * share] === shareAt(probabilities, i, share);
      const l = level(word.peaks[2 * share + (isOwn ? 1 : 0)]);
      if (l > 1) out[n++] = feature2(t + 7, share, l);
    }
  }
  if (counted) addOccurrence(word, probabilities, i, -1);
  n = wordSums(word, columns[at + SHORT_SHAPE], runPart(sentence, i), t, side === 0, out, n);
  if (counted) addOccurrence(word, probabilities, i, 1);
  return n;
}

/** 0 for a token that is a run by itself, 1 for the first of a run, 3 for the last, else 2. */
function runPart({ runFrom, runTo }: NameSentence, i: number): number {
  if (runTo[i] - runFrom[i] <= 1) return 0;
  return i === runFrom[i] ? 1 : i === runTo[i] - 1 ? 3 : 2;
}

function wordSums(
  { count, small, shares, parts }: WordEvidence,
  shape: number,
  part: number,
  t: number,
  full: boolean,
  out: Int32Array,
  n: number,
): number {
  const many = amount(count);
  const top = largest(shares);
  const topLevel = count > 0 ? level(shares[top] / count) : 0;
  out[n++] = feature3(t + 1, many === 0 ? -1 : top, topLevel, many);
  if (small > 0) out[n++] = feature3(t + 2, amount(small), small > count ? 1 : 0, shape);
  if (many === 0) return n;
  for (let share = 0; share < SHARES; share++) {
    const l = level(shares[share] / count);
    if (l > 0) out[n++] = feature3(t + 3, share, l, full ? many : 0);
  }
  if (!full) return n;
  out[n++] = feature3(t + 4, top, topLevel, part);
  for (let place = 0; place < PARTS; place++) {
    const best = largest(parts, place * SHARES, (place + 1) * SHARES);
    const l = level(parts[best] / count);
    if (parts[best] > 0.5) {
      out[n++] = feature3(t + 5, best, l, part);
      out[n++] = feature2(t + 6, best, part);
    }
  }
  return n;
}

/** How often two neighbouring words stand in one name elsewhere. */
function pairEvidence(
  { pairs }: Evidence,
  columns: Int32Array,
  { sentence, probabilities }: FirstPass,
  i: number,
  t: number,
  out: Int32Array,
  n: number,
): number {
  const pair = pairs.get(pairKey(columns, sentence, i));
  if (!pair) return n;
  const counted = sentence.heading === 0 ? 1 : 0;
  const count = pair.count - counted;
  if (count <= 0) return n;
  const share = (pair.shares[0] - counted * joined(probabilities, i + 1)) / count;
  out[n++] = feature3(t, level(share), amount(count), 0);
  return n;
}

/** What the same words are elsewhere, as a whole name: those that the first pass took for one, and the run of capitals. */
function nameEvidence(
  { names }: Evidence,
  columns: Int32Array,
  { sentence, labels, probabilities }: FirstPass,
  i: number,
  out: Int32Array,
  n: number,
): number {
  if (sentence.runTo[i] > sentence.runFrom[i]) {
    const from = sentence.runFrom[i];
    const to = sentence.runTo[i];
    const name = names.get(nameKey(columns, sentence, from, to));
    if (name) {
      const here =
        sentence.heading === 0 && startsName(labels[from]) && nameEnd(labels, from) === to
          ? probabilities[from * LABELS + labels[from]]
          : 0;
      n = nameSums(name, here, here > 0 ? kindOf(labels[from]) : -1, runPart(sentence, i), 720, out, n);
    }
  }
  return n;
}

function nameSums(
  { count, shares }: Sums,
  here: number,
  kindHere: number,
  part: number,
  t: number,
  out: Int32Array,
  n: number,
): number {
  const others = kindHere < 0 ? count : count - 1;
  if (others <= 0) return n;
  let top = 0;
  let best = -1;
  for (let kind = 0; kind < shares.length; kind++) {
    const share = shares[kind] - (kind === kindHere ? here : 0);
    if (share > best) {
      best = share;
      top = kind;
    }
  }
  out[n++] = feature3(t, top, level(best / others), part);
  out[n++] = feature3(t + 1, top, amount(others), part);
  return n;
}
