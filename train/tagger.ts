import { unpackWeights, packWeights, type Weights } from '../src/annotate/model/weights';
import type { Words } from '../src/annotate/model/words';
import { draftFeatures, MOST_FEATURES, type TagContext } from '../src/annotate/tagger/features';
import type { PackedTagger, TaggerFrame } from '../src/annotate/tagger/model';
import {
  aheadOf,
  choiceOf,
  contextOf,
  draftTags,
  finalFeatures,
  labelAt,
  rowsOf,
  type Draft,
} from '../src/annotate/tagger/tag';
import type { GoldSentence } from './corpora';
import { averaged, bestClass, makeLearner, reward } from './learner';
import { randomFrom, shuffle } from './random';
import { labelNumbers, labelOf } from './taggerFrame';

/** Neighbours come from the same document: they go to the same fold. */
const BLOCK = 25;

export interface LearningOptions {
  /** Base-2 logarithm of the rows that are learnt. */
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  /** So many examples, the first ones, are learnt from twice an epoch. */
  readonly twice?: number;
}

/** A sentence to learn from. */
export interface Example {
  readonly context: TagContext;
  /** The gold labels; -1 for one that is too rare to be learnt. */
  readonly labels: readonly number[];
}

export function examplesOf(gold: readonly GoldSentence[], frame: TaggerFrame, words: Words): Example[] {
  const numbers = labelNumbers(frame.labels);
  // All rows first: the table of columns is replaced as it grows.
  const rows = gold.map((sentence) =>
    rowsOf(
      words,
      sentence.map(({ form }) => form),
    ),
  );
  return gold.map((sentence, i) => ({
    context: contextOf(frame, words, rows[i]),
    labels: sentence.map((word) => numbers.get(labelOf(word)) ?? -1),
  }));
}

/** Learns the first pass. */
function learnDraft(examples: readonly Example[], frame: TaggerFrame, options: LearningOptions): Float32Array {
  const start = (example: Example): Start => ({ labels: new Uint8Array(example.labels.length), skip: null });
  return learn(examples, frame, options, start, ({ context }, _, i, labels, out) =>
    draftFeatures(context, i + 2, labelAt(labels, i - 1), labelAt(labels, i - 2), out),
  );
}

/**
 * Learns the second pass.
 * @param drafts what the first pass says of each example, made by one that hasn't learnt from it
 * @param sureMargin words whose label is ahead by so much are left as they are
 */
export function learnFinal(
  examples: readonly Example[],
  drafts: readonly Draft[],
  sureMargin: number,
  frame: TaggerFrame,
  options: LearningOptions,
): Float32Array {
  const aheads = drafts.map(({ labels }) => aheadOf(frame, labels));
  const skips = drafts.map(({ margins }) => Uint8Array.from(margins, (margin) => (margin >= sureMargin ? 1 : 0)));
  const start = (_: Example, n: number): Start => ({ labels: drafts[n].labels.slice(), skip: skips[n] });
  return learn(examples, frame, options, start, ({ context }, n, i, labels, out) => {
    const first = labelAt(labels, i - 1);
    return finalFeatures(context, drafts[n].labels, aheads[n], i, first, labelAt(labels, i - 2), out);
  });
}

/**
 * Labels each example by a first pass that has learnt from the others alone.
 * @param folds in how many parts the examples are split
 */
export function jackknife(
  examples: readonly Example[],
  frame: TaggerFrame,
  options: LearningOptions,
  folds: number,
): Draft[] {
  const drafts: Draft[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (i: number): boolean => Math.floor(i / BLOCK) % folds === fold;
    const others = examples.filter((_, i) => !isHeldOut(i));
    const draft = compacted(learnDraft(others, frame, options), frame.labels.length);
    examples.forEach(({ context }, i) => {
      if (isHeldOut(i)) drafts[i] = draftTags({ ...frame, draft }, context);
    });
  }
  return drafts;
}

/**
 * The smallest margin from which on the first pass is wrong in no more than a given share of its words.
 * @param drafts of examples that it hasn't learnt from
 */
