import { readParagraph, type ParagraphQuotes } from './quotes/paragraph';
import { narrow } from './quotes/narrow';
import { rangeOf, rangesOf, type Row, type Run } from './quotes/row';
import type { Attribution, Draft } from './quotes/draft';
import type { SpeakerPhrase } from './quotes/phrase';
import { antecedentOf } from './quotes/source';
import type { Name, Sentence, Token, TokenRange } from './reading';

/** A quote before its speaker is resolved to an entity. Ranges lie in one sentence each. */
export interface QuoteReading {
  /** UTF-16 offsets into the article's text, quotation marks included where it is direct; within one paragraph. */
  readonly start: number;
  readonly end: number;
  /** It holds the speaker's own words in quotation marks, all or in part: PolNeAR's reading of directness. */
  readonly direct: boolean;
  /** Only a part of it is in quotation marks. */
  readonly mixed: boolean;
  /** The mention that names the speaker, alone: no role, no article. */
  readonly speaker: TokenRange | null;
  /** What the speaker's words stand for where they are a relative pronoun: "the guard, who said …". */
  readonly antecedent?: TokenRange | null;
  readonly cue: TokenRange | null;
  /** The speaker says that the content is not so: "denied that …". */
  readonly denied: boolean;
  /** The content's tokens, a range for each sentence it touches, marks included. */
  readonly content: readonly TokenRange[];
}

/**
 * Finds direct quotes and indirect reports, with speaker and cue.
 * @param sentences all sentences of the article, in text order
 * @param names the article's names, in text order
 * @returns quotes in text order
 */
export function findQuotes(sentences: readonly Sentence[], names: readonly Name[]): QuoteReading[] {
  const quotes: QuoteReading[] = [];
  let last = NOBODY;
  let introduced: Source | null = null;
  let interviewed: Source | null = null;
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && sentences[to].paragraph === sentences[from].paragraph) to++;
    const paragraph = recallParagraph(sentences.slice(from, to));
    const { row, label } = paragraph;
    const named = (phrase: SpeakerPhrase | null): TokenRange | null => phrase && narrow(row, phrase, from, names);
    const sourceOf = ({ speaker, cue, denied }: Attribution): Source => ({
      speaker: named(speaker),
      antecedent: speaker?.relative ? named(antecedentOf(row, speaker.from)) : null,
      cue: cue && rangeOf(row, cue, from),
      denied,
    });
    const place = { row, first: from, base: sentences[from].base };
    if (label) {
      interviewed ??= introduced ?? last;
      if (label === 'answer') quotes.push(readingOf(answerOf(paragraph.afterLabel!), interviewed, place));
    } else {
      interviewed = null;
      let source = introduced ?? last;
      for (const draft of paragraph.drafts) {
        if (!draft.follows) source = sourceOf(draft);
        quotes.push(readingOf(draft, source, place));
      }
      last = source;
      introduced = paragraph.introduces && sourceOf(paragraph.introduces);
    }
    from = to;
  }
  return quotes;
}

/** What was read of paragraphs whose tokens are still in use: an edit elsewhere in the article leaves it as it was. */
const remembered = new WeakMap<readonly Token[], ParagraphQuotes>();

function recallParagraph(sentences: readonly Sentence[]): ParagraphQuotes {
  const key = sentences[0].tokens;
  let reading = remembered.get(key);
  if (!reading) {
    reading = readParagraph(sentences);
    remembered.set(key, reading);
  }
  return reading;
}

/** Who says it, and in which words, at their places in the article. */
type Source = Pick<QuoteReading, 'speaker' | 'antecedent' | 'cue' | 'denied'>;

const NOBODY: Source = { speaker: null, antecedent: null, cue: null, denied: false };

const answerOf = (run: Run): Content => ({ ...run, direct: true, mixed: false });

type Content = Pick<Draft, 'from' | 'to' | 'direct' | 'mixed'>;

/** Where a paragraph's row stands: the index of its first sentence and the offset that its tokens count from. */
interface Place {
  readonly row: Row;
  readonly first: number;
  readonly base: number;
}

function readingOf({ from, to, direct, mixed }: Content, source: Source, { row, first, base }: Place): QuoteReading {
  return {
    start: base + row.tokens[from].start,
    end: base + row.tokens[to - 1].end,
    direct,
    mixed,
    ...source,
    content: rangesOf(row, { from, to }, first),
  };
}
