import type { Words } from '../../src/annotate/model/words';
import type { TaggerModel } from '../../src/annotate/tagger/model';
import { finalTags } from '../../src/annotate/tagger/tag';
import type { GoldSentence } from '../corpora';
import { compacted, examplesOf, jackknife, learnFinal } from '../tagger';
import { taggerFrame } from '../taggerFrame';
import type { Tags } from './trees';

const FOLDS = 3;
/** Neighbours come from the same document: they go to the same fold. */
const BLOCK = 25;
const DRAFT = { bits: 18, epochs: 3, seed: 1 };
const FINAL = { bits: 20, epochs: 3, seed: 2 };

/**
 * Tags each sentence by a tagger that hasn't seen it, so that the parser learns from tags as wrong as those it will get.
 * @param tagger the finished one: its lexicon and its margin are used
 */
export function crossTags(gold: readonly GoldSentence[], tagger: TaggerModel, words: Words): Tags[] {
  const frame = taggerFrame(gold, words, tagger.lexicon);
  const examples = examplesOf(gold, frame, words);
  const drafts = jackknife(examples, frame, DRAFT, FOLDS);
  const result = new Array<Tags>(gold.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (i: number): boolean => Math.floor(i / BLOCK) % FOLDS === fold;
    const weights = learnFinal(
      examples.filter((_, i) => !isHeldOut(i)),
      drafts.filter((_, i) => !isHeldOut(i)),
      tagger.sureMargin,
      frame,
      FINAL,
    );
    const model = { ...frame, sureMargin: tagger.sureMargin, weights: compacted(weights, frame.labels.length) };
    examples.forEach(({ context }, i) => {
      if (!isHeldOut(i)) return;
      result[i] = Array.from(finalTags(model, context, drafts[i]), (label) => frame.labels[label]);
    });
  }
  return result;
}
