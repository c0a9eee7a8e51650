import type { Span } from '../annotation';

/** A piece of text around a mark, in one line. */
export interface Snippet {
  readonly label: string;
  /** Where the mark stands in the label. */
  readonly highlight: readonly [start: number, end: number];
}

const ELLIPSIS = '…';

/**
 * Cuts a snippet around a mark out of its line.
 * @param before how many UTF-16 units to show before the mark at most; words are not cut
 * @param after how many to show after it
 */
export function snippetOf(text: string, { start, end }: Span, before = 24, after = 48): Snippet {
  const from = wordStart(text, Math.max(start - before, lineStart(text, start, before)), start);
  const to = wordEnd(text, Math.min(end + after, lineEnd(text, end, after)), end);
  const left = (from > 0 && text[from - 1] !== '\n' ? ELLIPSIS : '') + fold(text.slice(from, start)).trimStart();
  const mark = fold(text.slice(start, end));
  const right = fold(text.slice(end, to)).trimEnd() + (to < text.length && !isBreak(text[to]) ? ELLIPSIS : '');
  return { label: left + mark + right, highlight: [left.length, left.length + mark.length] };
}

/** Shortens a text to one line of at most so many UTF-16 units, at a word's end where there is one. */
export function shorten(text: string, length: number): string {
  const line = fold(text).trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return line.slice(0, cut > length / 2 ? cut : length) + ELLIPSIS;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

const isBreak = (char: string): boolean => char === '\n' || char === '\r';

function lineStart(text: string, at: number, reach: number): number {
  const newline = text.slice(Math.max(0, at - reach), at).lastIndexOf('\n');
  return newline < 0 ? 0 : Math.max(0, at - reach) + newline + 1;
}

function lineEnd(text: string, at: number, reach: number): number {
  const newline = text.slice(at, at + reach).search(/[\r\n]/);
  return newline < 0 ? text.length : at + newline;
}

function wordStart(text: string, from: number, limit: number): number {
  if (from === 0 || /\s/.test(text[from - 1])) return from;
  const blank = text.slice(from, limit).search(/\s/);
  return blank < 0 ? limit : from + blank + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length || /\s/.test(text[to])) return to;
  const blank = text.slice(limit, to).search(/\s\S*$/);
  return blank < 0 ? limit : limit + blank;
}
