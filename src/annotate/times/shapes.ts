import type { Token } from '../reading';
import type { Clock } from './meaning';
import type { Found, WordClass } from './pattern';
import { MONTHS, SHORT_MONTHS, ZONES } from '../lexicon/times';

/** A date of three numbers, before it is known which is the day: "7/8/07". */
export interface Slashed {
  first: number;
  second: number;
  year: number;
}

export interface DayOfMonth {
  month: number;
  day: number;
  year?: number;
}

/** The longest shape, "2025-02-18T07:15:30+08:00", falls into no more tokens than this. */
const LONGEST = 14;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * A class of what digits and signs spell without a blank between, however the tokeniser has cut it.
 * @param shape anchored at the start; must be linear in the length
 * @param read makes the value; null where the numbers make no sense
 */
function shaped<Value>(shape: RegExp, read: (match: RegExpExecArray) => Value | null): WordClass<Value> {
  return {
    at(tokens, at) {
      if (!isDigit(tokens[at].lower.charCodeAt(0))) return null;
      const match = shape.exec(gluedRun(tokens, at));
      if (!match) return null;
      const next = tokenEnding(tokens, at, tokens[at].start + match[0].length);
      const value = next < 0 ? null : read(match);
      return value === null ? null : { next, value };
    },
    longest: LONGEST,
    starts: { words: [], digit: true },
  };
}

/** The text of a token and of what is glued to it. */
function gluedRun(tokens: readonly Token[], at: number): string {
  let run = tokens[at].lower;
  for (let i = at + 1; i < tokens.length && i < at + LONGEST && tokens[i].glued; i++) run += tokens[i].lower;
  return run;
}

/** The index after the token that ends at an offset; -1 where none does. */
function tokenEnding(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < tokens.length && tokens[i].end <= end; i++) if (tokens[i].end === end) return i + 1;
  return -1;
}

/** "2025-02-18". */
export const isoDate = shaped(/^(\d{4})-(\d{2})-(\d{2})(?![\d-])/, ([, year, month, day]) =>
  dateOf(+year, +month, +day),
);

/** "20 February 2025" without blanks: "19-Nov-12". */
export const dashedDate = shaped(/^(\d{1,2})-([a-z]{3,9})\.?-(\d{4}|\d{2})(?!\w)/, ([, day, name, year]) =>
  dateOf(fullYear(+year, year.length), MONTHS[name] ?? SHORT_MONTHS[name] ?? 0, +day),
);

/** "7/8/07", "7/8/2007", "08.07.2012": which is the month is for the document to tell. */
export const slashedDate = shaped<Slashed>(
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/,
  ([, first, sign, second, year]) =>
    (sign !== '/' && year.length < 4) || !plausibleDay(+first, +second)
      ? null
      : { first: +first, second: +second, year: fullYear(+year, year.length) },
);

/** "1988", not "1,988"; only years of which news speaks. A season "2024/25" is counted to its first year. */
export const year = shaped(/^(\d{4})(?:\/(\d{2}))?(?![\d:]|[,.]\d|\/\d|st|nd|rd|th)/, ([, digits, next]) =>
  +digits >= 1000 && +digits <= 2100 && (next === undefined || (+digits + 1) % 100 === +next) ? +digits : null,
);

const decadeDigits = shaped(/^(\d{2}|\d{4})'?s(?!\w)/, ([, digits]) =>
  +digits % 10 === 0 && (digits.length === 2 || (+digits >= 1000 && +digits <= 2100)) ? +digits : null,
);

const SHORT_DECADES = ['10', '20', '30', '40', '50', '60', '70', '80', '90'].map((tens) => `'${tens}s`);

/** "'80s", "1990s", "1940's": the first year, under 100 where the century is left out. */
export const decade: WordClass<number> = {
  at(tokens, at) {
    const { lower } = tokens[at];
    if (SHORT_DECADES.includes(lower)) return { next: at + 1, value: Number(lower.slice(1, 3)) };
    return decadeDigits.at(tokens, lower === "'" && at + 1 < tokens.length ? at + 1 : at);
  },
  longest: LONGEST,
  starts: { words: [...SHORT_DECADES, "'"], digit: true },
};

/** A day of the month: "9", "09", "9th". */
export const dayDigits = shaped(/^(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[,.]\d|[a-z])/, ([, digits]) =>
  +digits >= 1 && +digits <= 31 ? +digits : null,
);

/** A day of the month that its ending tells from a number: "15th", "22nd". */
export const ordinalDigits = shaped(/^(\d{1,2})(?:st|nd|rd|th)(?!\w)/, ([, digits]) =>
  +digits >= 1 && +digits <= 31 ? +digits : null,
);

