import { GAZETTEER_FILE, readGazetteer } from '../src/annotate/lexicon/gazetteer';
import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { writeModelFile } from '../src/annotate/model/modelFile';
import { packWeights } from '../src/annotate/model/weights';
import {
  ALL_CAPITALS,
  CAPITAL,
  COLUMNS,
  FLAGS,
  HAS_LETTER,
  makeWords,
  MIXED_CASE,
  rowOf,
  type Words,
} from '../src/annotate/model/words';
import { splitSentences } from '../src/annotate/sentences';
import { tokenise } from '../src/annotate/tokens';
import {
  CAPITALISED,
  caseContext,
  caseFeatures,
  CASES,
  IN_CAPITALS,
  MOST_FEATURES,
  NO_CASE,
  SMALL,
} from '../src/annotate/truecase/features';
import { TRUECASER_NAME, TRUECASER_VERSION } from '../src/annotate/truecase/model';
import { readTexts } from './corpora';
import { averaged, bestClass, makeLearner, reward } from './learner';
import { readModelBytes } from './modelFiles';
import { randomFrom, shuffle } from './random';

/** Base-2 logarithm of the rows that are learnt. */
const BITS = 17;
/** Smaller levels of a weight become zero: see `packWeights`. */
const PRUNE = 12;
/** A sentence in which more of the words have capitals is a headline itself. */
const MOST_CAPITALS = 0.5;
const FEWEST_WORDS = 5;
/** Of so many sentences one is learnt as headlines are worded. */
const TELEGRAPHIC_ONE_IN = 2;
/** What headlines leave out. */
const LEFT_OUT = new Set('the a an is are was were been be'.split(' '));

/**
 * Learns from unmarked text which words have capitals there: an averaged perceptron, from left to right.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainTruecaser(data: string): Uint8Array {
  const words = makeWords(readClasses(readModelBytes(CLASSES_FILE)));
  const gazetteer = readGazetteer(readModelBytes(GAZETTEER_FILE));
  const learner = makeLearner(BITS, CASES);
  const labels = Array.from({ length: CASES }, (_, i) => i);
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float32Array(CASES);
  for (const forms of sentencesOf(data, words)) {
    const cases = forms.map((form) => caseOf(words, form));
    const context = caseContext(
      forms.map((form) => form.toLowerCase().replaceAll('’', "'")),
      words,
      gazetteer,
    );
    for (let i = 1; i < forms.length; i++) {
      if (cases[i] === NO_CASE) continue;
      const count = caseFeatures(context, i, i > 1 ? cases[i - 1] : NO_CASE, i > 2 ? cases[i - 2] : NO_CASE, features);
      const guess = bestClass(learner, features, count, labels, scores);
      if (guess !== cases[i]) {
        reward(learner, features, count, cases[i], 1);
        reward(learner, features, count, guess, -1);
      }
      learner.steps++;
    }
  }
  const weights = packWeights(averaged(learner), CASES, PRUNE);
  return writeModelFile(TRUECASER_NAME, TRUECASER_VERSION, new Map([['weights', weights]]));
}

/** Sentences of running text in an order of chance, some of them worded as headlines are. */
function sentencesOf(data: string, words: Words): string[][] {
  const random = randomFrom(1);
  const sentences: string[][] = [];
  for (const text of readTexts(data)) {
    for (const paragraph of text.split(/\n\s*\n/)) {
      for (const tokens of splitSentences(paragraph, tokenise(paragraph))) {
        const forms = tokens.map((token) => token.text);
        if (isRunning(words, forms)) sentences.push(forms);
      }
    }
  }
  shuffle(sentences, random);
  return sentences.map((forms, i) =>
    i % TELEGRAPHIC_ONE_IN === 0 ? forms.filter((form) => !LEFT_OUT.has(form)) : forms,
  );
}

function isRunning(words: Words, forms: readonly string[]): boolean {
  let capital = 0;
  let small = 0;
  for (const form of forms) {
    const wordCase = caseOf(words, form);
    if (wordCase === SMALL) small++;
    else if (wordCase !== NO_CASE) capital++;
  }
  return (
    capital + small >= FEWEST_WORDS &&
    capital <= MOST_CAPITALS * (capital + small) &&
    /^[.!?"”]/.test(forms[forms.length - 1])
  );
}

/** How a word is written in the text. */
function caseOf(words: Words, form: string): number {
  const flags = flagsOf(words, form);
  if (!(flags & HAS_LETTER)) return NO_CASE;
  if (flags & ALL_CAPITALS) return IN_CAPITALS;
  return flags & (CAPITAL | MIXED_CASE) ? CAPITALISED : SMALL;
}

function flagsOf(words: Words, form: string): number {
  const row = rowOf(words, form);
  return words.columns[row * COLUMNS + FLAGS];
}
