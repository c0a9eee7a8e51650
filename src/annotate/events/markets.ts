import { MEASURED_NOUNS, MEASURE_WORDS } from '../lexicon/marketWords';
import type { ClauseFrame } from './clause';
import type { Sense } from './draft';
import type { Tree } from './tree';

/**
 * Takes PLOVER's type from what prices and figures do, and from whoever moves by a measure: stocks that rally are no
 * protest, a share that declined 3 percent refused nothing.
 */
export function ifNoMarket(tree: Tree, { agents, patients, passive, obliques }: ClauseFrame, sense: Sense): Sense {
  if (!sense.type || sense.noun >= 0 || passive) return sense;
  const measured =
    agents.some((at) => isMeasured(tree, at)) ||
    patients.some((at) => isSize(tree, at)) ||
    obliques.some(({ preposition, head }) => preposition === 'by' && isSize(tree, head));
  return measured ? { ...sense, type: null, untyped: true, family: 'economy' } : sense;
}

/** Something that is quoted or counted: "iron ore's", "The vaccine maker's shares". */
export function isMeasured({ tokens }: Tree, at: number): boolean {
  const { lemma, lower, pos } = tokens[at];
  return pos !== 'PROPN' && pos !== 'PRON' && (MEASURED_NOUNS.has(lemma) || MEASURED_NOUNS.has(lower));
}

/** "3 percent", "20 basis points", "a humongous 279%". */
export function isSize({ tokens, children }: Tree, at: number): boolean {
  const { lower, pos } = tokens[at];
  if (!MEASURE_WORDS.has(lower)) return false;
  return pos === 'NUM' || children[at].some((child) => tokens[child].pos === 'NUM' || tokens[child].tag === 'CD');
}
