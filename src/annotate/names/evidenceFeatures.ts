import { feature2, feature3, hashText } from '../model/hash';
import { FORM, LOWER_FORM, SHORT_SHAPE } from '../model/words';
import {
  addOccurrence,
  amount,
  givesEvidence,
  isCapital,
  joined,
  level,
  LEVELS,
  nameKey,
  pairKey,
  PARTS,
  shareAt,
  SHARES,
  wordKey,
  type Evidence,
  type FirstPass,
  type Sums,
  type WordEvidence,
} from './evidence';
import { kindOf, LABELS, nameEnd, startsName } from './labels';
import type { NameSentence } from './nameSentence';
import { ACRONYM, CASE, NAME_COLUMNS } from './nameWords';

const BRACKET = hashText('(');

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

function largest(shares: Float64Array, from = 0, to = shares.length): number {
  let top = from;
  for (let i = from + 1; i < to; i++) if (shares[i] > shares[top]) top = i;
  return top;
}

/** What the article says of a word's other occurrences; `side` tells the token itself from the one before and after it. */
function wordEvidence(
  { words, small }: Evidence,
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
  const written = wordKey(columns, sentence, i);
  const key = words.has(written) ? written : columns[at + LOWER_FORM];
  const word = words.get(key);
  if (!word) {
    out[n++] = feature2(t, 0, sentence.heading);
    return n;
  }
  const counted = givesEvidence(sentence);
  if (side === 0 && word.count > (counted ? 1 : 0)) {
    for (let share = 0; share < SHARES; share++) {
      const l = highestLevel(word, share, counted ? level(shareAt(probabilities, i, share)) : -1);
      if (l > 1) out[n++] = feature2(t + 7, share, l);
    }
  }
  // The own occurrence is left out here too; it comes back below.
  if (counted) addOccurrence(word, probabilities, i, -1);
  n = wordSums(word, small.get(key) ?? 0, columns[at + SHORT_SHAPE], runPart(sentence, i), t, side === 0, out, n);
  if (counted) addOccurrence(word, probabilities, i, 1);
  return n;
}

/** The highest level that a share of a word's occurrences is on, but for one occurrence that is on level `own`. */
function highestLevel({ levels }: WordEvidence, share: number, own: number): number {
  let l = LEVELS - 1;
  while (l > 0 && levels[share * LEVELS + l] <= (l === own ? 1 : 0)) l--;
  return l;
}

/** 0 for a token that is a run by itself, 1 for the first of a run, 3 for the last, else 2. */
function runPart({ runFrom, runTo }: NameSentence, i: number): number {
  if (runTo[i] - runFrom[i] <= 1) return 0;
  return i === runFrom[i] ? 1 : i === runTo[i] - 1 ? 3 : 2;
}

function wordSums(
  { count, shares, parts }: WordEvidence,
  small: number,
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
  const counted = givesEvidence(sentence) ? 1 : 0;
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
        givesEvidence(sentence) && startsName(labels[from]) && nameEnd(labels, from) === to
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
