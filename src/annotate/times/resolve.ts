import { civilDate, dayNumber, isDay, mondayOfWeek, weekdayOf } from './calendar';
import { durationValue, type Meaning, type Point } from './meaning';
import { chooseWeekday, chooseWeekdays, chooseYear, periodIn } from './occurrence';
import type { Outlook } from './outlook';
import { clockShift, resolveTimeOfDay } from './clocks';
import { NO_DATE, shifted } from './shifts';
import type { Resolution, Story } from './story';
import { centuryValue, dayValue, decadeValue, four, monthValue, type Place, placeOf, two, weekValue } from './values';

const AS_WRITTEN = 'as written';

/**
 * Resolves one time.
 * @param outlook what the words around it say of past and future
 * @param day for a clock time, the point whose day it shares: "9 a.m. on Oct. 10"
 */
export function resolve(meaning: Meaning, outlook: Outlook, story: Story, day: Point | null = null): Resolution {
  switch (meaning.kind) {
    case 'duration':
      return { value: durationValue(meaning.amounts), why: 'a length of time' };
    case 'set':
      return { value: meaning.value, why: 'a time that recurs' };
    case 'reference':
      return { value: meaning.value, why: REFERENCES[meaning.value] };
    case 'anaphor':
      return antecedent(story);
    case 'point':
      return resolvePoint(meaning, outlook, story, day);
  }
}

const REFERENCES = {
  PRESENT_REF: 'the present, without a date',
  PAST_REF: 'the past, without a date',
  FUTURE_REF: 'the future, without a date',
};

function antecedent({ place }: Story): Resolution {
  if (!place) return { value: 'PAST_REF', why: 'a time spoken of before' };
  return { value: placeValue(place), why: 'the time that was spoken of last', place };
}

const placeValue = ({ year, month, day }: Place): string =>
  day !== undefined ? dayValue(day) : month !== undefined ? monthValue(year, month) : four(year);

function resolvePoint(point: Point, outlook: Outlook, story: Story, shared: Point | null): Resolution {
  const unit = point.shift?.unit;
  if (point.shift && (unit === 'hour' || unit === 'minute' || unit === 'second')) return clockShift(point.shift, story);
  if (!point.part && !point.clock) return resolveDate(point, outlook, story);
  const { part, clock, ...date } = point;
  const written = Object.keys(date).length > 1 ? date : shared;
  return resolveTimeOfDay({ part, clock }, written && resolveDate(written, outlook, story), story);
}

function resolveDate(point: Point, outlook: Outlook, story: Story): Resolution {
  if (point.slashed) return slashedDate(point.slashed, story.dayFirst);
  if (point.shift) {
    const { year, ...resolution } = shifted(point.shift, point, outlook, story);
    return year === undefined ? resolution : { ...resolution, ...inYear(point, year, resolution.why) };
  }
  if (point.century !== undefined) return { value: centuryValue(point.century * 100), why: AS_WRITTEN };
  if (point.decade !== undefined) return decade(point.decade, story);
  if (point.year !== undefined) return writtenYear(point, point.year, story);
  const isNamed = (point.month ?? point.quarter ?? point.half ?? point.season ?? point.holiday) !== undefined;
  if (point.weekday !== undefined && !isNamed) return weekday(point, point.weekday, outlook, story);
  if (point.day !== undefined && point.month === undefined) return bareDay(point.day, outlook, story);
  return unwrittenYear(point, outlook, story);
}

/** "on the 15th": of the month that is spoken of, or of the article's, unless that lies the wrong way. */
function bareDay(day: number, outlook: Outlook, { today, view, past, sentence }: Story): Resolution {
  const spoken = view && sentence - view.sentence <= 1 ? view.place : past;
  const onDay = ({ year, month }: Place, why: string): Resolution => {
    if (month === undefined || !isDay(year, month, day)) return { value: null, why: 'there is no such day' };
    const at = dayNumber(year, month, day);
    return { value: dayValue(at), why, place: placeOf(at) };
  };
  if (spoken?.month !== undefined) return onDay(spoken, 'of the month that was spoken of last');
  if (today === null) return { value: `XXXX-XX-${two(day)}`, why: NO_DATE };
  const now = civilDate(today);
  const months = outlook === 'future' ? (day < now.day ? 1 : 0) : day > now.day ? -1 : 0;
  return onDay(
    civilDate(dayNumber(now.year, now.month + months, 1)),
    months === 0 ? 'of the article’s month' : 'of the month beside the article’s',
  );
}

function writtenYear(point: Point, year: number, { quarter }: Story): Resolution {
  if (point.reported && quarter)
    return {
      ...inYear({ kind: 'point', quarter: quarter.quarter }, year, 'the reported quarter in that year'),
      aside: true,
    };
  return inYear(point, year, AS_WRITTEN);
}