function sureMarginOf(examples: readonly Example[], drafts: readonly Draft[], wrongShare: number): number {
  const doubtful: { margin: number; wrong: boolean }[] = [];
  drafts.forEach(({ labels, margins }, n) => {
    margins.forEach((margin, i) => {
      if (margin < Infinity) doubtful.push({ margin, wrong: labels[i] !== examples[n].labels[i] });
    });
  });
  doubtful.sort((a, b) => b.margin - a.margin);
  let wrong = 0;
  let sure = Infinity;
  doubtful.forEach((word, i) => {
    if (word.wrong) wrong++;
    if (wrong <= wrongShare * (i + 1)) sure = word.margin;
  });
  return sure;
}

/** Weights as they come back from a file. */
export function compacted(weights: Float32Array, classes: number, prune = 0): Weights {
  return unpackWeights(packWeights(weights, classes, prune));
}

/** Where a sentence is learnt from: labels that are overwritten word by word, and words to skip. */
interface Start {
  readonly labels: Uint8Array;
  readonly skip: Uint8Array | null;
}

/** Writes the features of word `i` of example `n` into `out`, given the labels so far; gives their number. */
type FeaturesOf = (example: Example, n: number, i: number, labels: Uint8Array, out: Int32Array) => number;

const features = new Int32Array(MOST_FEATURES);
const scores = new Float32Array(256);

/** An averaged perceptron that goes on from its own tags, right or wrong. */
function learn(
  examples: readonly Example[],
  frame: TaggerFrame,
  { bits, epochs, seed, twice = 0 }: LearningOptions,
  startOf: (example: Example, n: number) => Start,
  featuresOf: FeaturesOf,
): Float32Array {
  const learner = makeLearner(bits, frame.labels.length);
  const order = [...examples.keys(), ...examples.slice(0, twice).keys()];
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const n of shuffle(order, random)) {
      const example = examples[n];
      const { labels, skip } = startOf(example, n);
      for (let i = 0; i < labels.length; i++) {
        learner.steps++;
        if (skip?.[i]) continue;
        const choice = choiceOf(frame, example.context, i);
        labels[i] = choice[0];
        if (choice.length === 1) continue;
        const count = featuresOf(example, n, i, labels, features);
        labels[i] = bestClass(learner, features, count, choice, scores);
        const gold = example.labels[i];
        if (labels[i] === gold || gold < 0) continue;
        reward(learner, features, count, gold, 1);
        reward(learner, features, count, labels[i], -1);
      }
    }
  }
  return averaged(learner);
}

const DRAFT = { bits: 18, epochs: 3, seed: 1 };
const FOLDS = 5;
/** The share of wrong labels among those that the first pass is let to settle. */
const SURE_WRONG = 0.0025;
const PRUNE_DRAFT = 18;
const PRUNE = 16;

/** Learns a first pass alone: what may tag much text quickly. */
export function learnQuickTagger(gold: readonly GoldSentence[], frame: TaggerFrame, words: Words): Weights {
  return compacted(learnDraft(examplesOf(gold, frame, words), frame, DRAFT), frame.labels.length);
}

/**
 * Learns both passes.
 * @param options `seeds`: the second pass's weights are the mean of as many learners', which differ in the order of the
 * sentences
 * @returns what is packed into a file but the lemmas
 */
export function learnTagger(
  gold: readonly GoldSentence[],
  frame: TaggerFrame,
  words: Words,
  { seeds, ...options }: Omit<LearningOptions, 'seed'> & { readonly seeds: readonly number[] },
): Omit<PackedTagger, 'lemmas'> {
  const examples = examplesOf(gold, frame, words);
  const draft = packWeights(learnDraft(examples, frame, DRAFT), frame.labels.length, PRUNE_DRAFT);
  const drafts = jackknife(examples, frame, DRAFT, FOLDS);
  const sureMargin = sureMarginOf(examples, drafts, SURE_WRONG);
  const runs = seeds.map((seed) => learnFinal(examples, drafts, sureMargin, frame, { ...options, seed }));
  return { draft, sureMargin, weights: packWeights(mean(runs), frame.labels.length, PRUNE) };
}

function mean(runs: readonly Float32Array[]): Float32Array {
  return runs[0].map((_, i) => runs.reduce((sum, run) => sum + run[i], 0) / runs.length);
}
