import { scoreCandidates, weightOf, type Weights } from './model/weights';
import type { Words } from './model/words';
import { ARC_FEATURES, arcFeatures } from './parser/arcFeatures';
import { fillInput, makeInput } from './parser/input';
import { LABEL_FEATURES, labelFeatures } from './parser/labelFeatures';
import { candidatesKey, rowShift, type ParserModel } from './parser/model';
import { agreeOnVoice } from './parser/passive';
import {
  attach,
  begin,
  canAttachLeft,
  canAttachRight,
  canShift,
  isFinished,
  LEFT,
  makeConfiguration,
  RIGHT,
  SHIFT,
  shift,
} from './parser/transitions';
import type { Token } from './reading';

/** Longer sentences (tables, lists, garbage) are parsed in pieces, so that memory stays bounded. */
const LONGEST = 400;

const input = makeInput(LONGEST);
const configuration = makeConfiguration(LONGEST);
const rows = new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES));
const scores = new Int32Array(256);

/**
 * Fills `head` and `rel` of a sentence's tokens with its dependency tree, in time linear in its length. Whatever the
 * tokens are, the result is a tree with one root (`head` -1, `rel` "root").
 * @param tokens of one sentence, tagged
 * @param wordRows where its words lie in the table of words, as `tagTokens` gives them
 */
export function parse(tokens: readonly Token[], wordRows: Int32Array, model: ParserModel, words: Words): void {
  let root = -1;
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const to = Math.min(from + LONGEST, tokens.length);
    fillInput(input, tokens, wordRows, from, to, words);
    run(model);
    const { head, label } = configuration;
    for (let i = from; i < to; i++) {
      const h = head[i - from + 1];
      const token = tokens[i];
      if (h <= to - from) {
        token.head = from + h - 1;
        token.rel = model.labels[label[i - from + 1] - 1];
      } else if (root < 0) {
        root = i;
        token.head = -1;
        token.rel = 'root';
      } else {
        token.head = root;
        token.rel = 'parataxis';
      }
    }
  }
  agreeOnVoice(tokens);
}

/** Parses what stands in `input`; the tree is in `configuration`. */
function run({ arcs, relations, candidates }: ParserModel): void {
  const arcShift = rowShift(arcs, 2);
  const labelShift = rowShift(relations, 1);
  begin(configuration, input.length);
  while (!isFinished(configuration)) {
    const transition = nextTransition(arcs, arcShift);
    if (transition === SHIFT) shift(configuration);
    else attach(configuration, transition, bestLabel(relations, labelShift, candidates, transition));
  }
}

function nextTransition({ levels }: Weights, rowBits: number): number {
  const c = configuration;
  const left = canAttachLeft(c);
  const right = canAttachRight(c);
  const shifts = canShift(c);
  if (!left && !right) return SHIFT;
  if (!shifts && left !== right) return left ? LEFT : RIGHT;
  const count = arcFeatures(input, c, rowBits, rows);
  let leftScore = 0;
  let rightScore = 0;
  for (let i = 0; i < count; i++) {
    const slot = rows[i] * 2;
    leftScore += weightOf(levels[slot]);
    rightScore += weightOf(levels[slot + 1]);
  }
  if (right && (!left || rightScore > leftScore)) return shifts && rightScore <= 0 ? SHIFT : RIGHT;
  return shifts && leftScore <= 0 ? SHIFT : LEFT;
}

function bestLabel(relations: Weights, rowBits: number, candidates: readonly Uint8Array[], transition: number): number {
  const { stack, depth, front } = configuration;
  const left = transition === LEFT;
  const head = left ? front : stack[depth];
  const list = candidates[candidatesKey(input.pos[head], input.pos[stack[depth + 1]], left)];
  if (list.length === 1) return list[0];
  const count = labelFeatures(input, configuration, transition, rowBits, rows);
  scoreCandidates(relations, rows, count, list, scores);
  let best = 0;
  for (let i = 1; i < list.length; i++) if (scores[i] > scores[best]) best = i;
  return list[best];
}
