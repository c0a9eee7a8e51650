/** A sparse matrix by rows: row r holds `values[i]` in column `cells[i]` for i from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly values: Float32Array;
}

const OVERSAMPLING = 16;
const POWER_ITERATIONS = 3;

/**
 * Row vectors of a matrix's truncated singular value decomposition, U·√Σ (Halko, Martinsson and Tropp 2011).
 * @returns `rows` vectors of `dimensions` numbers, one after the other
 */
export function embed(matrix: SparseMatrix, dimensions: number, random: () => number): Float32Array {
  const width = dimensions + OVERSAMPLING;
  let right: Float32Array = new Float32Array(matrix.columns * width);
  for (let i = 0; i < right.length; i++) right[i] = random() - 0.5;
  let left = multiply(matrix, right, width);
  for (let i = 0; i < POWER_ITERATIONS; i++) {
    orthonormalise(left, width);
    right = multiplyTransposed(matrix, left, width);
    orthonormalise(right, width);
    left = multiply(matrix, right, width);
  }
  orthonormalise(left, width);
  // B = Qᵀ·A, held transposed; B·Bᵀ has A's singular values squared.
  const projected = multiplyTransposed(matrix, left, width);
  const { vectors, values } = eigen(gram(projected, width), width);
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, dimensions);
  const scale = order.map((i) => Math.sqrt(Math.sqrt(Math.max(0, values[i]))));
  const rows = new Float32Array(matrix.rows * dimensions);
  for (let row = 0; row < matrix.rows; row++) {
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += left[row * width + k] * vectors[k * width + order[d]];
      rows[row * dimensions + d] = sum * scale[d];
    }
  }
  return rows;
}

function multiply({ rows, starts, cells, values }: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const to = row * width;
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      const from = cells[i] * width;
      const value = values[i];
      if (value !== 0) for (let k = 0; k < width; k++) product[to + k] += value * dense[from + k];
    }
  }
  return product;
}

function multiplyTransposed(
  { rows, columns, starts, cells, values }: SparseMatrix,
  dense: Float32Array,
  width: number,
): Float32Array {
  const product = new Float32Array(columns * width);
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      const to = cells[i] * width;
      const value = values[i];
      if (value !== 0) for (let k = 0; k < width; k++) product[to + k] += value * dense[from + k];
    }
  }
  return product;
}

/** Makes the columns orthonormal (modified Gram-Schmidt), in place. */
function orthonormalise(dense: Float32Array, width: number): void {
  for (let k = 0; k < width; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0;
      for (let i = 0; i < dense.length; i += width) dot += dense[i + k] * dense[i + j];
      for (let i = 0; i < dense.length; i += width) dense[i + k] -= dot * dense[i + j];
    }
    let norm = 0;
    for (let i = 0; i < dense.length; i += width) norm += dense[i + k] ** 2;
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    for (let i = 0; i < dense.length; i += width) dense[i + k] *= scale;
  }
}

function gram(dense: Float32Array, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let i = 0; i < dense.length; i += width) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) product[a * width + b] += dense[i + a] * dense[i + b];
    }
  }
  return product;
}

const SWEEPS = 20;

/** Eigenvalues and eigenvectors (as columns) of a symmetric matrix, by cyclic Jacobi rotations. Changes `matrix`. */
function eigen(matrix: Float64Array, n: number): { vectors: Float64Array; values: Float64Array } {
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(matrix, vectors, n, p, q);
  }
  return { vectors, values: Float64Array.from({ length: n }, (_, i) => matrix[i * n + i]) };
}

function rotate(matrix: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const off = matrix[p * n + q];
  if (Math.abs(off) < 1e-12) return;
  const theta = (matrix[q * n + q] - matrix[p * n + p]) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = matrix[k * n + p];
    const kq = matrix[k * n + q];
    matrix[k * n + p] = c * kp - s * kq;
    matrix[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = matrix[p * n + k];
    const qk = matrix[q * n + k];
    matrix[p * n + k] = c * pk - s * qk;
    matrix[q * n + k] = s * pk + c * qk;
    const vp = vectors[k * n + p];
    const vq = vectors[k * n + q];
    vectors[k * n + p] = c * vp - s * vq;
    vectors[k * n + q] = s * vp + c * vq;
  }
}
