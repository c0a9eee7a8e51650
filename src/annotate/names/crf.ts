import { BEFORE, ENDERS, LABELS, STARTERS } from './labels';

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

/** The best-scored labels of a chain (Viterbi). */
export function bestLabels({ n, scores, transitions }: Chain, labels: Uint8Array): void {
  const best = new Float64Array(n * LABELS).fill(-Infinity);
  const from = new Uint8Array(n * LABELS);
  for (const label of STARTERS) best[label] = scores[label];
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < LABELS; label++) {
      let top = -Infinity;
      for (const before of BEFORE[label]) {
        const score = best[(i - 1) * LABELS + before] + transitions[before * LABELS + label];
        if (score > top) {
          top = score;
          from[i * LABELS + label] = before;
        }
      }
      best[i * LABELS + label] = top + scores[i * LABELS + label];
    }
  }
  let label = 0;
  let top = -Infinity;
  for (const end of ENDERS) {
    if (best[(n - 1) * LABELS + end] > top) {
      top = best[(n - 1) * LABELS + end];
      label = end;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * LABELS + label];
  }
}

/** Forward and backward sums of a chain, scaled a position so that they stay in range. */
export interface Sums {
  forward: Float64Array;
  backward: Float64Array;
  /** exp of the label scores, divided by the largest at the position. */
  potentials: Float64Array;
  logPartition: number;
}

/** exp of transition scores: made once for a model. */
export function transitionPotentials(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, Math.exp);
}

/**
 * Sums over all labellings of a chain (forward-backward).
 * @param moves exp of the transition scores
 */
export function sumChain({ n, scores }: Chain, moves: Float64Array): Sums {
  const potentials = new Float64Array(n * LABELS);
  const forward = new Float64Array(n * LABELS);
  const backward = new Float64Array(n * LABELS);
  let logPartition = 0;
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[i * LABELS + label]);
    for (let label = 0; label < LABELS; label++)
      potentials[i * LABELS + label] = Math.exp(scores[i * LABELS + label] - top);
    logPartition += top;
  }
  for (const label of STARTERS) forward[label] = potentials[label];
  for (let i = 0; i < n; i++) {
    const row = i * LABELS;
    if (i > 0) {
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        for (const before of BEFORE[label]) sum += forward[row - LABELS + before] * moves[before * LABELS + label];
        forward[row + label] = sum * potentials[row + label];
      }
    }
    logPartition += Math.log(rescale(forward, row));
  }
  const last = (n - 1) * LABELS;
  let ending = 0;
  for (const label of ENDERS) {
    backward[last + label] = 1;
    ending += forward[last + label];
  }
  logPartition += Math.log(ending);
  for (let i = n - 1; i > 0; i--) {
    const row = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const weight = backward[row + label] * potentials[row + label];
      if (weight === 0) continue;
      for (const before of BEFORE[label]) backward[row - LABELS + before] += weight * moves[before * LABELS + label];
    }
    rescale(backward, row - LABELS);
  }
  return { forward, backward, potentials, logPartition };
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
export function spanProbability(sums: Sums, moves: Float64Array, labels: Uint8Array, from: number, to: number): number {
  const { forward, backward, potentials } = sums;
  let p = 1;
  for (let i = from; i < to; i++) {
    const row = i * LABELS;
    if (i === from) {
      let sum = 0;
      for (let label = 0; label < LABELS; label++) sum += forward[row + label] * backward[row + label];
      p = (forward[row + labels[i]] * backward[row + labels[i]]) / sum;
      continue;
    }
    // P(next | this): the forward part cancels.
    let sum = 0;
    const move = labels[i - 1] * LABELS;
    for (let label = 0; label < LABELS; label++)
      if (BEFORE[label].includes(labels[i - 1]))
        sum += moves[move + label] * potentials[row + label] * backward[row + label];
    p *= (moves[move + labels[i]] * potentials[row + labels[i]] * backward[row + labels[i]]) / sum;
  }
  return p;
}
