import { weightOf } from '../model/weights';
import type { Token } from '../reading';
import { bestLabels, marginals, spanProbability, sumChain, type Chain } from './crf';
import { exact, type Evidence } from './evidence';
import { evidenceFeatures, MOST_EVIDENCE_FEATURES } from './evidenceFeatures';
import { contextFeatures, MOST_FEATURES, WINDOW } from './features';
import { kindOf, LABELS, nameEnd, startsName } from './labels';
import { addEdgeScores, addWordScores, type NameModel, type Pass } from './nameModel';
import { readNameSentence, type NameSentence } from './nameSentence';
import type { FirstReading, FoundName } from './readings';

const buffer = new Int32Array(Math.max(MOST_FEATURES, MOST_EVIDENCE_FEATURES));
const sums = new Int32Array(LABELS);

/** The first pass over a sentence: depends on its tokens alone, and is kept with them. */
export function readFirst(model: NameModel, tokens: readonly Token[]): FirstReading {
  let reading = model.firsts.get(tokens);
  if (!reading) model.firsts.set(tokens, (reading = passFirst(model, tokens)));
  return reading;
}

function passFirst(model: NameModel, tokens: readonly Token[]): FirstReading {
  const sentence = readNameSentence(model.table, tokens);
  const { n } = sentence;
  const scores = new Float32Array(n * LABELS);
  const probabilities = new Float32Array(n * LABELS);
  const labels = new Uint8Array(n);
  for (const [from, to] of chainsOf(sentence)) {
    scoreFirst(model, sentence, from, to, scores);
    const chain = chainAt(scores, from, to, model.first);
    const found = marginals(chain.n, sumChain(chain, model.first.moves));
    for (let p = 0; p < found.length; p++) probabilities[from * LABELS + p] = exact(found[p]);
    bestLabels(chain, labels.subarray(from, to));
  }
  return { sentence, scores, probabilities, labels };
}

/** The stretches of a sentence's tokens that may belong to names. */
export function* chainsOf({ n, active }: NameSentence): Generator<[from: number, to: number]> {
  for (let from = 0; from < n; from++) {
    if (!active[from]) continue;
    let to = from;
    while (to < n && active[to]) to++;
    yield [from, to];
    from = to;
  }
}

function chainAt(scores: Float32Array, from: number, to: number, { transitions }: Pass): Chain {
  return { n: to - from, scores: scores.subarray(from * LABELS, to * LABELS), transitions };
}

function scoreFirst(model: NameModel, s: NameSentence, from: number, to: number, scores: Float32Array): void {
  const { levels, mask, unit } = model.first.weights;
  for (let i = from; i < to; i++) {
    sums.fill(0);
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      const j = i + offset;
      if (j < 0 || j >= s.n) addEdgeScores(model, offset, sums, 0);
      else addWordScores(model, s.rows[j], offset, sums, 0);
    }
    const count = contextFeatures(model.table.columns, s, i, buffer, 0);
    for (let f = 0; f < count; f++) {
      const slot = buffer[f] & mask;
      for (let c = 0; c < LABELS; c++) sums[c] += weightOf(levels[slot + c]);
    }
    for (let c = 0; c < LABELS; c++) scores[i * LABELS + c] = sums[c] * unit;
  }
}

/**
 * The second pass over a sentence, which knows what the article says of its words. What it found is kept with the first
 * reading, and holds as long as the evidence, in its coarse steps, says the same of the sentence's words.
 */
export function readSecond(model: NameModel, evidence: Evidence, first: FirstReading): readonly FoundName[] {
  const { sentence } = first;
  let signature = 0;
  let total = 0;
  for (let i = 0; i < sentence.n; i++) {
    if (sentence.active[i]) {
      const count = evidenceFeatures(evidence, model.table.columns, first, i, buffer);
      if (total + count > features.length) features = grown(features, total + count);
      for (let f = 0; f < count; f++) {
        features[total++] = buffer[f];
        signature = Math.imul(signature ^ buffer[f], 0x01000193);
      }
    }
    if (i >= ends.length) ends = grown(ends, i + 1);
    ends[i] = total;
  }
  if (first.second?.signature !== signature) first.second = { signature, names: passSecond(model, first) };
  return first.second.names;
}

// The features of the sentence that is read, a token's up to its end in `ends`.
let features = new Int32Array(4096);
let ends = new Int32Array(256);

function grown(list: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * size);
  longer.set(list);
  return longer;
}

function passSecond(model: NameModel, { sentence, scores: firstScores }: FirstReading): FoundName[] {
  const scores = firstScores.slice();
  const labels = new Uint8Array(sentence.n);
  const names: FoundName[] = [];
  for (const [from, to] of chainsOf(sentence)) {
    scoreSecond(model, from, to, scores);
    const chain = chainAt(scores, from, to, model.second);
    const chainLabels = labels.subarray(from, to);
    bestLabels(chain, chainLabels);
    if (!chainLabels.some(startsName)) continue;
    const chainSums = sumChain(chain, model.second.moves);
    for (let i = 0; i < chain.n; i++) {
      if (!startsName(chainLabels[i])) continue;
      const end = nameEnd(chainLabels, i);
      const probability = spanProbability(chainSums, model.second.moves, chainLabels, i, end);
      names.push({ from: from + i, to: from + end, kind: kindOf(chainLabels[i]), probability });
      i = end - 1;
    }
  }
  return names;
}

function scoreSecond({ second }: NameModel, from: number, to: number, scores: Float32Array): void {
  const { levels, mask, unit } = second.weights;
  for (let i = from; i < to; i++) {
    sums.fill(0);
    for (let f = i > 0 ? ends[i - 1] : 0; f < ends[i]; f++) {
      const slot = features[f] & mask;
      for (let c = 0; c < LABELS; c++) sums[c] += weightOf(levels[slot + c]);
    }
    for (let c = 0; c < LABELS; c++) scores[i * LABELS + c] += sums[c] * unit;
  }
}
