const ITERATIONS = 12;

/**
 * Spherical k-means: clusters vectors by the angle between them.
 * @param vectors one after the other, `width` numbers each; unit length is not required
 * @returns the cluster of each vector, from 0 to k - 1
 */
export function kMeans(vectors: Float32Array, width: number, k: number, random: () => number): Uint16Array {
  const count = vectors.length / width;
  const units = Float32Array.from(vectors);
  for (let i = 0; i < count; i++) normalise(units, i * width, width);
  const centres = new Float32Array(k * width);
  for (let c = 0; c < k; c++) {
    const from = Math.floor(random() * count) * width;
    centres.set(units.subarray(from, from + width), c * width);
  }
  const clusters = new Uint16Array(count);
  for (let i = 0; i < ITERATIONS; i++) {
    assign(units, centres, width, k, clusters);
    recentre(units, centres, width, k, clusters, random);
  }
  assign(units, centres, width, k, clusters);
  return clusters;
}

function assign(units: Float32Array, centres: Float32Array, width: number, k: number, clusters: Uint16Array): void {
  for (let i = 0; i < clusters.length; i++) {
    const from = i * width;
    let best = -Infinity;
    for (let c = 0; c < k; c++) {
      const at = c * width;
      let dot = 0;
      for (let d = 0; d < width; d++) dot += units[from + d] * centres[at + d];
      if (dot > best) {
        best = dot;
        clusters[i] = c;
      }
    }
  }
}

function recentre(
  units: Float32Array,
  centres: Float32Array,
  width: number,
  k: number,
  clusters: Uint16Array,
  random: () => number,
): void {
  centres.fill(0);
  const sizes = new Int32Array(k);
  clusters.forEach((cluster, i) => {
    sizes[cluster]++;
    for (let d = 0; d < width; d++) centres[cluster * width + d] += units[i * width + d];
  });
  for (let c = 0; c < k; c++) {
    // An empty cluster starts anew at some vector.
    const from = Math.floor(random() * clusters.length) * width;
    if (sizes[c] === 0) centres.set(units.subarray(from, from + width), c * width);
    normalise(centres, c * width, width);
  }
}

function normalise(vectors: Float32Array, at: number, width: number): void {
  let norm = 0;
  for (let d = 0; d < width; d++) norm += vectors[at + d] ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let d = 0; d < width; d++) vectors[at + d] *= scale;
}
