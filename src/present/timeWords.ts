import { inEnglish, type Translate } from './translate';

/** How dates are put in words. */
export interface TimeWordsOptions {
  translate?: Translate;
  /** BCP 47, for the names of days and months. */
  locale?: string;
}

const DAY_MS = 86_400_000;

/**
 * Puts a TIMEX3 value in words: "Tuesday, 18 February 2025", "the week of 17 February 2025", "3 days".
 * @param value a TIMEX3 value as TimeML 1.2.1 writes it
 * @returns null where the value is of a form that has no words here
 */
export function timeWords(
  value: string,
  { translate = inEnglish, locale = 'en-GB' }: TimeWordsOptions = {},
): string | null {
  const reference = REFERENCES[value];
  if (reference) return translate(reference);
  if (/^PT?[\dX]/.test(value)) return durationWords(value, translate, locale);
  return (
    setWords(value, translate, locale) ??
    dayWords(value, translate, locale) ??
    weekWords(value, translate, locale) ??
    monthWords(value, translate, locale) ??
    yearWords(value, translate)
  );
}

const REFERENCES: Record<string, string> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

const DAY_PARTS: Record<string, string> = {
  MO: '{0}, morning',
  MI: '{0}, midday',
  AF: '{0}, afternoon',
  EV: '{0}, evening',
  NI: '{0}, night',
  DT: '{0}, daytime',
};

function dayWords(value: string, translate: Translate, locale: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(?:(\d{2}(?::\d{2}){0,2})(.*)|([A-Z]{2})))?$/.exec(value);
  const time = match && utcOf(match[1]);
  if (!match || time === null) return null;
  const day = format(time, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  if (match[4]) return translate(DAY_PARTS[match[4]] ?? '{0}', day);
  if (match[2]) return translate('{0}, {1}', day, match[3] === 'Z' ? `${match[2]} UTC` : match[2] + match[3]);
  return day;
}

