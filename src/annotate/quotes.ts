import type { Name, Sentence, TokenRange } from './reading';

/** A quote before its speaker is resolved to an entity. Ranges lie in one sentence each. */
export interface QuoteReading {
  /** UTF-16 offsets into the article's text, quotation marks included where it is direct; within one paragraph. */
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  /** The mention that names the speaker, alone: no role, no article. */
  readonly speaker: TokenRange | null;
  readonly cue: TokenRange | null;
}

/**
 * Finds direct quotes and indirect reports, with speaker and cue.
 * @param sentences all sentences of the article, in text order
 * @param _names the article's names
 * @returns quotes in text order
 */
export function findQuotes(sentences: readonly Sentence[], _names: readonly Name[]): QuoteReading[] {
  void sentences;
  return [];
}