/** "12", "1,200", "2.5", "2 1/2", "2½": a number that counts units. */
export const numberDigits = shaped(/^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(½|-1\/2)?(?![\d/:½])/, ([, whole, part, half]) =>
  whole.length > 12 ? null : Number(whole.replaceAll(',', '') + (part ?? '')) + (half ? 0.5 : 0),
);

const MERIDIEM = /^([ap])\.?m\.?$/;

/** "7:15", "19:30:05", "7.15pm", "5pm": with "a.m." or "p.m." where that is glued on. */
const clockDigits = shaped<Clock>(
  /^(\d{1,2})(?:([:.h])(\d{2})(?::(\d{2}))?)?(?:([ap])\.?m\b\.?)?(?![\d:%/]|\.\d|[a-z])/,
  ([, hour, sign, minute, second, meridiem]) => {
    if (+hour > 24 || +(minute ?? 0) > 59 || (sign === '.' && !meridiem && +minute > 59)) return null;
    return {
      hour: +hour,
      ...(minute !== undefined && { minute: +minute }),
      ...(second !== undefined && { second: +second }),
      ...(meridiem && { meridiem: meridiem === 'a' ? 'am' : 'pm' }),
    };
  },
);

/** "a.m.", "pm", however the tokeniser has cut it. */
function meridiemAt(tokens: readonly Token[], at: number): Found<'am' | 'pm'> | null {
  const letter = tokens[at]?.lower.charAt(0);
  if (letter !== 'a' && letter !== 'p') return null;
  let run = '';
  for (let i = at; i < tokens.length && i < at + 4 && (i === at || tokens[i].glued); i++) {
    run += tokens[i].lower;
    if (
      MERIDIEM.test(run) &&
      !(tokens[i + 1]?.lower === '.' && tokens[i + 1].glued && run.includes('.') && !run.endsWith('.'))
    )
      return { next: i + 1, value: letter === 'a' ? 'am' : 'pm' };
  }
  return null;
}

/** A clock time with its "a.m." and zone: "7:15 p.m. EST", "1400 GMT", "18:00 UTC". A bare number is none. */
export const clock: WordClass<Clock> = {
  at(tokens, at) {
    const military = militaryAt(tokens, at);
    if (military) return military;
    const digits = clockDigits.at(tokens, at);
    if (!digits) return null;
    let { next } = digits;
    const value: Clock = { ...digits.value };
    const meridiem = value.meridiem ? null : meridiemAt(tokens, next);
    if (meridiem) [next, value.meridiem] = [meridiem.next, meridiem.value];
    if (!value.meridiem && tokens[next]?.lower === "o'clock") next++;
    else if (!value.meridiem && value.minute === undefined) return null;
    if (value.meridiem && (value.hour < 1 || value.hour > 12)) return null;
    const zone = zoneAt(tokens, next);
    if (zone) [next, value.zone] = [zone.next, zone.value];
    if (!value.meridiem && !zone && isDecimal(tokens, at)) return null;
    return { next, value };
  },
  longest: 12,
  starts: { words: [], digit: true },
};

/** "7.15" is a clock time only with "p.m." or a zone. */
const isDecimal = (tokens: readonly Token[], at: number): boolean =>
  !/^\d{1,2}:|^\d{1,2}$/.test(gluedRun(tokens, at).slice(0, 3)) && tokens[at + 1]?.lower !== "o'clock";

const fourDigits = shaped(/^(\d{2})(\d{2})(?![\d.,:/-])/, ([, hour, minute]) =>
  +hour <= 24 && +minute <= 59 ? { hour: +hour, minute: +minute } : null,
);

function militaryAt(tokens: readonly Token[], at: number): Found<Clock> | null {
  const found = fourDigits.at(tokens, at);
  if (!found) return null;
  const zone = zoneAt(tokens, found.next);
  return zone && { next: zone.next, value: { ...found.value, zone: zone.value } };
}

/** "GMT", "(GMT)", "local time". */
function zoneAt(tokens: readonly Token[], at: number): Found<string> | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.lower === 'local' && tokens[at + 1]?.lower === 'time') return { next: at + 2, value: '' };
  if (first.text === '(') {
    const inner = at + 1 < tokens.length ? zoneAt(tokens, at + 1) : null;
    return inner && tokens[inner.next]?.text === ')' ? { next: inner.next + 1, value: inner.value } : null;
  }
  const zone = first.text === first.text.toUpperCase() ? ZONES[first.lower.replaceAll('.', '')] : undefined;
  if (zone === undefined) return null;
  return { next: tokens[at + 1]?.lower === 'time' ? at + 2 : at + 1, value: zone };
}

const dateOf = (year: number, month: number, day: number): DayOfMonth | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;

const plausibleDay = (a: number, b: number): boolean =>
  a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;

/** Two-figure years are those of 1950 to 2049. */
const fullYear = (year: number, digits: number): number => (digits > 2 ? year : year + (year < 50 ? 2000 : 1900));
