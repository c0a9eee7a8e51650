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

const LEARNING = { bits: 20, epochs: 3, seeds: [1, 2, 3] };
/** Of so many sentences two are learnt once more as headlines: see `asHeadlines`. */
const HEADLINE_EVERY = 20;
/** Words of up to so many letters keep their small letter in titles. */
const SHORT_WORD = 3;

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
  const gold = [...treebanks, ...asHeadlines(treebanks)];
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

/** Copies of some sentences as headlines are set: in capitals, or with a capital to each longer word. */
function asHeadlines(gold: readonly GoldSentence[]): GoldSentence[] {
  const copies: GoldSentence[] = [];
  gold.forEach((sentence, i) => {
    const place = i % HEADLINE_EVERY;
    const set = place === 0 ? inCapitals : place === HEADLINE_EVERY >> 1 ? inTitleCase : null;
    if (set) copies.push(sentence.map((word) => ({ ...word, form: set(word.form) })));
  });
  return copies;
}

const inCapitals = (form: string): string => form.toUpperCase();

const inTitleCase = (form: string): string =>
  form.length > SHORT_WORD ? form.charAt(0).toUpperCase() + form.slice(1) : form;

/** The words of unmarked text, a sentence at a time. */
function* unmarkedSentences(data: string): Generator<string[]> {
  for (const text of readTexts(data)) {
    for (const paragraph of text.split(/\n\s*\n/)) {
      for (const sentence of splitSentences(paragraph, tokenise(paragraph)))
        yield sentence.map(({ text: form }) => form);
    }
  }
}
