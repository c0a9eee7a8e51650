import type { Token } from '../reading';
import { AFTER_ROW, BEFORE_ROW, COLUMNS, ENTRY, rowOf, type Words } from '../model/words';
import { scoreCandidates, type Weights } from '../model/weights';
import { lemmaOf } from './lemma';
import { caseStyle, draftFeatures, MOST_FEATURES, NO_LABEL, tagFeatures, type TagContext } from './features';
import type { TaggerFrame, TaggerModel } from './model';

/**
 * Where the words of a sentence lie in the table of words: row × `COLUMNS` of each, with two rows for "before" first
 * and two for "after" last.
 */
export function rowsOf(words: Words, forms: readonly string[]): Int32Array {
  const rows = new Int32Array(forms.length + 4);
  for (let i = 0; i < forms.length; i++) rows[i + 2] = rowOf(words, forms[i]) * COLUMNS;
  rows[0] = rows[1] = BEFORE_ROW * COLUMNS;
  rows[forms.length + 2] = rows[forms.length + 3] = AFTER_ROW * COLUMNS;
  return rows;
}

/**
 * Gives each word of one sentence its parts of speech and its lemma.
 * @param tokens the sentence's; changed
 * @returns where the words lie in the table of words, for the stages that follow (see `rowsOf`)
 */
export function tagTokens(tokens: readonly Token[], model: TaggerModel, words: Words): Int32Array {
  const rows = rowsOf(
    words,
    tokens.map(({ cased }) => cased),
  );
  tagWords(model, words, rows).forEach((label, i) => {
    const token = tokens[i];
    const { pos, tag } = model.labels[label];
    token.pos = pos;
    token.tag = tag;
    token.lemma = lemmaOf(model.lemmas, token.cased, token.lower, tag);
  });
  return rows;
}

const features = new Int32Array(MOST_FEATURES);
const scores = new Int32Array(256);

/**
 * Tags the words of one sentence, from left to right, twice: the second time with a view of the tags to the right, and
 * only those words that the first pass isn't sure of.
 * @param rows as `rowsOf` gives them
 * @returns the number of a label of the model for each word
 */
export function tagWords(model: TaggerModel, words: Words, rows: Int32Array): Uint8Array {
  const context = contextOf(model, words, rows);
  return finalTags(model, context, draftTags(model, context));
}

/** The second pass: what the first leaves in doubt, with the tags to the right in view. */
export function finalTags(model: Omit<TaggerModel, 'draft' | 'lemmas'>, context: TagContext, draft: Draft): Uint8Array {
  const ahead = aheadOf(model, draft.labels);
  const labels = draft.labels.slice();
  for (let i = 0; i < labels.length; i++) {
    if (draft.margins[i] >= model.sureMargin) continue;
    const count = finalFeatures(
      context,
      draft.labels,
      ahead,
      i,
      labelAt(labels, i - 1),
      labelAt(labels, i - 2),
      features,
    );
    labels[i] = best(model.weights, choiceOf(model, context, i), count);
  }
  return labels;
}

/** The features of word `i` for the second pass. */
export function finalFeatures(
  context: TagContext,
  draft: Uint8Array,
  ahead: Uint8Array,
  i: number,
  first: number,
  second: number,
  out: Int32Array,
): number {
  return tagFeatures(context, i + 2, first, second, labelAt(draft, i + 1), labelAt(draft, i + 2), ahead[i], out);
}

/** The label of a word, `NO_LABEL` before the first and after the last. */
export function labelAt(labels: Uint8Array, i: number): number {
  return i >= 0 && i < labels.length ? labels[i] : NO_LABEL;
}

/** What the features of a sentence’s tags are read from. */
export function contextOf({ lexicon }: Pick<TaggerModel, 'lexicon'>, { columns }: Words, rows: Int32Array): TagContext {
  return { columns, lexicon, rows, style: caseStyle(columns, rows) };
}

/** What the first pass says of a sentence. */
export interface Draft {
  readonly labels: Uint8Array;
  /** By how much each label's score is ahead of the next best one's, in the learner's own units. */
  readonly margins: Float32Array;
}

/** The first pass. */
export function draftTags(model: TaggerFrame & { readonly draft: Weights }, context: TagContext): Draft {
  const labels = new Uint8Array(context.rows.length - 4);
  const margins = new Float32Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const choice = choiceOf(model, context, i);
    if (choice.length === 1) {
      labels[i] = choice[0];
      margins[i] = Infinity;
      continue;
    }
    const count = draftFeatures(context, i + 2, labelAt(labels, i - 1), labelAt(labels, i - 2), features);
    labels[i] = best(model.draft, choice, count);
    margins[i] = margin * model.draft.unit;
  }
  return { labels, margins };
}

/** The labels that come into question for a word. */
export function choiceOf(
  { candidateSets, candidates }: Pick<TaggerModel, 'candidateSets' | 'candidates'>,
  { columns, rows }: TagContext,
  i: number,
): Uint8Array {
  return candidates[candidateSets[columns[rows[i + 2] + ENTRY]]];
}

/** How far ahead the last winner of `best` was of the runner-up. */
let margin = 0;

function best(weights: Weights, choice: Uint8Array, count: number): number {
  scoreCandidates(weights, features, count, choice, scores);
  let top = 0;
  let second = -Infinity;
  for (let c = 1; c < choice.length; c++) {
    if (scores[c] > scores[top]) {
      second = scores[top];
      top = c;
    } else if (scores[c] > second) second = scores[c];
  }
  margin = scores[top] - second;
  return choice[top];
}

/** What stands ahead of a word, the next word left out: a finite verb, another verb, an end of the clause, or nothing. */
const NOTHING_AHEAD = 0;
const FINITE = 1;
const NON_FINITE = 2;
const CLAUSE_END = 3;

/**
 * For each word, which comes first from the second word after it on: this tells "before the war" from "before the war
 * ended".
 */
export function aheadOf({ labels }: Pick<TaggerModel, 'labels'>, draft: Uint8Array): Uint8Array {
  const ahead = new Uint8Array(draft.length);
  let state = NOTHING_AHEAD;
  for (let i = draft.length - 3; i >= 0; i--) {
    const { pos, tag } = labels[draft[i + 2]];
    if (pos === 'VERB' || pos === 'AUX') state = tag === 'VB' || tag === 'VBN' || tag === 'VBG' ? NON_FINITE : FINITE;
    else if (pos === 'PUNCT' && tag !== 'HYPH') state = CLAUSE_END;
    ahead[i] = state;
  }
  return ahead;
}
