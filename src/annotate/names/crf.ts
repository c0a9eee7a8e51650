import { ENDERS, LABELS, mayFollow, PAIR_FROM, PAIR_TO, PAIRS, STARTERS } from './labels';

/**
 * A linear-chain conditional random field over BILOU labels (Lafferty et al. 2001): scores of labels at positions plus
 * scores of neighbouring labels. A chain of `n` positions has its label scores in a row, `LABELS` a position.
 */
export interface Chain {
  readonly n: number;
  readonly scores: Float32Array;
  /** The score of `b` after `a` at `a * LABELS + b`. */
  readonly transitions: Float32Array;
}

// Grown when a longer chain comes, and used again by the next: what they hold is void after the call.
let bestScores = new Float64Array(0);
let bestBefore = new Uint8Array(0);

/**
 * The best-scored labels of a chain (Viterbi).
 * @param labels takes them, one a position
 */
export function bestLabels({ n, scores, transitions }: Chain, labels: Uint8Array): void {
  if (bestScores.length < n * LABELS) {
    bestScores = new Float64Array(2 * n * LABELS);
    bestBefore = new Uint8Array(2 * n * LABELS);
  }
  const best = bestScores.fill(-Infinity, 0, n * LABELS);
  for (const label of STARTERS) best[label] = scores[label];
  for (let row = LABELS; row < n * LABELS; row += LABELS) {
    for (let p = 0; p < PAIRS; p++) {
      const before = PAIR_FROM[p];
      const label = PAIR_TO[p];
      const score = best[row - LABELS + before] + transitions[before * LABELS + label];
      if (score > best[row + label]) {
        best[row + label] = score;
        bestBefore[row + label] = before;
      }
    }
    for (let label = 0; label < LABELS; label++) best[row + label] += scores[row + label];
  }
  const last = (n - 1) * LABELS;
  let label = ENDERS[0];
  for (const end of ENDERS) if (best[last + end] > best[last + label]) label = end;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = bestBefore[i * LABELS + label];
  }
}

/** Forward and backward sums of a chain, scaled a position so that they stay in range. Void after the next `sumChain`. */
export interface Sums {
  forward: Float64Array;
  backward: Float64Array;
  /** exp of the label scores, divided by the largest at the position. */
  potentials: Float64Array;
  logPartition: number;
}

const sums: Sums = {
  forward: new Float64Array(0),
  backward: new Float64Array(0),
  potentials: new Float64Array(0),
  logPartition: 0,
};

/** exp of transition scores: made once for a model. */
export function transitionPotentials(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, Math.exp);
}

/**
 * Sums over all labellings of a chain (forward-backward).
 * @param moves exp of the transition scores
 */
export function sumChain({ n, scores }: Chain, moves: Float64Array): Sums {
  const size = n * LABELS;
  if (sums.forward.length < size) {
    sums.forward = new Float64Array(2 * size);
    sums.backward = new Float64Array(2 * size);
    sums.potentials = new Float64Array(2 * size);
  }
  const forward = sums.forward.fill(0, 0, size);
  const backward = sums.backward.fill(0, 0, size);
  sums.logPartition = exponentials(n, scores, sums.potentials);
  const { potentials } = sums;
  for (const label of STARTERS) forward[label] = potentials[label];
  sums.logPartition += Math.log(rescale(forward, 0));
  for (let row = LABELS; row < size; row += LABELS) {
    for (let p = 0; p < PAIRS; p++) {
      const before = PAIR_FROM[p];
      const label = PAIR_TO[p];
      forward[row + label] += forward[row - LABELS + before] * moves[before * LABELS + label];
    }
    for (let label = 0; label < LABELS; label++) forward[row + label] *= potentials[row + label];
    sums.logPartition += Math.log(rescale(forward, row));
  }
  const last = size - LABELS;
  let ending = 0;
  for (const label of ENDERS) {
    backward[last + label] = 1;
    ending += forward[last + label];
  }
  sums.logPartition += Math.log(ending);
  for (let row = last; row > 0; row -= LABELS) {
    for (let p = 0; p < PAIRS; p++) {
      const before = PAIR_FROM[p];
      const label = PAIR_TO[p];
      backward[row - LABELS + before] +=
        backward[row + label] * potentials[row + label] * moves[before * LABELS + label];
    }
    rescale(backward, row - LABELS);
  }
  return sums;
}

/** @returns the sum of what was taken off each position's scores */
function exponentials(n: number, scores: Float32Array, potentials: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < n * LABELS; row += LABELS) {
    let top = scores[row];
    for (let label = 1; label < LABELS; label++) if (scores[row + label] > top) top = scores[row + label];
    for (let label = 0; label < LABELS; label++) potentials[row + label] = Math.exp(scores[row + label] - top);
    sum += top;
  }
  return sum;
}

/** Divides a row by its sum. */
function rescale(values: Float64Array, row: number): number {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += values[row + label];
  for (let label = 0; label < LABELS; label++) values[row + label] /= sum;
  return sum;
}

/** The probability of each label at each position, a row a position. */
export function marginals(n: number, { forward, backward }: Sums): Float32Array {
  const out = new Float32Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let at = i * LABELS; at < (i + 1) * LABELS; at++) sum += forward[at] * backward[at];
    for (let at = i * LABELS; at < (i + 1) * LABELS; at++) out[at] = (forward[at] * backward[at]) / sum;
  }
  return out;
}

/**
 * The probability that positions `from` to `to` (exclusive) have just these labels.
 * @param labels of the whole chain
 */
export function spanProbability(
  { forward, backward, potentials }: Sums,
  moves: Float64Array,
  labels: Uint8Array,
  from: number,
  to: number,
): number {
  const first = from * LABELS;
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += forward[first + label] * backward[first + label];
  let p = (forward[first + labels[from]] * backward[first + labels[from]]) / sum;
  for (let i = from + 1; i < to; i++) {
    // P(this | the one before): the forward part cancels.
    const row = i * LABELS;
    const before = labels[i - 1];
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      if (!mayFollow(before, label)) continue;
      total += moves[before * LABELS + label] * potentials[row + label] * backward[row + label];
    }
    p *= (moves[before * LABELS + labels[i]] * potentials[row + labels[i]] * backward[row + labels[i]]) / total;
  }
  return p;
}
