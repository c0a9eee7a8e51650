import type { Span } from '../annotation';

/** Ends of sentences as far as they can be seen without a reading: good enough to grow a selection by. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])/gu;

/** Abbreviations after which a sentence goes on. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sgt|Sen|Rep|Gov|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs)|\b\p{Lu}|\b[ap]\.m)\.\s*$/u;

/**
 * The sentence of a paragraph that holds an offset.
 * @param paragraph its text
 * @param offset UTF-16 offset into it
 */
export function sentenceAround(paragraph: string, offset: number): Span {
  let start = 0;
  for (const match of paragraph.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length;
    if (ABBREVIATION.test(paragraph.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    if (offset < next) return { start, end: next - (/\s+$/.exec(match[0])?.[0].length ?? 0) };
    start = next;
  }
  return { start, end: paragraph.trimEnd().length };
}
