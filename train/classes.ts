import { classKey, CLASSES_NAME, CLASSES_VERSION } from '../src/annotate/model/classes';
import { writeModelFile } from '../src/annotate/model/modelFile';
import { tokenise } from '../src/annotate/tokens';
import { readTexts, readTreebanks } from './corpora';
import { kMeans } from './kMeans';
import { randomFrom } from './random';
import { embed, type SparseMatrix } from './svd';

const LEAST_COUNT = 4;
const CONTEXT_WORDS = 1500;
const DIMENSIONS = 64;
const GRANULARITIES = [64, 256, 1024];
const OFFSETS = [-2, -1, 1, 2];

/**
 * Learns word classes from unmarked text: positive pointwise mutual information of each word with the commonest words
 * one and two places away, reduced by a randomised singular value decomposition, clustered by spherical k-means.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainClasses(data: string): Uint8Array {
  const lines = tokenisedLines(data);
  const vocabulary = countWords(lines);
  const matrix = contextMatrix(lines, vocabulary);
  const vectors = embed(matrix, DIMENSIONS, randomFrom(1));
  const ids = GRANULARITIES.map((k, i) => kMeans(vectors, DIMENSIONS, k, randomFrom(2 + i)));
  return pack(vocabulary, ids);
}

function tokenisedLines(data: string): string[][] {
  const lines = readTreebanks(data).map((sentence) => sentence.map(({ form }) => key(form)));
  for (const text of readTexts(data)) {
    for (const line of text.split('\n')) if (line) lines.push(tokenise(line).map(({ lower }) => classKey(lower)));
  }
  return lines;
}

function key(form: string): string {
  return classKey(form.toLowerCase().replaceAll('’', "'"));
}

/** The words seen often enough, commonest first (then by code unit), with their numbers. */
function countWords(lines: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  kept.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(kept.map(([word], i) => [word, i]));
}

/** Rows are words, columns context words at their offset; words two places away count half. */
function contextMatrix(lines: readonly string[][], vocabulary: ReadonlyMap<string, number>): SparseMatrix {
  const columns = OFFSETS.length * CONTEXT_WORDS;
  const pairs = new Float64Array(lines.reduce((sum, line) => sum + line.length, 0) * OFFSETS.length);
  let size = 0;
  for (const line of lines) {
    const numbers = line.map((word) => vocabulary.get(word) ?? -1);
    numbers.forEach((word, i) => {
      if (word < 0) return;
      OFFSETS.forEach((offset, o) => {
        const other = numbers[i + offset] ?? -1;
        if (other >= 0 && other < CONTEXT_WORDS) pairs[size++] = word * columns + o * CONTEXT_WORDS + other;
      });
    });
  }
  const sorted = pairs.subarray(0, size).sort();
  return pointwiseMutualInformation(sorted, vocabulary.size, columns);
}

function pointwiseMutualInformation(pairs: Float64Array, rows: number, columns: number): SparseMatrix {
  const starts = new Int32Array(rows + 1);
  const cells: number[] = [];
  const counts: number[] = [];
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let total = 0;
  for (let i = 0; i < pairs.length;) {
    let j = i;
    while (j < pairs.length && pairs[j] === pairs[i]) j++;
    const row = Math.floor(pairs[i] / columns);
    const column = pairs[i] % columns;
    const near = Math.abs(OFFSETS[Math.floor(column / CONTEXT_WORDS)]) === 1;
    const count = (j - i) * (near ? 1 : 0.5);
    starts[row + 1]++;
    cells.push(column);
    counts.push(count);
    rowSums[row] += count;
    columnSums[column] += count;
    total += count;
    i = j;
  }
  for (let row = 0; row < rows; row++) starts[row + 1] += starts[row];
  const values = new Float32Array(counts.length);
  for (let row = 0; row < rows; row++) {
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      values[i] = Math.max(0, Math.log((counts[i] * total) / (rowSums[row] * columnSums[cells[i]])));
    }
  }
  return { rows, columns, starts, cells: Int32Array.from(cells), values };
}

function pack(vocabulary: ReadonlyMap<string, number>, ids: readonly Uint16Array[]): Uint8Array {
  // In alphabetical order the words zip best.
  const words = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const flat = new Uint16Array(words.length * ids.length);
  words.forEach(([, row], i) => ids.forEach((id, g) => (flat[i * ids.length + g] = id[row] + 1)));
  const planes = new Uint8Array(flat.length * 2);
  flat.forEach((id, i) => {
    planes[i] = id & 255;
    planes[flat.length + i] = id >> 8;
  });
  const sections = new Map([
    ['words', new TextEncoder().encode(words.map(([word]) => word).join('\n'))],
    ['ids', planes],
  ]);
  return writeModelFile(CLASSES_NAME, CLASSES_VERSION, sections);
}
