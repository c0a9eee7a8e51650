import { unpackWeights } from '../../src/annotate/model/weights';
import type { Words } from '../../src/annotate/model/words';
import type { TaggerModel } from '../../src/annotate/tagger/model';
import { rowsOf, tagWords } from '../../src/annotate/tagger/tag';
import type { GoldSentence } from '../corpora';
import { learnTagger } from '../tagger';
import { taggerFrame } from '../taggerFrame';
import type { Tags } from './trees';

const FOLDS = 3;
/** Neighbours come from the same document: they go to the same fold. */
const BLOCK = 25;

/**
 * Tags each sentence by a tagger that hasn't seen it, so that the parser learns from tags as wrong as those it will get.
 * @param tagger the finished one: its labels' lexicon is used
 */
export function crossTags(gold: readonly GoldSentence[], tagger: TaggerModel, words: Words): Tags[] {
  const result = new Array<Tags>(gold.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (i: number): boolean => Math.floor(i / BLOCK) % FOLDS === fold;
    const others = gold.filter((_, i) => !isHeldOut(i));
    const frame = taggerFrame(others, words, tagger.lexicon);
    const { draft, sureMargin, weights } = learnTagger(others, frame, words, {
      bits: 20,
      epochs: 3,
      seeds: [fold + 1],
    });
    const passes = { draft: unpackWeights(draft), sureMargin, weights: unpackWeights(weights) };
    const model = { ...frame, ...passes, lemmas: tagger.lemmas };
    gold.forEach((sentence, i) => {
      if (isHeldOut(i)) result[i] = tagsOf(sentence, model, words);
    });
  }
  return result;
}

function tagsOf(sentence: GoldSentence, model: TaggerModel, words: Words): Tags {
  const rows = rowsOf(
    words,
    sentence.map(({ form }) => form),
  );
  return Array.from(tagWords(model, words, rows), (label) => model.labels[label]);
}
