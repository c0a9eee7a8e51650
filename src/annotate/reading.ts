import type { Kind, Span } from '../annotation';

/** A universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or sign. Made once for a paragraph's text and shared by every article that holds this paragraph. */
export interface Token {
  /** UTF-16 offsets from the start of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased, typographic apostrophes folded to "'". */
  readonly lower: string;
  /** True where nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** As running text would write it: `text`, but in headlines that are set in Title Case or in CAPITALS. */
  cased: string;
  pos: Upos;
  /** The Penn Treebank tag. */
  tag: string;
  lemma: string;
  /** Index of the head within the sentence; -1 for the root. */
  head: number;
  /** The Universal Dependencies relation to the head, with its subtype: `nsubj:pass`. */
  rel: string;
}

/** What is known of one sentence from its own paragraph alone. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
}

/** A sentence at its place in the article. */
export interface Sentence extends SentenceReading {
  /** Index in the article's list of sentences. */
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** UTF-16 offset of the paragraph in the text: what is added to a token's offsets. */
  readonly base: number;
}

/** A run of tokens of one sentence: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A proper name found in the text, before it is known who it is. */
export interface Name extends TokenRange {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One number for a token's place in an article: its sentence and its index there. */
export const placeKey = (sentence: number, token: number): number => sentence * 2 ** 24 + token;

/**
 * The place in the text of tokens `from` (inclusive) to `to` (exclusive) of a sentence.
 * @returns UTF-16 offsets into the article's text
 */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return { start: sentence.base + sentence.tokens[from].start, end: sentence.base + sentence.tokens[to - 1].end };
}
