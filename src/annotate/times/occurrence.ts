import { civilDate, dayNumber, isDay, isoWeek, mondayOfWeek, weekdayOf } from './calendar';
import { holidayIn } from './holidays';
import type { Pick, Point } from './meaning';
import type { Outlook } from './outlook';
import { SEASON_STARTS } from './values';

/** First and last day number of a period. */
export interface Period {
  first: number;
  last: number;
}

const month = (year: number, from: number, months: number): Period => ({
  first: dayNumber(year, from, 1),
  last: dayNumber(year, from + months, 1) - 1,
});

/**
 * Where a calendar name lies in a year: "March", "3 March", "third quarter", "summer", "Easter".
 * @returns null where the year has no such day (29 February)
 */
export function periodIn(point: Point, year: number): Period | null {
  if (point.holiday !== undefined) {
    const day = holidayIn(point.holiday, year);
    return { first: day, last: day };
  }
  if (point.month !== undefined && point.day !== undefined) {
    if (!isDay(year, point.month, point.day)) return null;
    const day = dayNumber(year, point.month, point.day);
    return { first: day, last: day };
  }
  if (point.month !== undefined) return month(year, point.month, 1);
  if (point.quarter !== undefined) return month(year, point.quarter * 3 - 2, 3);
  if (point.half !== undefined) return month(year, point.half * 6 - 5, 6);
  if (point.season !== undefined) return month(year, SEASON_STARTS[point.season], 3);
  return month(year, 1, 12);
}

/** A chosen year or day, and the rule that chose it in words. */
export interface Choice {
  at: number;
  why: string;
}

/** Years this far off hold every calendar name at least once: leap days may be eight years apart. */
const YEARS_ROUND = 8;

/**
 * The year of a calendar name that stands without one.
 * @param today day number of the document date
 */
export function chooseYear(point: Point, outlook: Outlook, today: number): Choice {
  const thisYear = civilDate(today).year;
  const pick = point.pick;
  if (pick === 'last')
    return latest(point, thisYear, ({ last }) => last < today, 'the last one before the article’s date');
  if (pick === 'next')
    return earliest(point, thisYear, ({ first }) => first > today, 'the next one after the article’s date');
  if (pick === 'before') {
    const { at } = nearest(point, thisYear, today, 'past');
    return { at: at - 1, why: 'the year before the most recent one' };
  }
  if (pick === 'this') return { at: thisYear, why: 'the one in the article’s year' };
  return nearest(point, thisYear, today, outlook);
}

function latest(point: Point, from: number, fits: (period: Period) => boolean, why: string): Choice {
  for (let year = from; year >= from - YEARS_ROUND; year--) {
    const period = periodIn(point, year);
    if (period && fits(period)) return { at: year, why };
  }
  return { at: from, why };
}

function earliest(point: Point, from: number, fits: (period: Period) => boolean, why: string): Choice {
  for (let year = from - 1; year <= from + YEARS_ROUND; year++) {
    const period = periodIn(point, year);
    if (period && fits(period)) return { at: year, why };
  }
  return { at: from, why };
}

/**
 * How much farther off than it is a choice counts that the tense speaks against. A future tense all but rules out a month
 * or season that has gone by, while a day that has just gone by may well be meant.
 */
const AGAINST_TENSE = 4;
const AGAINST_FUTURE_PERIOD = 25;
/** News tells of what has been: without a tense the future counts as a little farther off. */
const UNTENSED_FUTURE = 1.5;

/**
 * The nearer of the last and the coming one, the farther off the less the tense of the words around allows it: "a
 * meeting on Nov. 20" in early November lies ahead whatever the verb.
 */
function nearest(point: Point, thisYear: number, today: number, outlook: Outlook): Choice {
  const past = latest(point, thisYear, ({ first }) => first <= today, LOOKING_BACK[outlook ?? 'present']);
  const slack = point.quarter === undefined ? 0 : REPORTING_DAYS;
  const next = earliest(point, thisYear, ({ last }) => last + slack >= today, LOOKING_AHEAD[outlook ?? 'present']);
  const back = periodIn(point, past.at);
  const ahead = periodIn(point, next.at);
  if (!back || !ahead || past.at === next.at) return outlook === 'future' ? next : past;
  if (point.quarter !== undefined && outlook !== 'future') return past;
  const againstFuture = back.first === back.last ? AGAINST_TENSE : AGAINST_FUTURE_PERIOD;
  const toBack = Math.max(0, today - back.last) * (outlook === 'future' ? againstFuture : 1);
  const toAhead =
    Math.max(0, ahead.first - today) * (outlook === 'past' ? AGAINST_TENSE : outlook === null ? UNTENSED_FUTURE : 1);
  return toAhead < toBack ? next : past;
}

/** For so long after its end a quarter's results are still to come. */
const REPORTING_DAYS = 75;

const LOOKING_BACK = {
  past: 'the most recent one, since the words around it look back',
  present: 'the most recent one',
  future: 'the nearest one, which lies behind',
};

const LOOKING_AHEAD = {
  past: 'the nearest one, which lies ahead',
  present: 'the nearest one, which lies ahead',
  future: 'the next one, since the words around it look ahead',
};

/** The day of a weekday that stands without a date. */
export function chooseWeekday(weekday: number, pick: Pick | undefined, outlook: Outlook, today: number): Choice {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const name = WEEKDAY_NAMES[weekday - 1];
  if (pick === 'last') return { at: today - (back || 7), why: `the last ${name} before the article’s date` };
  if (pick === 'next') {
    const monday = today - weekdayOf(today) + 1;
    return { at: monday + 6 + weekday, why: `the ${name} of the week after the article’s date` };
  }
  if (outlook === 'future')
    return {
      at: today + ((7 - back) % 7),
      why: `the next ${name}, counting the article’s own date, since the words around it look ahead`,
    };
  return { at: today - back, why: `the most recent ${name}, counting the article’s own date` };
}

/** The days of a range of weekdays: the one that ended last, or, where the words around it look ahead, the one that begins next. */
export function chooseWeekdays(
  first: number,
  last: number,
  outlook: Outlook,
  today: number,
): Period & { readonly why: string } {
  const length = (last - first + 7) % 7;
  const isAhead = outlook === 'future';
  const known = chooseWeekday(isAhead ? first : last, undefined, outlook, today);
  return isAhead
    ? { first: known.at, last: known.at + length, why: `in the days from ${known.why}` }
    : { first: known.at - length, last: known.at, why: `in the days up to ${known.why}` };
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The Monday of the week whose weekend "the weekend" means: by default the one that has come last.
 * @param isThis "this weekend", which lies ahead unless the words around it look back
 */
export function chooseWeekend(by: number, isThis: boolean, outlook: Outlook, today: number): Choice {
  const { year, week } = isoWeek(today);
  const monday = mondayOfWeek(year, week);
  const begun = weekdayOf(today) >= 6;
  if (by !== 0)
    return { at: monday + 7 * by, why: by < 0 ? 'the weekend of the week before' : 'the weekend of the week after' };
  if (outlook === 'future' || begun || (isThis && outlook !== 'past'))
    return { at: monday, why: 'the weekend of the article’s own week' };
  return { at: monday - 7, why: 'the most recent weekend' };
}
