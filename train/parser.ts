import { POS_COUNT, posNumber, ROOT_POS } from '../src/annotate/parser/input';
import { candidatesKey, readParser, writeParser } from '../src/annotate/parser/model';
import { CLASSES_FILE, readClasses } from '../src/annotate/model/classes';
import { makeWords, type Words } from '../src/annotate/model/words';
import { readTagger, TAGGER_FILE } from '../src/annotate/tagger/model';
import { readTreebanks } from './corpora';
import { readModelBytes } from './modelFiles';
import { crossTags } from './parser/crossTags';
import { learnParser, type Learnt } from './parser/learn';
import { reversed, silverTrees } from './parser/silver';
import { countRelations, treeOf, type Tree } from './parser/trees';

/** A label must stand this often between two parts of speech to come into question there. */
const LEAST_CANDIDATE = 2;
const SIZES = { arcBits: 20, labelBits: 21 };
const TEACHER = { ...SIZES, epochs: 5, seeds: [11] };
/** The weights of runs over differently shuffled data are added up: as good as a vote, at the price of one. */
const STUDENT = { ...SIZES, epochs: 6, seeds: [1, 2] };
const PRUNE = { arcs: 14, relations: 26 };

/**
 * Learns the parser: two teachers learn from the treebanks, parse unmarked news, and the parser that stays learns from
 * the treebanks and from what the teachers agree on.
 * @param data the gold folder
 * @returns the model file, unzipped
 */
export function trainParser(data: string): Uint8Array {
  const words = makeWords(readClasses(readModelBytes(CLASSES_FILE)));
  const tagger = readTagger(readModelBytes(TAGGER_FILE));
  const gold = readTreebanks(data);
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
}

function learn(
  gold: readonly Tree[],
  silver: readonly Tree[],
  labels: readonly string[],
  words: Words,
  { seeds, ...sizes }: Course,
): Uint8Array {
  const candidates = candidatesOf(gold, labels);
  const runs = seeds.map((seed) =>
    learnParser(gold, silver, words, { ...sizes, seed, candidates, labels: labels.length }),
  );
  return writeParser({ labels, candidates, ...sum(runs), prune: PRUNE });
}

/** Which labels were seen between parts of speech; all but `root` where none was. */
function candidatesOf(trees: readonly Tree[], labels: readonly string[]): Uint8Array[] {
  const counts = Array.from({ length: POS_COUNT * POS_COUNT * 2 }, () => new Int32Array(labels.length));
  for (const { tokens, projective, labels: right } of trees) {
    tokens.forEach(({ pos }, i) => {
      const head = projective[i + 1];
      const headPos = head > tokens.length ? ROOT_POS : posNumber(tokens[head - 1].pos);
      counts[candidatesKey(headPos, posNumber(pos), i + 1 < head)][right[i + 1]]++;
    });
  }
  const root = labels.indexOf('root');
  const any = Uint8Array.from(labels.keys()).filter((label) => label !== root);
  return counts.map((row, key) => {
    if (Math.floor(key / (2 * POS_COUNT)) === ROOT_POS) return Uint8Array.of(root);
    const list = any.filter((label) => row[label] >= LEAST_CANDIDATE);
    return list.length ? list : any;
  });
}

function sum([first, ...others]: readonly Learnt[]): Learnt {
  for (const { arcs, relations } of others) {
    for (let i = 0; i < arcs.length; i++) first.arcs[i] += arcs[i];
    for (let i = 0; i < relations.length; i++) first.relations[i] += relations[i];
  }
  return first;
}