function unwrittenYear(point: Point, outlook: Outlook, { today, past, place, isHistory }: Story): Resolution {
  if (
    past &&
    (isHistory || outlook !== 'future') &&
    point.pick !== 'last' &&
    point.pick !== 'this' &&
    point.pick !== 'next'
  )
    return inYear(point, yearAfter(point, past), 'in the time that the story tells of');
  if (today !== null) {
    const { at, why } = chooseYear(point, outlook, today);
    return inYear(point, at, why);
  }
  return place && outlook !== 'future'
    ? inYear(point, yearAfter(point, place), 'in the year that was spoken of last')
    : undated(point);
}

/** The year in which a calendar name goes on from the last place in the story: over the turn of the year where it is earlier. */
function yearAfter(point: Point, { year, month }: Place): number {
  const period = periodIn(point, year);
  if (!period || month === undefined) return year;
  return month - civilDate(period.first).month >= 6 ? year + 1 : year;
}

function slashedDate({ first, second, year }: NonNullable<Point['slashed']>, dayFirst: boolean): Resolution {
  const [month, day] = first > 12 || (dayFirst && second <= 12) ? [second, first] : [first, second];
  if (!isDay(year, month, day)) return { value: null, why: 'there is no such day' };
  const plain = first > 12 || second > 12;
  const order = plain
    ? AS_WRITTEN
    : dayFirst
      ? 'the day before the month, as elsewhere in the text'
      : 'the month before the day';
  return { value: `${four(year)}-${two(month)}-${two(day)}`, why: order, place: placeOf(dayNumber(year, month, day)) };
}

function decade(first: number, { today }: Story): Resolution {
  if (first >= 100) return { value: decadeValue(first), why: AS_WRITTEN };
  const year = today === null ? 1999 : civilDate(today).year;
  const century = Math.floor(year / 100) * 100;
  const at = century + first <= year ? century + first : century - 100 + first;
  return { value: decadeValue(at), why: 'the last decade of that name' };
}

function weekday(point: Point, name: number, outlook: Outlook, { today, day, past, isHistory }: Story): Resolution {
  const { pick } = point;
  const onDay = (at: number, why: string): Resolution => ({ value: dayValue(at), why, place: placeOf(at) });
  if ((pick === 'that' || pick === 'following') && day !== null)
    return onDay(weekdayFrom(name, pick === 'that' ? day : day + 1), 'counted from the day that was spoken of last');
  if (isHistory && past?.day !== undefined && pick === undefined)
    return onDay(weekdayFrom(name, past.day), 'counted on from the day that the story tells of');
  if (today === null) return { value: `XXXX-WXX-${name}`, why: NO_DATE };
  if (point.days) {
    const { first, last } = point.days;
    const days = chooseWeekdays(first, last, outlook, today);
    return onDay(name === first ? days.first : days.last, days.why);
  }
  const { at, why } = chooseWeekday(name, pick, outlook, today);
  return onDay(at, why);
}

/** The first such weekday from a day on. */
const weekdayFrom = (weekday: number, day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** A calendar name in a known year, or the year itself. */
function inYear(point: Point, year: number, why: string): Resolution {
  if (point.holiday !== undefined || (point.month !== undefined && point.day !== undefined)) {
    const period = periodIn(point, year);
    if (!period) return { value: null, why: 'there is no such day' };
    return { value: dayValue(period.first), why, place: placeOf(period.first) };
  }
  if (point.weekOf !== undefined) {
    const first = point.month === undefined ? mondayOfWeek(year, 1) : dayNumber(year, point.month, 4);
    return { value: weekValue(first + 7 * (point.weekOf - 1)), why, place: { year, month: point.month } };
  }
  if (point.month !== undefined)
    return { value: monthValue(year, point.month), why, place: { year, month: point.month } };
  const place = { year };
  if (point.quarter !== undefined)
    return { value: `${four(year)}-Q${point.quarter}`, why, place, quarter: { year, quarter: point.quarter } };
  if (point.half !== undefined) return { value: `${four(year)}-H${point.half}`, why, place };
  if (point.season !== undefined) return { value: `${four(year)}-${point.season}`, why, place };
  return { value: four(year), why, place };
}

/** What can be said without knowing the year. */
function undated(point: Point): Resolution {
  return { value: `XXXX${withinYear(point)}`, why: NO_DATE };
}

function withinYear(point: Point): string {
  if (point.month !== undefined) return `-${two(point.month)}${point.day === undefined ? '' : `-${two(point.day)}`}`;
  if (point.quarter !== undefined) return `-Q${point.quarter}`;
  if (point.half !== undefined) return `-H${point.half}`;
  if (point.season !== undefined) return `-${point.season}`;
  const days = [2001, 2002, 2003].map((year) => dayValue(periodIn(point, year)?.first ?? 0).slice(4));
  return days.every((day) => day === days[0]) ? days[0] : '';
}
