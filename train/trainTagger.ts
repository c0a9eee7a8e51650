import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { makeWords } from '../src/annotate/model/words';
import { splitSentences } from '../src/annotate/sentences';
import { readTagger } from '../src/annotate/tagger/model';
import { tokenise } from '../src/annotate/tokens';
import { readTexts, readTreebanks, type GoldSentence } from './corpora';
import { lemmaExceptions } from './lemmas';
import { readModelBytes } from './modelFiles';
import { seenAs } from './tagLexicon';
import { learnTagger, packTagger, taggerFrame } from './tagger';

const PRUNE = 14;
/** One sentence in so many is learnt in capitals once more: headlines are often set so. */
const CAPITALS_EVERY = 20;

/**
 * Learns the tagger: a first, small one tags the unmarked text; what it made of each word is a feature of the second.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainTagger(data: string): Uint8Array {
  const words = makeWords(readClasses(readModelBytes(CLASSES_FILE)));
  const treebanks = readTreebanks(data);
  const gold = withCapitals(treebanks);
  const lemmas = lemmaExceptions(treebanks, [...words.classes.rows.keys()]);
  const firstFrame = taggerFrame(gold, words);
  const first = learnTagger(gold, firstFrame, words, { bits: 20, epochs: 3, seed: 1 });
  const firstModel = readTagger(packTagger(firstFrame, first, PRUNE, lemmas));
  const frame = taggerFrame(gold, words, seenAs(firstModel, words, unmarkedSentences(data)));
  return packTagger(frame, learnTagger(gold, frame, words, { bits: 21, epochs: 5, seed: 2 }), PRUNE, lemmas);
}

function withCapitals(gold: readonly GoldSentence[]): GoldSentence[] {
  const copies = gold
    .filter((_, i) => i % CAPITALS_EVERY === 0)
    .map((sentence) => sentence.map((word) => ({ ...word, form: word.form.toUpperCase() })));
  return [...gold, ...copies];
}

/** The words of unmarked text, a sentence at a time. */
function* unmarkedSentences(data: string): Generator<string[]> {
  for (const text of readTexts(data)) {
    for (const paragraph of text.split(/\n\s*\n/)) {
      for (const sentence of splitSentences(paragraph, tokenise(paragraph)))
        yield sentence.map(({ text: form }) => form);
    }
  }
}
