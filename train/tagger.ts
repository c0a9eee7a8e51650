import { packWeights } from '../src/annotate/model/weights';
import { writeModelFile } from '../src/annotate/model/modelFile';
import { ENTRY, rowOf, COLUMNS, type Words } from '../src/annotate/model/words';
import { MOST_FEATURES, NO_LABEL, tagFeatures } from '../src/annotate/tagger/features';
import {
  TAGGER_NAME,
  TAGGER_VERSION,
  taggerSections,
  type Label,
  type TaggerModel,
} from '../src/annotate/tagger/model';
import { rowsOf } from '../src/annotate/tagger/tag';
import type { Upos } from '../src/annotate/reading';
import type { GoldSentence } from './corpora';
import { averaged, bestClass, makeLearner, reward, type Learner } from './learner';
import { randomFrom, shuffle } from './random';

export interface TaggerOptions {
  /** Base-2 logarithm of the rows that are learnt. */
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
}

/** All of a tagger's model that stands fixed before its weights are learnt. */
export type TaggerFrame = Omit<TaggerModel, 'weights' | 'lemmas'>;

/** A label must have been seen this often. */
const LEAST_LABEL = 4;
/** A word seen this often has no labels but those that it was seen with. */
const KNOWN_WORD = 20;

/**
 * What stands fixed before learning: the labels, and which of them come into question for the frequent words.
 * @param lexicon leave it out for a first tagger that is to make it
 */
export function taggerFrame(gold: readonly GoldSentence[], words: Words, lexicon?: Uint16Array): TaggerFrame {
  const counts = new Map<string, number>();
  for (const sentence of gold) for (const word of sentence) add(counts, labelOf(word));
  const kept = [...counts].filter(([, count]) => count >= LEAST_LABEL);
  kept.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const labels: Label[] = kept.map(([label]) => {
    const [pos, tag] = label.split(' ');
    return { pos: pos as Upos, tag };
  });
  const entries = words.classes.rows.size + 1;
  return { labels, lexicon: lexicon ?? new Uint16Array(entries), ...candidatesOf(gold, words, labels, entries) };
}

function candidatesOf(
  gold: readonly GoldSentence[],
  words: Words,
  labels: readonly Label[],
  entries: number,
): Pick<TaggerFrame, 'candidateSets' | 'candidates'> {
  const numbers = labelNumbers(labels);
  const seen = Array.from({ length: entries }, () => new Map<number, number>());
  for (const sentence of gold) {
    for (const word of sentence) {
      const label = numbers.get(labelOf(word));
      const entry = words.columns[rowOf(words, word.form) * COLUMNS + ENTRY];
      if (label !== undefined && entry) add(seen[entry], label);
    }
  }
  const all = Uint8Array.from(labels, (_, i) => i);
  const sets = new Map<string, number>([[all.join(' '), 0]]);
  const candidateSets = new Uint16Array(entries);
  seen.forEach((counts, entry) => {
    let total = 0;
    for (const count of counts.values()) total += count;
    if (total < KNOWN_WORD) return;
    const list = [...counts.keys()].sort((a, b) => a - b).join(' ');
    if (!sets.has(list)) sets.set(list, sets.size);
    candidateSets[entry] = sets.get(list) as number;
  });
  return { candidateSets, candidates: [...sets.keys()].map((list) => Uint8Array.from(list.split(' '), Number)) };
}

/**
 * Learns the weights by an averaged perceptron that goes on from its own tags, right or wrong.
 * @returns the learner at its end
 */
export function learnTagger(
  gold: readonly GoldSentence[],
  frame: TaggerFrame,
  words: Words,
  { bits, epochs, seed }: TaggerOptions,
): Learner {
  const learner = makeLearner(bits, frame.labels.length);
  const numbers = labelNumbers(frame.labels);
  const examples = gold.map((sentence) => ({
    rows: rowsOf(
      words,
      sentence.map(({ form }) => form),
    ),
    labels: sentence.map((word) => numbers.get(labelOf(word)) ?? -1),
  }));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { rows, labels } of shuffle(examples, random)) learnSentence(learner, frame, words, rows, labels);
  }
  return learner;
}

const features = new Int32Array(MOST_FEATURES);
const scores = new Float32Array(256);

function learnSentence(
  learner: Learner,
  { lexicon, candidateSets, candidates }: TaggerFrame,
  { columns }: Words,
  rows: Int32Array,
  labels: readonly number[],
): void {
  let first = NO_LABEL;
  let second = NO_LABEL;
  for (let i = 0; i < labels.length; i++) {
    const choice = candidates[candidateSets[columns[rows[i + 2] + ENTRY]]];
    let label = choice[0];
    if (choice.length > 1) {
      const count = tagFeatures(columns, lexicon, rows, i + 2, first, second, features);
      label = bestClass(learner, features, count, choice, scores);
      if (label !== labels[i] && labels[i] >= 0) {
        reward(learner, features, count, labels[i], 1);
        reward(learner, features, count, label, -1);
      }
    }
    learner.steps++;
    second = first;
    first = label;
  }
}

/**
 * The model file of a tagger, unzipped.
 * @param lemmas what `lemmaExceptions` gives
 */
export function packTagger(frame: TaggerFrame, learner: Learner, prune: number, lemmas: string): Uint8Array {
  const weights = packWeights(averaged(learner), learner.classes, prune);
  return writeModelFile(TAGGER_NAME, TAGGER_VERSION, taggerSections(frame, weights, lemmas));
}

function labelOf({ upos, xpos }: { upos: string; xpos: string }): string {
  return `${upos} ${xpos}`;
}

function labelNumbers(labels: readonly Label[]): Map<string, number> {
  return new Map(labels.map(({ pos, tag }, i) => [`${pos} ${tag}`, i]));
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
