import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { writeModelFile } from '../src/annotate/model/modelFile';
import { makeWords, type Words } from '../src/annotate/model/words';
import { splitSentences } from '../src/annotate/sentences';
import { TAGGER_NAME, TAGGER_VERSION, taggerSections } from '../src/annotate/tagger/model';
import { contextOf, draftTags } from '../src/annotate/tagger/tag';
import { tokenise } from '../src/annotate/tokens';
import { readTexts, readTreebank, type GoldSentence } from './corpora';
import { learnLemmas } from './lemmas';
import { readModelBytes } from './modelFiles';
import { seenAs } from './tagLexicon';
import { learnQuickTagger, learnTagger } from './tagger';
import { taggerFrame } from './taggerFrame';

const LEARNING = { bits: 21, epochs: 3, seeds: [1, 2, 3] };
/** One sentence in so many is learnt in capitals once more: headlines are often set so. */
const CAPITALS_EVERY = 20;

/**
 * Learns the tagger: a first, quick one tags the unmarked text; what it made of each word is a feature of the two
 * passes that are kept.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainTagger(data: string): Uint8Array {
  const words = makeWords(readClasses(readModelBytes(CLASSES_FILE)));
  // GUM is nearest to news: it counts twice.
  const gum = readTreebank(data, 'gum-train');
  const treebanks = [...gum, ...readTreebank(data, 'ewt-train')];
  const gold = [...treebanks, ...inCapitals(treebanks)];
  const frame = taggerFrame(gold, words, learnLexicon(gold, words, data));
  const passes = learnTagger(gold, frame, words, { ...LEARNING, twice: gum.length });
  const lemmas = learnLemmas(treebanks, [...words.classes.rows.keys()]);
  const sections = taggerSections(frame, { ...passes, lemmas });
  return writeModelFile(TAGGER_NAME, TAGGER_VERSION, sections);
}

function learnLexicon(gold: readonly GoldSentence[], words: Words, data: string): Uint16Array {
  const frame = taggerFrame(gold, words);
  const draft = learnQuickTagger(gold, frame, words);
  return seenAs(
    unmarkedSentences(data),
    words,
    frame.labels.length,
    (rows) => draftTags({ ...frame, draft }, contextOf(frame, words, rows)).labels,
  );
}

function inCapitals(gold: readonly GoldSentence[]): GoldSentence[] {
  return gold
    .filter((_, i) => i % CAPITALS_EVERY === 0)
    .map((sentence) => sentence.map((word) => ({ ...word, form: word.form.toUpperCase() })));
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
