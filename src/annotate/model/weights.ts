/**
 * The weights of one linear model over hashed features: for each feature a row of one weight a class, at
 * `feature & mask`. Rows overlap, as they start at any slot; no dictionary of features is kept.
 *
 * In a file and in memory a weight is a signed byte, its level: ±127·sqrt(|w| / largest); small levels are zero. A score
 * sums level·|level| (`weightOf`), integers in proportion to the weights: that costs less than the memory that tables of
 * them would take, because a score waits for its rows.
 */
export interface Weights {
  readonly classes: number;
  /** Number of rows less one; the number of rows is a power of two. */
  readonly mask: number;
  /** One slot a row, and `classes` more for the last rows' ends. */
  readonly levels: Int8Array;
  /** What one unit of a score is worth: score · unit is the learner's own score. */
  readonly unit: number;
}

const TOP_LEVEL = 127;

/** The weight of a level, in units of a score. */
export function weightOf(level: number): number {
  return level * Math.abs(level);
}

/**
 * Sets the scores of all classes to the sum of the rows of some features.
 * @param features hashes; the first `count` of them count
 * @param scores one a class; overwritten
 */
export function scoreRows(
  { classes, mask, levels }: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  for (let c = 0; c < classes; c++) scores[c] = 0;
  for (let i = 0; i < count; i++) {
    const row = features[i] & mask;
    for (let c = 0; c < classes; c++) scores[c] += weightOf(levels[row + c]);
  }
}

/**
 * The same for some classes alone: `scores[i]` becomes the score of class `candidates[i]`. It goes class by class, because
 * then the rows of all features are on their way from memory at once.
 * @param count 512 at the most
 */
export function scoreCandidates(
  { mask, levels }: Weights,
  features: Int32Array,
  count: number,
  candidates: Uint8Array,
  scores: Int32Array,
): void {
  for (let i = 0; i < count; i++) rows[i] = features[i] & mask;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c];
    let score = 0;
    for (let i = 0; i < count; i++) score += weightOf(levels[rows[i] + candidate]);
    scores[c] = score;
  }
}

const rows = new Int32Array(512);

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
  const levels = new Int8Array(section.buffer, section.byteOffset + 8, section.length - 8);
  return { classes, mask: rows - 1, levels, unit: largest / (TOP_LEVEL * TOP_LEVEL) };
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
