/** One thing that was seen: the features that hold, and the share (0 to 1) of those who say yes to it. */
export interface LogisticExample {
  readonly features: readonly string[];
  readonly share: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 40;
const CLOSE_ENOUGH = 1e-6;

/**
 * Logistic regression over named features with an L2 penalty on all weights but the bias, by Newton's method: small, exact
 * and the same each time.
 * @param leastSeen features of fewer examples are left out
 */
export function fitLogistic(examples: readonly LogisticExample[], penalty: number, leastSeen: number): LogisticModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= leastSeen).sort();
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const size = names.length + 1;
  // the last column is the bias
  const rows = examples.map(({ features }) => [...features.flatMap((name) => columnOf.get(name) ?? []), names.length]);
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, column) => (column < names.length ? penalty * weight : 0));
    const curve = Array.from({ length: size }, (_, column) => {
      const line = new Float64Array(size);
      line[column] = column < names.length ? penalty : CLOSE_ENOUGH;
      return line;
    });
    rows.forEach((columns, at) => {
      const guess = logistic(columns.reduce((sum, column) => sum + weights[column], 0));
      for (const a of columns) {
        slope[a] += guess - examples[at].share;
        for (const b of columns) curve[a][b] += guess * (1 - guess);
      }
    });
    const change = solve(curve, slope);
    change.forEach((value, column) => (weights[column] -= value));
    if (change.every((value) => Math.abs(value) < CLOSE_ENOUGH)) break;
  }
  return { bias: weights[names.length], weights: new Map(names.map((name, column) => [name, weights[column]])) };
}

/** The share of yeses that a model expects, 0 to 1. */
export const scoreOf = ({ bias, weights }: LogisticModel, features: readonly string[]): number =>
  logistic(features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias));

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Gaussian elimination with pivots; the matrix is used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const values = Float64Array.from(right);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [values[column], values[pivot]] = [values[pivot], values[column]];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row][column] / matrix[column][column];
      if (factor === 0) continue;
      for (let at = column; at < size; at++) matrix[row][at] -= factor * matrix[column][at];
      values[row] -= factor * values[column];
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) values[row] -= matrix[row][at] * values[at];
    values[row] /= matrix[row][row];
  }
  return values;
}
