import type { SentenceReading } from '../reading';
import { readDirect, readNaming } from './direct';
import { findCues, type Draft } from './draft';
import { readIndirect } from './indirect';
import { pairMarks } from './marks';
import { rowOf, type Row } from './row';

/** What one paragraph tells of its quotes, by itself. */
export interface ParagraphQuotes {
  readonly row: Row;
  /** In text order. */
  readonly drafts: readonly Draft[];
}

/**
 * Reads the quotes of one paragraph; the result depends on it alone.
 * @param sentences the paragraph's sentences in text order
 */
export function readParagraph(sentences: readonly SentenceReading[]): ParagraphQuotes {
  const row = rowOf(sentences);
  const quoted = pairMarks(row);
  const speech = { row, quoted, cues: findCues(row, quoted) };
  const { quotes, fragments } = readDirect(speech);
  const taken = new Set(quotes.flatMap(({ cue }) => (cue ? [cue.from] : [])));
  const reports = readIndirect(speech, taken);
  const drafts = [...quotes, ...reports];
  for (const fragment of fragments) {
    if (reports.some(({ from, to }) => from <= fragment.from && fragment.to <= to)) continue;
    const named = readNaming(speech, fragment);
    if (named) drafts.push(named);
  }
  drafts.sort((a, b) => a.from - b.from);
  return { row, drafts };
}
