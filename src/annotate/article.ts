import type { Span } from '../annotation';

/**
 * The one rule of what a dated article is, as a regular expression's source: an optional U+FEFF, optional blanks, the
 * word `date` in any case, blanks, `YYYY-MM-DD`, then a blank or the line's end. `package.json` and the grammar hold
 * it too; a test keeps the three the same.
 */
export const HEADER_PATTERN = '^\\uFEFF?[ \\t]*([dD][aA][tT][eE])[ \\t]+(\\d{4})-(\\d{2})-(\\d{2})(?=[ \\t]|\\r?$)';

const HEADER = new RegExp(HEADER_PATTERN);

/** The date header of an article's first line. Offsets are UTF-16 code units into the text. */
export interface Header {
  keyword: Span;
  dateSpan: Span;
  /** `YYYY-MM-DD`; null if there is no such day. */
  date: string | null;
}

export interface Article {
  text: string;
  header: Header | null;
  /** The document date: the header's, else the one that was given; null if there is none or it is impossible. */
  date: string | null;
  /** Spans of the paragraphs, without the header and without blanks at either end, in text order. */
  paragraphs: Span[];
}

/**
 * Tells whether there is such a day in the Gregorian calendar.
 * @param date `YYYY-MM-DD`
 */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/**
 * Reads the date header of a first line.
 * @param line the first line, with or without its line break
 * @returns null if the line is no header
 */
export function readHeader(line: string): Header | null {
  const match = HEADER.exec(line.split('\n', 1)[0]);
  if (!match) return null;
  const end = match[0].length;
  const date = `${match[2]}-${match[3]}-${match[4]}`;
  const keyword = match[0].search(/d/i);
  return {
    keyword: { start: keyword, end: keyword + 4 },
    dateSpan: { start: end - date.length, end },
    date: isCalendarDate(date) ? date : null,
  };
}

/**
 * Splits a text into its header and paragraphs.
 * @param text the whole text, in any line ending
 * @param given the document date where it is known from elsewhere, `YYYY-MM-DD`; it counts before the header's
 */
export function readArticle(text: string, given?: string | null): Article {
  const header = readHeader(text.slice(0, 1000));
  const givenDate = given && isCalendarDate(given) ? given : null;
  return {
    text,
    header,
    date: givenDate ?? header?.date ?? null,
    paragraphs: paragraphsOf(text, header?.dateSpan.end ?? 0),
  };
}

/** Paragraphs stand between blank lines, that is, lines of nothing but blanks. */
function paragraphsOf(text: string, from: number): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = from;
  let at = from;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const first = firstInk(text, at, lineEnd);
    if (first < 0) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = first;
      end = lastInk(text, first, lineEnd);
    }
    at = lineEnd + 1;
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xa0) return unit === 32 || (unit >= 9 && unit <= 13);
  return /[\s\uFEFF]/.test(text[at]);
}

function firstInk(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (!isBlank(text, at)) return at;
  return -1;
}

function lastInk(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text, at - 1)) at--;
  return at;
}
