import type { TaggedToken } from '../../src/annotate/parser/input';
import type { Words } from '../../src/annotate/model/words';
import { rowsOf } from '../../src/annotate/tagger/tag';
import type { GoldSentence } from '../corpora';

/** Where a tree is left open. */
export const UNKNOWN_HEAD = 0;
export const UNKNOWN_LABEL = 255;

/** A sentence with its tree, counted from 1 as in `ParserInput`: the root is `length + 1`. */
export interface Tree {
  /** With the tags that a tagger gave, not those of the treebank. */
  readonly tokens: readonly TaggedToken[];
  /** Where its words lie in the table of words; see `rowsOf`. */
  readonly rows: Int32Array;
  readonly heads: Int32Array;
  /** Heads of the nearest projective tree: what transitions can make. */
  readonly projective: Int32Array;
  /** Numbers of relations. */
  readonly labels: Uint8Array;
}

/** A part of speech and a Penn tag for each word of a sentence. */
export type Tags = readonly TaggedToken[];

/** The relations of some sentences, commonest first. */
export function countRelations(gold: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of gold) {
    for (const { rel } of sentence) counts.set(rel, (counts.get(rel) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rel]) => rel);
}

export function treeOf(sentence: GoldSentence, tags: Tags, relations: readonly string[], words: Words): Tree {
  const n = sentence.length;
  const heads = new Int32Array(n + 2);
  const labels = new Uint8Array(n + 2);
  sentence.forEach(({ head, rel }, i) => {
    heads[i + 1] = head < 0 ? n + 1 : head + 1;
    labels[i + 1] = relations.indexOf(rel);
  });
  const rows = rowsOf(
    words,
    sentence.map(({ form }) => form),
  );
  return { tokens: tags, rows, heads, projective: projectiveHeads(heads, n), labels };
}

/** Hangs the dependent of the shortest crossing arc one step higher until no arcs cross (Nivre and Nilsson 2005). */
function projectiveHeads(heads: Int32Array, n: number): Int32Array {
  const lifted = Int32Array.from(heads);
  const isAbove = (ancestor: number, word: number): boolean => {
    while (word !== ancestor && word <= n) word = lifted[word];
    return word === ancestor;
  };
  for (;;) {
    let shortest = 0;
    for (let d = 1; d <= n; d++) {
      const head = lifted[d];
      if (head > n || (shortest && Math.abs(d - head) >= Math.abs(shortest - lifted[shortest]))) continue;
      for (let between = Math.min(d, head) + 1; between < Math.max(d, head); between++) {
        if (isAbove(head, between)) continue;
        shortest = d;
        break;
      }
    }
    if (!shortest) return lifted;
    lifted[shortest] = lifted[lifted[shortest]];
  }
}
