import { readParagraph } from './quotes/paragraph';
import { narrow, namesByToken } from './quotes/narrow';
import { rangeOf, rangesOf, type Row } from './quotes/row';
import type { Draft } from './quotes/draft';
import type { Name, Sentence, TokenRange } from './reading';

/** A quote before its speaker is resolved to an entity. Ranges lie in one sentence each. */
export interface QuoteReading {
  /** UTF-16 offsets into the article's text, quotation marks included where it is direct; within one paragraph. */
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
  /** Only a part of it is in quotation marks. */
  readonly mixed: boolean;
  /** The mention that names the speaker, alone: no role, no article. */
  readonly speaker: TokenRange | null;
  readonly cue: TokenRange | null;
  /** The speaker says that the content is not so: "denied that …". */
  readonly denied: boolean;
  /** The content's tokens, a range for each sentence it touches, marks included. */
  readonly content: readonly TokenRange[];
}

/**
 * Finds direct quotes and indirect reports, with speaker and cue.
 * @param sentences all sentences of the article, in text order
 * @param names the article's names
 * @returns quotes in text order
 */
export function findQuotes(sentences: readonly Sentence[], names: readonly Name[]): QuoteReading[] {
  const quotes: QuoteReading[] = [];
  const nameAt = namesByToken(names);
  let last: Source | null = null;
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && sentences[to].paragraph === sentences[from].paragraph) to++;
    const { row, drafts } = readParagraph(sentences.slice(from, to));
    let source: Source | null = last;
    for (const draft of drafts) {
      if (!draft.follows) {
        source = {
          speaker: draft.speaker && narrow(row, draft.speaker, from, nameAt),
          cue: draft.cue && rangeOf(row, draft.cue, from),
          denied: draft.denied,
        };
      }
      quotes.push(readingOf(draft, source ?? NOBODY, row, from, sentences[from].base));
    }
    last = source;
    from = to;
  }
  return quotes;
}

interface Source {
  readonly speaker: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly denied: boolean;
}

const NOBODY: Source = { speaker: null, cue: null, denied: false };

function readingOf(draft: Draft, source: Source, row: Row, first: number, base: number): QuoteReading {
  const { tokens } = row;
  return {
    start: base + tokens[draft.from].start,
    end: base + tokens[draft.to - 1].end,
    direct: draft.direct,
    mixed: draft.mixed,
    ...source,
    content: rangesOf(row, draft, first),
  };
}