function weekWords(value: string, translate: Translate, locale: string): string | null {
  const match = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (!match) return null;
  const monday = mondayOf(Number(match[1]), Number(match[2]));
  const dayOf = (time: number): string => format(time, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return match[3]
    ? translate('the weekend of {0}', dayOf(monday + 5 * DAY_MS))
    : translate('the week of {0}', dayOf(monday));
}

/** ISO 8601: the week that holds 4 January is the year's first; weeks begin on Monday. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
}

const QUARTERS: Record<string, string> = {
  1: 'the first quarter of {0}',
  2: 'the second quarter of {0}',
  3: 'the third quarter of {0}',
  4: 'the fourth quarter of {0}',
  X: 'a quarter of {0}',
};
const HALVES: Record<string, string> = {
  1: 'the first half of {0}',
  2: 'the second half of {0}',
  X: 'a half of {0}',
};
const SEASONS: Record<string, string> = { SP: 'spring {0}', SU: 'summer {0}', FA: 'autumn {0}', WI: 'winter {0}' };

function monthWords(value: string, translate: Translate, locale: string): string | null {
  const match = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4X])|H([1-2X])|(SP|SU|FA|WI))$/.exec(value);
  if (!match) return null;
  const [, year, month, quarter, half, season] = match;
  if (month) return format(Date.UTC(Number(year), Number(month) - 1, 1), locale, { month: 'long', year: 'numeric' });
  if (quarter) return translate(QUARTERS[quarter], year);
  return translate(half ? HALVES[half] : SEASONS[season], year);
}

function yearWords(value: string, translate: Translate): string | null {
  if (/^\d{4}$/.test(value)) return value;
  if (/^FY\d{4}$/.test(value)) return translate('fiscal year {0}', value.slice(2));
  if (/^\d{3}X?$/.test(value)) return translate('the {0}s', `${value.slice(0, 3)}0`);
  if (/^\d{2}(?:XX)?$/.test(value)) return translate('the {0}s', `${value.slice(0, 2)}00`);
  return null;
}

function setWords(value: string, translate: Translate, locale: string): string | null {
  const weekday = /^XXXX-WXX-([1-7])(?:T([A-Z]{2}))?$/.exec(value);
  if (weekday) {
    // 1 January 2024 was a Monday.
    const day = format(Date.UTC(2024, 0, Number(weekday[1])), locale, { weekday: 'long' });
    return translate('every {0}', weekday[2] ? translate(DAY_PARTS[weekday[2]] ?? '{0}', day) : day);
  }
  const month = /^XXXX-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(value);
  if (!month) return null;
  const time = Date.UTC(2024, Number(month[1]) - 1, Number(month[2] ?? 1));
  return translate('every {0}', format(time, locale, month[2] ? { day: 'numeric', month: 'long' } : { month: 'long' }));
}

const UNITS: Record<string, [one: string, many: string, some: string]> = {
  Y: ['{0} year', '{0} years', 'some years'],
  M: ['{0} month', '{0} months', 'some months'],
  W: ['{0} week', '{0} weeks', 'some weeks'],
  D: ['{0} day', '{0} days', 'some days'],
  WE: ['{0} weekend', '{0} weekends', 'some weekends'],
  Q: ['{0} quarter', '{0} quarters', 'some quarters'],
  DE: ['{0} decade', '{0} decades', 'some decades'],
  CE: ['{0} century', '{0} centuries', 'some centuries'],
  TH: ['{0} hour', '{0} hours', 'some hours'],
  TM: ['{0} minute', '{0} minutes', 'some minutes'],
  TS: ['{0} second', '{0} seconds', 'some seconds'],
};

const AMOUNT = /([\d.]+|X+)([A-Z]+)/g;

function durationWords(value: string, translate: Translate, locale: string): string | null {
  const [days, hours = ''] = value.slice(1).split('T');
  const amounts = [
    ...[...days.matchAll(AMOUNT)].map(([, number, unit]) => ({ number, unit: UNITS[unit] })),
    ...[...hours.matchAll(AMOUNT)].map(([, number, unit]) => ({ number, unit: UNITS[`T${unit}`] })),
  ];
  if (!amounts.length || amounts.some(({ unit }) => !unit)) return null;
  return amounts
    .map(({ number, unit: [one, many, some] }) => {
      if (number.startsWith('X')) return translate(some);
      return translate(number === '1' ? one : many, new Intl.NumberFormat(locale).format(Number(number)));
    })
    .join(' ');
}

/**
 * Says how far a day lies from the document date: "3 days before the article".
 * @param value a TIMEX3 value; null is returned unless it is a day
 * @param date the document date, `YYYY-MM-DD`
 */
export function distanceWords(value: string, date: string, translate: Translate = inEnglish): string | null {
  const from = utcOf(date);
  const to = /^\d{4}-\d{2}-\d{2}/.test(value) ? utcOf(value.slice(0, 10)) : null;
  if (from === null || to === null) return null;
  const days = Math.round((to - from) / DAY_MS);
  if (days === 0) return translate('the day of the article');
  if (days === -1) return translate('the day before the article');
  if (days === 1) return translate('the day after the article');
  return days < 0 ? translate('{0} days before the article', -days) : translate('{0} days after the article', days);
}

/** @returns a short form for lists, "18 Feb 2025"; values that are no day or month are put in words */
export function shortTimeWords(value: string, options: TimeWordsOptions = {}): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(value) ? utcOf(value.slice(0, 10)) : null;
  if (time !== null)
    return format(time, options.locale ?? 'en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return timeWords(value, options) ?? value;
}

/** The months that parts of a year begin with. */
const FIRST_MONTHS: Record<string, string> = {
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
};

/**
 * A key by which times sort as they begin: "2025-03-10" for 2025-W11, "2025-07" for 2025-Q3.
 * @returns null for values that stand nowhere in time, such as durations
 */
export function startOfTime(value: string): string | null {
  const week = /^(\d{4})-W(\d{2})/.exec(value);
  if (week) return new Date(mondayOf(Number(week[1]), Number(week[2]))).toISOString().slice(0, 10);
  const part = /^(\d{4})-([QHSFW][1-4PUAI])/.exec(value);
  if (part) return `${part[1]}-${FIRST_MONTHS[part[2]] ?? ''}`;
  const years = /^(\d{2,3})X*$/.exec(value);
  if (years) return years[1].padEnd(4, '0');
  return /^\d{4}/.test(value) ? value : null;
}

function utcOf(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  const time = Date.UTC(year, month - 1, day);
  return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? null : time;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.entries(options).join()}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return made.format(time);
}
