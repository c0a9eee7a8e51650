import type { SentenceReading, Token } from './reading';

const TOKEN =
  /[A-Z](?:\.[A-Z])+\.?|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:\.(?=\p{L}))?(?=['’]s\b)|['’]s\b|[\p{L}\p{M}]+|\d+|[^\s]/gu;

/**
 * Splits a paragraph into sentences and tokens.
 * @param paragraph the paragraph's text; offsets of the tokens are UTF-16 code units into it
 */
export function tokenise(paragraph: string): SentenceReading[] {
  const sentences: SentenceReading[] = [];
  let tokens: Token[] = [];
  let last = -1;
  for (const match of paragraph.matchAll(TOKEN)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    tokens.push({
      start,
      end,
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      glued: start === last,
      pos: 'X',
      tag: 'FW',
      lemma: text.toLowerCase(),
      head: -1,
      rel: 'dep',
    });
    last = end;
    if (/^[.!?]$/.test(text)) {
      sentences.push({ tokens });
      tokens = [];
    }
  }
  if (tokens.length) sentences.push({ tokens });
  return sentences;
}
