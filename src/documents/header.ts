import type { Span } from '../annotation';
import { isCalendarDate, readHeader } from '../annotate/article';

/** What is wrong with the header of a file that is ours. */
export interface HeaderProblem {
  readonly is: 'impossible' | 'nearMiss' | 'missing';
  /** UTF-16 offsets into the first line. */
  readonly span: Span;
  /** The headers that may be meant, `date YYYY-MM-DD`, the likeliest first; each takes the place of the span. */
  readonly fixes: readonly string[];
}

/**
 * Looks for what is wrong with a first line as a date header.
 * @param firstLine the first line of a file that is ours, without its line break
 * @returns null if it holds a possible date
 */
export function findHeaderProblem(firstLine: string): HeaderProblem | null {
  const header = readHeader(firstLine);
  if (header?.date) return null;
  if (header) {
    const span = { start: header.keyword.start, end: header.dateSpan.end };
    const [year, month, day] = firstLine.slice(header.dateSpan.start, header.dateSpan.end).split('-').map(Number);
    return { is: 'impossible', span, fixes: headersOf(nearestDays(year, month, day)) };
  }
  return findNearMiss(firstLine) ?? { is: 'missing', span: { start: 0, end: firstLine.length }, fixes: [] };
}

/** The last day of a month that has no such day; a day and a month that were exchanged. */
function nearestDays(year: number, month: number, day: number): string[] {
  const days: string[] = [];
  if (day > 28 && month >= 1 && month <= 12) {
    const last = [31, 30, 29, 28].find((candidate) => isCalendarDate(iso(year, month, candidate)));
    if (last !== undefined) days.push(iso(year, month, last));
  }
  return [...days, iso(year, day, month)];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const KEYWORD = /^\uFEFF?[ \t]*(date(?:line|d)?\b[ \t]*[:=–—-]?[ \t]*)?/i;
const YEAR_FIRST = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})(?!\d)/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]+([a-z]{3,9})\.?,?[- ]+(\d{4})(?!\d)/i;
const MONTH_DAY = /^([a-z]{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})(?!\d)/i;

/** A date at the start of the line, after the keyword or without it, that is written in another way. */
function findNearMiss(line: string): HeaderProblem | null {
  const keyword = KEYWORD.exec(line)?.[0] ?? '';
  const start = line.search(/[^\s\uFEFF]/);
  const rest = line.slice(keyword.length);
  const hasKeyword = /d/i.test(keyword);
  for (const { pattern, days } of FORMS) {
    const match = pattern.exec(rest);
    const fixes = match ? headersOf(days(match)) : [];
    if (match && fixes.length) return { is: 'nearMiss', span: { start, end: keyword.length + match[0].length }, fixes };
  }
  if (!hasKeyword) return null;
  return /^\d/.test(rest) ? { is: 'nearMiss', span: { start, end: keyword.trimEnd().length }, fixes: [] } : null;
}

interface DateForm {
  readonly pattern: RegExp;
  /** The days that may be meant, `YYYY-MM-DD`; some of them may be impossible. */
  readonly days: (match: RegExpExecArray) => string[];
}

const FORMS: readonly DateForm[] = [
  { pattern: YEAR_FIRST, days: ([, year, month, day]) => [iso(year, month, day), iso(year, day, month)] },
  { pattern: YEAR_LAST, days: ([, first, second, year]) => [iso(year, second, first), iso(year, first, second)] },
  { pattern: DAY_MONTH, days: ([, day, month, year]) => [iso(year, monthOf(month), day)] },
  { pattern: MONTH_DAY, days: ([, month, day, year]) => [iso(year, monthOf(month), day)] },
];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const iso = (year: number | string, month: number | string, day: number | string): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const headersOf = (days: readonly string[]): string[] =>
  [...new Set(days)].filter(isCalendarDate).map((day) => `date ${day}`);

/**
 * The date that a file's name begins with or holds, as in `2024-09-19 rate cut.txt`.
 * @returns `YYYY-MM-DD`, or null
 */
export function dateInName(fileName: string): string | null {
  for (const [, year, month, day] of fileName.matchAll(/(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/g)) {
    const date = iso(year, month, day);
    if (isCalendarDate(date)) return date;
  }
  return null;
}

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export const localDay = (moment: Date): string => iso(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
