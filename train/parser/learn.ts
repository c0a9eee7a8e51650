import { ARC_FEATURES, arcFeatures } from '../../src/annotate/parser/arcFeatures';
import { fillInput, makeInput } from '../../src/annotate/parser/input';
import { LABEL_FEATURES, labelFeatures } from '../../src/annotate/parser/labelFeatures';
import { candidatesKey } from '../../src/annotate/parser/model';
import { begin, isFinished, LEFT, makeConfiguration, SHIFT } from '../../src/annotate/parser/transitions';
import type { Words } from '../../src/annotate/model/words';
import { averaged, bestClass, makeLearner, reward, type Learner } from '../learner';
import { randomFrom, shuffle } from '../random';
import { advance, beginOracle, fillCosts, makeOracle } from './oracle';
import { UNKNOWN_LABEL, type Tree } from './trees';

/** Longer sentences are left out. */
const LONGEST = 250;
const TRANSITIONS = 3;
/** How often to go on from its own choice, where it is wrong, from the second epoch on. */
const EXPLORE = 0.9;
/** An epoch goes through the gold trees and one part in so many of the silver ones. */
const SILVER_PARTS = 3;

export interface LearnOptions {
  readonly labels: number;
  readonly candidates: readonly Uint8Array[];
  /** Base-2 logarithms of the numbers of rows. */
  readonly arcBits: number;
  readonly labelBits: number;
  readonly epochs: number;
  readonly seed: number;
}

/** What one run has learnt: slots as in `ParserModel`. */
export interface Learnt {
  readonly arcs: Float32Array;
  readonly relations: Float32Array;
}

const input = makeInput(LONGEST);
const configuration = makeConfiguration(LONGEST);
const oracle = makeOracle(LONGEST);
const costs = new Int32Array(TRANSITIONS);
const arcRows = new Int32Array(ARC_FEATURES);
const labelRows = new Int32Array(LABEL_FEATURES);
const scores = new Float32Array(256);

/**
 * Learns arcs and labels by averaged perceptrons, arcs with a dynamic oracle and exploration (Goldberg and Nivre 2013).
 * @param silver trees that a parser has made; they may be open in places
 */
export function learnParser(
  gold: readonly Tree[],
  silver: readonly Tree[],
  words: Words,
  options: LearnOptions,
): Learnt {
  const arcs = makeLearner(options.arcBits + 2, 0);
  const relations = makeLearner(options.labelBits, options.labels);
  const random = randomFrom(options.seed);
  const kept = gold.filter(({ tokens }) => tokens.length <= LONGEST);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const explore = epoch > 0 ? EXPLORE : 0;
    const part = silver.filter((_, i) => i % SILVER_PARTS === epoch % SILVER_PARTS);
    for (const tree of shuffle([...kept, ...part], random)) {
      fillInput(input, tree.tokens, tree.rows, 0, tree.tokens.length, words);
      learnTree(tree, arcs, relations, options, () => random() < explore);
    }
  }
  return { arcs: margins(averaged(arcs)), relations: averaged(relations) };
}

function learnTree(
  { tokens, projective, labels }: Tree,
  arcs: Learner,
  relations: Learner,
  { candidates, arcBits, labelBits }: LearnOptions,
  explores: () => boolean,
): void {
  const c = configuration;
  begin(c, tokens.length);
  beginOracle(oracle, projective, tokens.length);
  while (!isFinished(c)) {
    fillCosts(oracle, c, costs);
    const transition = learnTransition(arcs, 32 - arcBits, explores);
    if (transition === SHIFT) {
      advance(oracle, c, transition, 0);
      continue;
    }
    const dependent = c.stack[c.depth + 1];
    const head = transition === LEFT ? c.front : c.stack[c.depth];
    const list = candidates[candidatesKey(input.pos[head], input.pos[dependent], transition === LEFT)];
    let label = list[0];
    if (list.length > 1) {
      const count = labelFeatures(input, c, transition, 32 - labelBits, labelRows);
      label = bestClass(relations, labelRows, count, list, scores);
      const right = labels[dependent];
      if (head === projective[dependent] && right !== UNKNOWN_LABEL && label !== right) {
        reward(relations, labelRows, count, right, 1);
        reward(relations, labelRows, count, label, -1);
        if (!explores()) label = right;
      }
      relations.steps++;
    }
    advance(oracle, c, transition, label);
  }
}

/** Learns from one configuration, of which `costs` are known; gives the transition to go on with. */
function learnTransition(arcs: Learner, shift: number, explores: () => boolean): number {
  const least = Math.min(costs[0], costs[1], costs[2]);
  const count = arcFeatures(input, configuration, shift, arcRows);
  scoreTransitions(arcs.weights, count);
  let best = -1;
  let right = -1;
  for (let t = 0; t < TRANSITIONS; t++) {
    if (costs[t] >= 1e6) continue;
    if (best < 0 || scores[t] > scores[best]) best = t;
    if (costs[t] === least && (right < 0 || scores[t] > scores[right])) right = t;
  }
  arcs.steps++;
  if (costs[best] === least) return best;
  for (let i = 0; i < count; i++) arcRows[i] *= 4;
  reward(arcs, arcRows, count, right, 1);
  reward(arcs, arcRows, count, best, -1);
  return explores() ? best : right;
}

/** Rows of four slots, one a transition and one that stays empty. */
function scoreTransitions(weights: Float32Array, count: number): void {
  let shifts = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const slot = arcRows[i] * 4;
    shifts += weights[slot];
    left += weights[slot + 1];
    right += weights[slot + 2];
  }
  scores[0] = shifts;
  scores[1] = left;
  scores[2] = right;
}

/** How much better than to shift the other transitions are: two slots a row. */
function margins(weights: Float32Array): Float32Array {
  const rows = weights.length / 4;
  const result = new Float32Array(rows * 2 + 2);
  for (let row = 0; row < rows; row++) {
    result[row * 2] = weights[row * 4 + LEFT] - weights[row * 4 + SHIFT];
    result[row * 2 + 1] = weights[row * 4 + 2] - weights[row * 4 + SHIFT];
  }
  return result;
}
