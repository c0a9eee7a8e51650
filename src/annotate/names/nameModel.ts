import type { Gazetteer } from '../lexicon/gazetteer';
import { readModelFile, sectionOf, type Sections } from '../model/modelFile';
import { unpackWeights, weightOf, type Weights } from '../model/weights';
import type { Words } from '../model/words';
import { transitionPotentials } from './crf';
import { edgeFeature, wordFeatures, WINDOW } from './features';
import { LABELS } from './labels';
import type { Token } from '../reading';
import type { FirstReading } from './readings';
import { forgetNameWords, makeNameWords, type NameWords } from './nameWords';

export const NAMES_FILE = 'names.bin.gz';
export const NAMES_NAME = 'names';
export const NAMES_VERSION = 1;

/** One pass: weights of features, and scores of neighbouring labels with their exponentials. */
export interface Pass {
  readonly weights: Weights;
  readonly transitions: Float32Array;
  readonly moves: Float64Array;
}

/** The names' model with what is known of the words met so far: that part alone changes, as a cache. */
export interface NameModel {
  readonly first: Pass;
  readonly second: Pass;
  readonly table: NameWords;
  /** Summed weights of a word's own features at each distance, `LABELS` a distance; zeros until they are wanted. */
  vectors: Int32Array;
  /** Which of them are filled in, a bit a distance. */
  filled: Uint8Array;
  /** First readings of sentences, by their tokens; void when the words are forgotten. */
  firsts: WeakMap<readonly Token[], FirstReading>;
  /** How many words the table held before the last article, and the most that one article has brought. */
  readonly met: { before: number; most: number };
  /** The same as `vectors` for places outside the sentence. */
  readonly edges: Int32Array;
}

const DISTANCES = 2 * WINDOW + 1;
const MOST_WORDS = 40_000;

/**
 * @param bytes the unzipped file, if there is one
 * @throws Error if the file is missing, cut short or of another version
 */
export function readNameModel(bytes: Uint8Array | undefined, words: Words, gazetteer: Gazetteer): NameModel {
  const sections = readModelFile(NAMES_FILE, bytes, NAMES_NAME, NAMES_VERSION);
  return makeNameModel(passOf(sections, 'first'), passOf(sections, 'second'), makeNameWords(words, gazetteer));
}

/** Puts the two passes together, with no word met yet. */
export function makeNameModel(first: Pass, second: Pass, table: NameWords): NameModel {
  const edges = new Int32Array(DISTANCES * LABELS);
  for (let distance = 0; distance < DISTANCES; distance++) {
    const slot = edgeFeature(distance - WINDOW) & first.weights.mask;
    for (let c = 0; c < LABELS; c++) edges[distance * LABELS + c] = weightOf(first.weights.levels[slot + c]);
  }
  return {
    first,
    second,
    table,
    vectors: new Int32Array(0),
    filled: new Uint8Array(0),
    firsts: new WeakMap(),
    met: { before: 0, most: 0 },
    edges,
  };
}

function passOf(sections: Sections, name: string): Pass {
  const bytes = sectionOf(sections, `${name} transitions`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, i) => view.getFloat32(i * 4, true));
  return makePass(unpackWeights(sectionOf(sections, `${name} weights`)), transitions);
}

/** One pass of the field: its weights, and the scores of moves from label to label. */
export function makePass(weights: Weights, transitions: Float32Array): Pass {
  return { weights, transitions, moves: transitionPotentials(transitions) };
}

/**
 * Drops what is known of the words if they are many, and more than twice as many as one article brought: otherwise each
 * edit of a long article would have it read afresh. Call between articles.
 */
export function forgetNames(model: NameModel): void {
  const { met, table } = model;
  met.most = Math.max(met.most, table.rows.size - met.before);
  met.before = table.rows.size;
  if (met.before >= Math.max(MOST_WORDS, 2 * met.most)) forgetAll(model);
}

/** Drops all that is known of the words. A reading that is under way begins its names anew. */
export function forgetAll(model: NameModel): void {
  forgetNameWords(model.table);
  model.met.before = model.met.most = 0;
  model.filled.fill(0);
  model.firsts = new WeakMap();
}

const buffer = new Int32Array(128);

/**
 * Adds the weights of a word at a distance to a token's scores.
 * @param scores `LABELS` of them, from `at` on
 */
export function addWordScores(model: NameModel, row: number, offset: number, scores: Int32Array, at: number): void {
  const { vectors } = wordVectors(model, row, offset);
  const from = (row * DISTANCES + offset + WINDOW) * LABELS;
  for (let c = 0; c < LABELS; c++) scores[at + c] += vectors[from + c];
}

/**
 * Adds what a place beyond the sentence’s edge says of each label.
 * @param offset of that place from the word, in tokens
 * @param scores those of all labels, from index `at` on
 */
export function addEdgeScores({ edges }: NameModel, offset: number, scores: Int32Array, at: number): void {
  const from = (offset + WINDOW) * LABELS;
  for (let c = 0; c < LABELS; c++) scores[at + c] += edges[from + c];
}

function wordVectors(model: NameModel, row: number, offset: number): NameModel {
  if (row >= model.filled.length) grow(model, row);
  const bit = 1 << (offset + WINDOW);
  if (model.filled[row] & bit) return model;
  model.filled[row] |= bit;
  const { levels, mask } = model.first.weights;
  const count = wordFeatures(model.table.columns, row, offset, buffer, 0);
  const at = (row * DISTANCES + offset + WINDOW) * LABELS;
  model.vectors.fill(0, at, at + LABELS);
  for (let f = 0; f < count; f++) {
    const slot = buffer[f] & mask;
    for (let c = 0; c < LABELS; c++) model.vectors[at + c] += weightOf(levels[slot + c]);
  }
  return model;
}

function grow(model: NameModel, row: number): void {
  const size = Math.max(1024, 2 ** Math.ceil(Math.log2(row + 1)));
  const filled = new Uint8Array(size);
  filled.set(model.filled);
  const vectors = new Int32Array(size * DISTANCES * LABELS);
  vectors.set(model.vectors);
  model.filled = filled;
  model.vectors = vectors;
}
