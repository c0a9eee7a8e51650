import { GAZETTEER_FILE, readGazetteer } from '../src/annotate/lexicon/gazetteer';
import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { writeModelFile } from '../src/annotate/model/modelFile';
import { packWeights, unpackWeights } from '../src/annotate/model/weights';
import { makeWords } from '../src/annotate/model/words';
import { addEvidence, addSmallWords, emptyEvidence } from '../src/annotate/names/evidence';
import { evidenceFeatures } from '../src/annotate/names/evidenceFeatures';
import { allFeatures } from '../src/annotate/names/features';
import { LABELS } from '../src/annotate/names/labels';
import {
  makeNameModel,
  makePass,
  NAMES_NAME,
  NAMES_VERSION,
  type NameModel,
  type Pass,
} from '../src/annotate/names/nameModel';
import { readNameSentence } from '../src/annotate/names/nameSentence';
import { makeNameWords, type NameWords } from '../src/annotate/names/nameWords';
import { chainsOf, readFirst } from '../src/annotate/names/passes';
import { readModelBytes } from './modelFiles';
import { randomFrom } from './random';
import { inCapitals, namePartsOf, withSwappedNames } from './names/augment';
import { labelDocument, readCorpus, type LabelledSentence } from './names/corpus';
import { exampleOf, withoutRare } from './names/examples';
import { CrfTrainer, type Example, type Learnt } from './names/trainer';

const FOLDS = 3;
const FIRST_EPOCHS = 3;
const FOLD_EPOCHS = 2;
const SECOND_EPOCHS = 6;
/** Of so many articles one is learnt with swapped names too. */
const SWAPPED_ONE_IN = 2;
/** Sentences of each article that are learnt in capitals too. */
const CAPITAL_COPIES = 2;
const FIRST = { bits: 21, rates: [0.1, 0.02], dropout: 0.4, shrink: 0.0005 } as const;
const SECOND = { bits: 16, rates: [0.05, 0.01], dropout: 0.3, shrink: 0.0005 } as const;
/** Smaller levels of a weight become zero: see `packWeights`. */
const PRUNE = { first: 18, second: 6 } as const;

type Labelled = readonly LabelledSentence[];

/**
 * Learns both passes of the names from `train/worldwide`. The first is the average of two models: one of the sentences as
 * they are, and one with copies too, in which names are swapped or all is in capitals. The second is learnt on what the
 * first says of articles that it has not seen (models of three folds), so that it knows how far the first can be trusted.
 * @param data the gold folder
 */
export function trainNames(data: string): Uint8Array {
  const gazetteer = readGazetteer(readModelBytes(GAZETTEER_FILE));
  const table = makeNameWords(makeWords(readClasses(readModelBytes(CLASSES_FILE))), gazetteer);
  const articles = readCorpus(data, 'worldwide', gazetteer);
  const documents = articles.map(labelDocument);
  const parts = namePartsOf(articles, gazetteer);
  const plain = documents.map((sentences) => firstExamples(table, sentences));
  const copies = articles.map((article, i) => {
    const random = randomFrom(i);
    const made = inCapitals(article, CAPITAL_COPIES, random);
    if (i % SWAPPED_ONE_IN === 0) made.push(withSwappedNames(article, parts, gazetteer, random));
    return made.flatMap((copy) => firstExamples(table, labelDocument(copy)));
  });
  const withCopies = [...plain.flat(), ...copies.flat()];
  const first = packed(
    average([
      learnFirst(plain.flat(), FIRST_EPOCHS, 1, 'first pass, alone'),
      learnFirst(withCopies, FIRST_EPOCHS, 2, 'first pass, with copies'),
    ]),
    PRUNE.first,
  );
  const secondExamples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = [plain, copies].flatMap((lists) => lists.filter((_, i) => i % FOLDS !== fold).flat());
    const pass = passOf(packed(learnFirst(others, FOLD_EPOCHS, 100 + fold, `fold ${fold + 1}`), PRUNE.first));
    const model = makeNameModel(pass, pass, table);
    documents.forEach((sentences, i) => {
      if (i % FOLDS === fold) secondExamples.push(...examplesOfSecond(model, sentences));
    });
  }
  const second = packed(learnSecond(secondExamples, first.transitions), PRUNE.second);
  return writeModelFile(
    NAMES_NAME,
    NAMES_VERSION,
    new Map([
      ['first weights', first.weights],
      ['first transitions', bytesOf(first.transitions)],
      ['second weights', second.weights],
      ['second transitions', bytesOf(second.transitions)],
    ]),
  );
}

function firstExamples(table: NameWords, sentences: Labelled): Example[] {
  return sentences.flatMap(({ tokens, labels }) => {
    const s = readNameSentence(table, tokens);
    return [...chainsOf(s)].map((chain) => exampleOf(labels, chain, (i, out) => allFeatures(table, s, i, out)));
  });
}

function examplesOfSecond(model: NameModel, sentences: Labelled): Example[] {
  const evidence = emptyEvidence();
  const firsts = sentences.map(({ tokens }) => readFirst(model, tokens));
  for (const first of firsts) addEvidence(evidence, model.table.columns, first);
  for (const { sentence } of firsts) addSmallWords(evidence, model.table.columns, sentence);
  return firsts.flatMap((first, k) =>
    [...chainsOf(first.sentence)].map(([from, to]) => ({
      ...exampleOf(sentences[k].labels, [from, to], (i, out) =>
        evidenceFeatures(evidence, model.table.columns, first, i, out),
      ),
      offsets: first.scores.slice(from * LABELS, to * LABELS),
    })),
  );
}

function learnFirst(examples: readonly Example[], epochs: number, seed: number, name: string): Learnt {
  const trainer = new CrfTrainer({ ...FIRST, seed });
  trainer.learn(withoutRare(examples), epochs, 2, (line) => console.log(`names, ${name}, ${line}`));
  return trainer.learnt();
}

/** @param transitions of the first pass, from which those of the second start, as its scores do */
function learnSecond(examples: readonly Example[], transitions: Float32Array): Learnt {
  const trainer = new CrfTrainer({ ...SECOND, seed: 1 }, transitions);
  trainer.learn(withoutRare(examples), SECOND_EPOCHS, 2, (line) => console.log(`names, second pass, ${line}`));
  return trainer.learnt();
}

function average(all: readonly Learnt[]): Learnt {
  const mean = (lists: readonly Float32Array[]): Float32Array =>
    lists[0].map((_, i) => lists.reduce((sum, list) => sum + list[i], 0) / lists.length);
  return {
    mask: all[0].mask,
    weights: mean(all.map(({ weights }) => weights)),
    transitions: mean(all.map(({ transitions }) => transitions)),
  };
}

interface Packed {
  weights: Uint8Array;
  transitions: Float32Array;
}

const packed = ({ weights, transitions }: Learnt, prune: number): Packed => ({
  weights: packWeights(weights, LABELS, prune),
  transitions,
});

const passOf = ({ weights, transitions }: Packed): Pass => makePass(unpackWeights(weights), transitions);

function bytesOf(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, i) => new DataView(bytes.buffer).setFloat32(i * 4, value, true));
  return bytes;
}
