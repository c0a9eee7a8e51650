/**
 * An averaged perceptron over hashed features (Collins 2002): rows of one weight a class in one table, as
 * `src/annotate/model/weights.ts` describes.
 */
export interface Learner {
  readonly classes: number;
  readonly mask: number;
  readonly weights: Float32Array;
  /** For averaging: the sum of every change times the step it was made at. */
  readonly changes: Float64Array;
  /** Examples seen so far. */
  steps: number;
}

export function makeLearner(bits: number, classes: number): Learner {
  const rows = 2 ** bits;
  return {
    classes,
    mask: rows - 1,
    weights: new Float32Array(rows + classes),
    changes: new Float64Array(rows + classes),
    steps: 1,
  };
}

/** The class with the highest score among some. */
export function bestClass(
  { mask, weights }: Learner,
  features: Int32Array,
  count: number,
  candidates: ArrayLike<number>,
  scores: Float32Array,
): number {
  const n = candidates.length;
  for (let c = 0; c < n; c++) scores[c] = 0;
  for (let i = 0; i < count; i++) {
    const row = features[i] & mask;
    for (let c = 0; c < n; c++) scores[c] += weights[row + candidates[c]];
  }
  let best = 0;
  for (let c = 1; c < n; c++) if (scores[c] > scores[best]) best = c;
  return candidates[best];
}

/** Adds to the weights of one class in the rows of some features. */
export function reward(learner: Learner, features: Int32Array, count: number, label: number, amount: number): void {
  const { mask, weights, changes, steps } = learner;
  for (let i = 0; i < count; i++) {
    const slot = (features[i] & mask) + label;
    weights[slot] += amount;
    changes[slot] += amount * steps;
  }
}

/** The mean of the weights over all steps so far. */
export function averaged({ weights, changes, steps }: Learner): Float32Array {
  return weights.map((weight, i) => weight - changes[i] / steps);
}
