/**
 * The weights of one linear model over hashed features: for each feature a row of one weight a class, at
 * `feature & mask`. Rows overlap, as they start at any slot; no dictionary of features is kept.
 *
 * In a file a weight is a signed byte, its level: ±127·sqrt(|w| / largest); small levels are zero. In memory it is
 * level·|level|, an integer in proportion to the weight, so that scores are sums of integers.
 */
export interface Weights {
  readonly classes: number;
  /** Number of rows less one; the number of rows is a power of two. */
  readonly mask: number;
  /** One slot a row, and `classes` more for the last rows' ends. */
  readonly slots: Int16Array;
  /** What one unit of a score is worth: score · unit is the learner's own score. */
  readonly unit: number;
}

const TOP_LEVEL = 127;

/**
 * Sets the scores of all classes to the sum of the rows of some features.
 * @param features hashes; the first `count` of them count
 * @param scores one a class; overwritten
 */
export function scoreRows(
  { classes, mask, slots }: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let c = 0; c < classes; c++) scores[c] = 0;
  for (let i = 0; i < count; i++) {
    const row = features[i] & mask;
    for (let c = 0; c < classes; c++) scores[c] += slots[row + c];
  }
}

/** The same for some classes alone: `scores[i]` becomes the score of class `candidates[i]`. */
export function scoreCandidates(
  { mask, slots }: Weights,
  features: Int32Array,
  count: number,
  candidates: ArrayLike<number>,
  scores: Int32Array,
): void {
  const n = candidates.length;
  for (let c = 0; c < n; c++) scores[c] = 0;
  for (let i = 0; i < count; i++) {
    const row = features[i] & mask;
    for (let c = 0; c < n; c++) scores[c] += slots[row + candidates[c]];
  }
}

/**
 * Reads weights as `packWeights` wrote them.
 * @param section a model file's section
 */
export function unpackWeights(section: Uint8Array): Weights {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const classes = view.getUint16(0, true);
  const rows = 2 ** view.getUint8(2);
  const largest = view.getFloat32(4, true);
  if (section.length !== 8 + rows + classes) throw new Error('a weight table has not the size that it says');
  const slots = new Int16Array(rows + classes);
  for (let i = 0; i < slots.length; i++) {
    const level = (section[8 + i] << 24) >> 24;
    slots[i] = level * Math.abs(level);
  }
  return { classes, mask: rows - 1, slots, unit: largest / (TOP_LEVEL * TOP_LEVEL) };
}

/**
 * Packs learnt weights into a section of a model file.
 * @param weights one slot a row (a power of two of them), then `classes` more
 * @param prune levels up to this one become zero
 * @param largest weights beyond it are clipped to it; by default the largest there is
 */
export function packWeights(
  weights: Float32Array,
  classes: number,
  prune: number,
  largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0),
): Uint8Array {
  const bits = Math.log2(weights.length - classes);
  if (!Number.isInteger(bits)) throw new Error(`${weights.length - classes} rows: not a power of two`);
  const section = new Uint8Array(8 + weights.length);
  const view = new DataView(section.buffer);
  view.setUint16(0, classes, true);
  view.setUint8(2, bits);
  view.setFloat32(4, largest, true);
  for (let i = 0; i < weights.length; i++) {
    const share = largest > 0 ? Math.min(1, Math.abs(weights[i]) / largest) : 0;
    const level = Math.round(TOP_LEVEL * Math.sqrt(share));
    section[8 + i] = level > prune ? Math.sign(weights[i]) * level : 0;
  }
  return section;
}
