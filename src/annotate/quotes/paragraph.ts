import type { SentenceReading } from '../reading';
import { readDirect, type Speech } from './direct';
import { findCues, type Attribution, type Draft } from './draft';
import { readFragment } from './fragment';
import { readIndirect } from './indirect';
import { introduction, labelOf, type Label } from './labels';
import { pairMarks } from './marks';
import { rowOf, type Row, type Run } from './row';

/** What one paragraph tells of its quotes, by itself. */
export interface ParagraphQuotes {
  readonly row: Row;
  /** In text order. */
  readonly drafts: readonly Draft[];
  /** Who the words are by that the next paragraph quotes without a source of its own. */
  readonly introduces: Attribution | null;
  /** What it is among questions and answers, and the tokens after its label. */
  readonly label: Label | null;
  readonly afterLabel: Run | null;
}

/**
 * Reads the quotes of one paragraph; the result depends on it alone.
 * @param sentences the paragraph's sentences in text order
 */
export function readParagraph(sentences: readonly SentenceReading[]): ParagraphQuotes {
  const row = rowOf(sentences);
  const quoted = pairMarks(row);
  const speech = { row, quoted, cues: findCues(row, quoted) };
  const labelled = labelOf(row);
  return {
    row,
    drafts: readDrafts(speech),
    introduces: introduction(speech),
    label: labelled?.label ?? null,
    afterLabel: labelled && { from: labelled.length, to: row.tokens.length },
  };
}

function readDrafts(speech: Speech): Draft[] {
  const { quotes, fragments } = readDirect(speech);
  const taken = new Set(quotes.flatMap(({ cue }) => (cue ? [cue.from] : [])));
  const reports = readIndirect(speech, taken);
  const drafts = [...quotes, ...reports];
  let next = 0;
  for (const fragment of fragments) {
    while (next < reports.length && reports[next].to <= fragment.from) next++;
    if (next < reports.length && reports[next].from <= fragment.from) continue;
    const named = readFragment(speech, fragment);
    if (named) drafts.push(named);
  }
  drafts.sort((a, b) => a.from - b.from || b.to - a.to);
  return drafts.filter((draft, index) => !repeats(draft, drafts[index - 1]));
}

/** Does a quote lie in the one before it, by the same cue? */
const repeats = ({ to, cue }: Draft, before: Draft | undefined): boolean =>
  before !== undefined && to <= before.to && cue?.from === before.cue?.from;
