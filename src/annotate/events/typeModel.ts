import { PLOVER_TYPES, type PloverType } from '../../annotation';
import { readModelFile, sectionOf } from '../model/modelFile';
import { scoreRows, unpackWeights, type Weights } from '../model/weights';
import type { Words } from '../model/words';
import type { EventDraft } from './draft';
import type { Tree } from './tree';
import { MOST_FEATURES, typeFeatures } from './typeFeatures';

export const EVENT_TYPES_FILE = 'event-types.bin.gz';
export const EVENT_TYPES_NAME = 'event-types';
export const EVENT_TYPES_VERSION = 1;

/** The scorer's classes: no type, then PLOVER's in their order. */
export const TYPE_CLASSES: readonly (PloverType | null)[] = [null, ...PLOVER_TYPES];

/** Scores the PLOVER types of an event, as PLOVER itself would code it, status taken in. */
export interface TypeScorer {
  /**
   * How likely each class of `TYPE_CLASSES` is; they sum to 1. Null if the scorer has no opinion.
   * @param byHead all events of the sentence by their heads
   */
  readonly score: (tree: Tree, draft: EventDraft, byHead: ReadonlyMap<number, EventDraft>) => Float64Array | null;
}

/**
 * Reads the learnt scorer of event types.
 * @throws Error that names the file where it is missing, damaged or of another version
 */
export function readTypeScorer(bytes: Uint8Array | undefined, words: Words): TypeScorer {
  const sections = readModelFile(EVENT_TYPES_FILE, bytes, EVENT_TYPES_NAME, EVENT_TYPES_VERSION);
  return typeScorer(unpackWeights(sectionOf(sections, 'weights')), words);
}

/** The scorer that some weights make. */
export function typeScorer(weights: Weights, words: Words): TypeScorer {
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Int32Array(TYPE_CLASSES.length);
  return {
    score(tree, draft, byHead) {
      const count = typeFeatures(tree, draft, byHead, words, features);
      scoreRows(weights, features, count, scores);
      const top = scores.reduce((a, b) => Math.max(a, b));
      const shares = Float64Array.from(scores, (score) => Math.exp((score - top) * weights.unit));
      const sum = shares.reduce((a, b) => a + b);
      return shares.map((share) => share / sum);
    },
  };
}
