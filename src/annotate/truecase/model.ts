import { readModelFile, sectionOf } from '../model/modelFile';
import { scoreRows, unpackWeights, type Weights } from '../model/weights';
import { CASES, caseFeatures, MOST_FEATURES, NO_CASE, SMALL, type CaseContext } from './features';

export const TRUECASER_FILE = 'truecaser.bin.gz';
export const TRUECASER_NAME = 'truecaser';
export const TRUECASER_VERSION = 1;

/** How words are written in running text: weights of features for each case. */
export interface Truecaser {
  readonly weights: Weights;
}

/** @throws Error if the file is missing, cut short or of another version */
export function readTruecaser(bytes: Uint8Array | undefined): Truecaser {
  const sections = readModelFile(TRUECASER_FILE, bytes, TRUECASER_NAME, TRUECASER_VERSION);
  return { weights: unpackWeights(sectionOf(sections, 'weights')) };
}

const features = new Int32Array(MOST_FEATURES);
const scores = new Int32Array(CASES);

/**
 * Tells from left to right how the words of a sentence would be written in running text.
 * @param given the case of each word where it is certain, `NO_CASE` for the first word and for what has no letters; -1 where
 * it is to be told: filled in
 */
export function tellCases({ weights }: Truecaser, context: CaseContext, given: Int8Array): void {
  for (let i = 0; i < given.length; i++) {
    if (given[i] >= 0) continue;
    const count = caseFeatures(context, i, i > 0 ? given[i - 1] : NO_CASE, i > 1 ? given[i - 2] : NO_CASE, features);
    scoreRows(weights, features, count, scores);
    let best = SMALL;
    for (let c = 1; c < CASES; c++) if (scores[c] > scores[best]) best = c;
    given[i] = best;
  }
}
