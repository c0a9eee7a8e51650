import { readParser, writeParser, type LearntParser } from '../src/annotate/parser/model';
import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { makeWords, type Words } from '../src/annotate/model/words';
import { readTagger, TAGGER_FILE } from '../src/annotate/tagger/model';
import { readTreebanks } from './corpora';
import { readModelBytes } from './modelFiles';
import { candidatesOf } from './parser/candidates';
import { crossTags } from './parser/crossTags';
import { harmonise } from './parser/harmonise';
import { learnParser, type Learnt } from './parser/learn';
import { reversed, silverTrees } from './parser/silver';
import { countRelations, treeOf, type Tree } from './parser/trees';

const TEACHER: Course = {
  arcBits: 20,
  labelBits: 21,
  epochs: 5,
  seeds: [11, 12, 13],
  prune: { arcs: 14, relations: 26 },
};
/** The weights of runs over differently shuffled data are added up: as good as a vote, at the price of one. */
const STUDENT: Course = { arcBits: 21, labelBits: 21, epochs: 6, seeds: [1, 2, 3], prune: { arcs: 17, relations: 27 } };

/**
 * Learns the parser: two teachers learn from the treebanks, parse unmarked news, and the parser that stays learns from
 * the treebanks and from what the teachers agree on.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainParser(data: string): Uint8Array {
  const words = makeWords(readClasses(readModelBytes(CLASSES_FILE)));
  const tagger = readTagger(readModelBytes(TAGGER_FILE));
  const gold = readTreebanks(data).map(harmonise);
  const labels = countRelations(gold);
  const tags = crossTags(gold, tagger, words);
  const trees = gold.map((sentence, i) => treeOf(sentence, tags[i], labels, words));
  const forward = readParser(learn(trees, [], labels, words, TEACHER));
  const backward = readParser(learn(trees.map(reversed), [], labels, words, TEACHER));
  const silver = silverTrees(data, { tagger, forward, backward }, words);
  return learn(trees, silver, labels, words, STUDENT);
}

interface Course {
  readonly arcBits: number;
  readonly labelBits: number;
  readonly epochs: number;
  readonly seeds: readonly number[];
  readonly prune: LearntParser['prune'];
}

function learn(
  gold: readonly Tree[],
  silver: readonly Tree[],
  labels: readonly string[],
  words: Words,
  { seeds, prune, ...sizes }: Course,
): Uint8Array {
  const candidates = candidatesOf(gold, labels);
  const runs = seeds.map((seed) =>
    learnParser(gold, silver, words, { ...sizes, seed, candidates, labels: labels.length }),
  );
  return writeParser({ labels, candidates, ...sum(runs), prune });
}

function sum([first, ...others]: readonly Learnt[]): Learnt {
  for (const { arcs, relations } of others) {
    for (let i = 0; i < arcs.length; i++) first.arcs[i] += arcs[i];
    for (let i = 0; i < relations.length; i++) first.relations[i] += relations[i];
  }
  return first;
}
