import type { Attribution, Cue } from './draft';
import { cuesWithin, type Speech } from './direct';
import type { Row, Run } from './row';
import { subjectBefore } from './phrase';
import { speakerOf } from './source';
import { isFinite } from './verb';

/** What a paragraph of an interview is. */
export type Label = 'question' | 'answer';

const LABELS: Readonly<Record<string, Label>> = { q: 'question', question: 'question', a: 'answer', answer: 'answer' };

/** The label that a paragraph of questions and answers begins with, and how many tokens it takes: "Q:", "A.", "Answer:". */
export function labelOf({ tokens }: Row): { label: Label; length: number } | null {
  const label = tokens.length > 2 ? LABELS[tokens[0].lower.replace(/[.:]$/, '')] : undefined;
  if (!label) return null;
  if (/[.:]$/.test(tokens[0].text)) return { label, length: 1 };
  return /^[:.]$/.test(tokens[1].text) && tokens[1].glued ? { label, length: 2 } : null;
}

/**
 * Who the words are by that follow in the next paragraphs: "She told the court:", "He spoke to us on Monday. Excerpts:".
 * @returns null where the paragraph doesn't end in a colon or names nobody
 */
export function introduction({ row, cues }: Speech): Attribution | null {
  const { tokens, first } = row;
  if (tokens.length < 3 || tokens[tokens.length - 1].text !== ':') return null;
  const lastSentence = first.length - 2;
  for (let sentence = lastSentence; sentence >= Math.max(0, lastSentence - 1); sentence--) {
    const found = sourceOf(row, cues, { from: first[sentence], to: first[sentence + 1] });
    if (found) return found;
  }
  return null;
}

/** The last reporting verb of a sentence with its speaker, else its first verb with its subject. */
function sourceOf(row: Row, cues: readonly Cue[], { from, to }: Run): Attribution | null {
  const cue = cuesWithin(cues, from, to).findLast(({ report }) => !report || report.verb.direct);
  const speaker = cue && speakerOf(row, cue, from, to);
  if (cue && speaker) return { speaker, cue, denied: false };
  for (let at = from + 1; at < to; at++) {
    if (!isFinite(row.tokens[at])) continue;
    const subject = subjectBefore(row, at, from);
    if (subject) return { speaker: subject, cue: { from: at, to: at + 1 }, denied: false };
  }
  return null;
}
