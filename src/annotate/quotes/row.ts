import type { SentenceReading, Token, TokenRange } from '../reading';
import { treeOf, type Tree } from './tree';

/** The tokens of one paragraph in one row: speech runs over the ends of sentences. Indices in this folder are into it. */
export interface Row {
  readonly tokens: readonly Token[];
  /** Index, within the paragraph, of each token's sentence. */
  readonly sentence: readonly number[];
  /** Index in the row of each sentence's first token, and the row's length at the end. */
  readonly first: readonly number[];
  /** Read when it is first asked for: many paragraphs report nothing. */
  readonly tree: Tree;
}

/** A run of a row's tokens: `from` inclusive, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Lays the sentences of one paragraph out in a row. */
export function rowOf(sentences: readonly SentenceReading[]): Row {
  const tokens: Token[] = [];
  const sentence: number[] = [];
  const first: number[] = [];
  sentences.forEach((reading, index) => {
    first.push(tokens.length);
    for (const token of reading.tokens) {
      tokens.push(token);
      sentence.push(index);
    }
  });
  first.push(tokens.length);
  let tree: Tree | null = null;
  return {
    tokens,
    sentence,
    first,
    get tree() {
      return (tree ??= treeOf(tokens, sentence, first));
    },
  };
}

const WORD = /[\p{L}\p{N}]/u;

/** Has the token a letter or a digit? */
export const isWord = (text: string): boolean => WORD.test(text);

/** Takes marks of punctuation, and the words for which `loose` holds, off both ends. Gives null where nothing is left. */
export function trim({ tokens }: Row, run: Run, loose: (lower: string) => boolean = () => false): Run | null {
  let { from, to } = run;
  const drop = (at: number): boolean => !isWord(tokens[at].text) || loose(tokens[at].lower);
  while (from < to && drop(from)) from++;
  while (to > from && drop(to - 1)) to--;
  return from < to ? { from, to } : null;
}

/**
 * A run as a range of its sentence; one that runs over a sentence's end is cut there.
 * @param firstSentence index in the article of the paragraph's first sentence
 */
export function rangeOf({ first, sentence }: Row, { from, to }: Run, firstSentence: number): TokenRange {
  const index = sentence[from];
  return {
    sentence: firstSentence + index,
    from: from - first[index],
    to: Math.min(to, first[index + 1]) - first[index],
  };
}

/** A run as one range for each sentence that it touches. */
export function rangesOf(row: Row, { from, to }: Run, firstSentence: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let at = from; at < to; at = row.first[row.sentence[at] + 1]) {
    ranges.push(rangeOf(row, { from: at, to }, firstSentence));
  }
  return ranges;
}
