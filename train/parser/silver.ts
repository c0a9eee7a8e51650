import type { Words } from '../../src/annotate/model/words';
import { parse } from '../../src/annotate/parser';
import type { ParserModel } from '../../src/annotate/parser/model';
import type { Token } from '../../src/annotate/reading';
import { splitSentences } from '../../src/annotate/sentences';
import type { TaggerModel } from '../../src/annotate/tagger/model';
import { tagTokens } from '../../src/annotate/tagger/tag';
import { tokenise } from '../../src/annotate/tokens';
import { readDocuments } from '../corpora';
import { UNKNOWN_HEAD, UNKNOWN_LABEL, type Tree } from './trees';

/** Unmarked news. */
const SOURCES = ['train/worldwide', 'plain/modern', 'train/polnear', 'plain/reuters1987'];
const SENTENCES = 72_000;
const SHORTEST = 6;
const LONGEST = 60;
/** Sentences on which the parsers agree less are left out: tables, fragments, what the tokeniser got wrong. */
const LEAST_AGREEMENT = 0.6;

export interface Teachers {
  readonly tagger: TaggerModel;
  readonly forward: ParserModel;
  /** A parser that reads from right to left; see `reversed`. */
  readonly backward: ParserModel;
}

/**
 * Parses unmarked news from left to right and from right to left, and keeps the arcs that both find; the others are
 * left open (Sagae and Tsujii 2007 keep whole sentences; a dynamic oracle can do with parts).
 * @param data the gold folder
 */
export function silverTrees(data: string, teachers: Teachers, words: Words): Tree[] {
  const trees: Tree[] = [];
  // A document from each source in turn, so that all are read from alike.
  const sources = SOURCES.map((name) => readDocuments(data, name));
  for (let i = 0; trees.length < SENTENCES && sources.some((documents) => i < documents.length); i++) {
    for (const documents of sources) {
      for (const tokens of i < documents.length ? sentencesOf(documents[i].text) : []) {
        const tree = agreedTree(tokens, teachers, words);
        if (tree) trees.push(tree);
      }
    }
  }
  return trees.slice(0, SENTENCES);
}

function* sentencesOf(text: string): Generator<readonly Token[]> {
  for (const paragraph of text.split(/\n\s*\n/)) {
    for (const tokens of splitSentences(paragraph, tokenise(paragraph))) {
      if (tokens.length >= SHORTEST && tokens.length <= LONGEST) yield tokens;
    }
  }
}

function agreedTree(tokens: readonly Token[], teachers: Teachers, words: Words): Tree | null {
  const n = tokens.length;
  const rows = tagTokens(tokens, teachers.tagger, words);
  const mirrored = tokens.map((token) => ({ ...token })).reverse();
  parse(tokens, rows, teachers.forward, words);
  parse(mirrored, Int32Array.from(rows).reverse(), teachers.backward, words);
  const heads = new Int32Array(n + 2);
  const labels = new Uint8Array(n + 2).fill(UNKNOWN_LABEL);
  let agreed = 0;
  tokens.forEach(({ head, rel }, i) => {
    const other = mirrored[n - 1 - i];
    const otherHead = other.head < 0 ? -1 : n - 1 - other.head;
    heads[i + 1] = UNKNOWN_HEAD;
    if (head !== otherHead) return;
    agreed++;
    heads[i + 1] = head < 0 ? n + 1 : head + 1;
    if (rel === other.rel) labels[i + 1] = teachers.forward.labels.indexOf(rel);
  });
  if (agreed < LEAST_AGREEMENT * n) return null;
  const tags = tokens.map(({ pos, tag }) => ({ pos, tag }));
  return { tokens: tags, rows, heads, projective: heads, labels };
}

/** The tree of the sentence read from its last word to its first. */
export function reversed({ tokens, rows, heads, projective, labels }: Tree): Tree {
  const n = tokens.length;
  const mirror = (list: Int32Array): Int32Array => {
    const result = new Int32Array(n + 2);
    for (let i = 1; i <= n; i++) result[n + 1 - i] = list[i] > n ? n + 1 : n + 1 - list[i];
    return result;
  };
  const mirroredLabels = new Uint8Array(n + 2);
  for (let i = 1; i <= n; i++) mirroredLabels[n + 1 - i] = labels[i];
  return {
    tokens: [...tokens].reverse(),
    rows: Int32Array.from(rows).reverse(),
    heads: mirror(heads),
    projective: mirror(projective),
    labels: mirroredLabels,
  };
}
