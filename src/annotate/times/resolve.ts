import { addMonths, civilDate, dayNumber, isDay, mondayOfWeek, isoWeek, parseDay } from './calendar';
import { type Clock, durationValue, type Meaning, type Point, type Shift, type Unit } from './meaning';
import { chooseWeekday, chooseWeekend, chooseYear, periodIn } from './occurrence';
import type { Outlook } from './outlook';
import { centuryValue, dayValue, decadeValue, four, monthValue, type Place, two, weekValue } from './values';

/** A TIMEX3 value and the rule that gave it, in words. */
export interface Resolution {
  value: string | null;
  why: string;
  /** Where the value lies, as far as the story can go on from it. */
  place?: Place;
  /** Minutes since midnight. */
  minutes?: number;
  quarter?: { year: number; quarter: number };
}

/** What the text has said so far, and when it was written. */
export interface Story {
  /** Day number of the document date. */
  today: number | null;
  /** Are "7/8" and the like the seventh of August in this text? */
  dayFirst: boolean;
  /** The last place on the calendar that was spoken of and isn't ahead of the document. */
  place: Place | null;
  minutes: number | null;
  quarter: { year: number; quarter: number } | null;
  /** The text tells of a time long past, from which its bare months and days go on. */
  past: Place | null;
  /** The words recur daily: "every day from 5 a.m." */
  daily: boolean;
}

export const newStory = (date: string | null, dayFirst: boolean): Story => ({
  today: date === null ? null : parseDay(date),
  dayFirst,
  place: null,
  minutes: null,
  quarter: null,
  past: null,
  daily: false,
});

const AS_WRITTEN = 'as written';
const NO_DATE = 'the article has no date to count from';

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
  const dated = Object.keys(date).length > 1;
  if (!dated && story.daily)
    return { value: `T${clock ? clockValue(clock, null).text : part}`, why: 'a time of every day' };
  const day = dated
    ? resolveDate(date, outlook, story)
    : shared
      ? resolveDate(shared, outlook, story)
      : currentDay(story);
  if (!clock) return { ...day, value: `${day.value}T${part}` };
  const { text, minutes } = clockValue(clock, dated || shared ? null : story.minutes);
  return { ...day, value: `${day.value}T${text}`, minutes };
}

/** The day of a time of day that stands alone. */
function currentDay({ place, today }: Story): Resolution {
  if (place?.day !== undefined) return { value: dayValue(place.day), why: 'on the day that was spoken of last', place };
  if (today === null) return { value: 'XXXX-XX-XX', why: NO_DATE };
  return { value: dayValue(today), why: 'on the article’s own date', place: placeOf(today) };
}

/** On the 24-hour clock; where "a.m." or "p.m." is missing it goes on from the last clock time. */
function clockValue(clock: Clock, last: number | null): { text: string; minutes: number } {
  let { hour } = clock;
  const minute = clock.minute ?? 0;
  if (clock.meridiem === 'pm' && hour < 12) hour += 12;
  else if (clock.meridiem === 'am' && hour === 12) hour = 0;
  else if (
    !clock.meridiem &&
    !clock.zone &&
    hour < 12 &&
    last !== null &&
    last >= 720 &&
    hour * 60 + minute + 720 >= last
  )
    hour += 12;
  const seconds = clock.second === undefined ? '' : `:${two(clock.second)}`;
  return { text: `${two(hour)}:${two(minute)}${seconds}${clock.zone ?? ''}`, minutes: hour * 60 + minute };
}

/** "an hour later", "two hours ago": a clock time where one is known. */
function clockShift({ unit, by, from }: Shift, { place, minutes, today }: Story): Resolution {
  const step = unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60;
  if (from === 'narrative' && place?.day !== undefined && minutes !== null) {
    const at = Math.round(minutes + by * step);
    const day = place.day + Math.floor(at / 1440);
    const rest = at - Math.floor(at / 1440) * 1440;
    return {
      value: `${dayValue(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
      why: 'counted from the clock time that was spoken of last',
      place: placeOf(day),
      minutes: rest,
    };
  }
  const day = from === 'narrative' ? (place?.day ?? today) : today;
  if (day === null || Math.abs(by * step) >= 1440)
    return { value: by < 0 ? 'PAST_REF' : 'FUTURE_REF', why: 'no clock time to count from' };
  return { value: `${dayValue(day)}TXX`, why: 'on that day; no clock time to count from', place: placeOf(day) };
}

export const placeOf = (day: number): Place => ({ ...civilDate(day), day });

function resolveDate(point: Point, outlook: Outlook, story: Story): Resolution {
  if (point.slashed) return slashedDate(point.slashed, story.dayFirst);
  if (point.shift) return shifted(point, outlook, story);
  if (point.century !== undefined) return { value: centuryValue(point.century * 100), why: AS_WRITTEN };
  if (point.decade !== undefined) return decade(point.decade, story);
  const isNamed = (point.month ?? point.quarter ?? point.half ?? point.season ?? point.holiday) !== undefined;
  if (point.weekday !== undefined && !isNamed && point.year === undefined) return weekday(point, outlook, story);
  if (point.year !== undefined) return inYear(point, point.year, AS_WRITTEN);
  if (story.past && usesPast(point))
    return inYear(point, yearAfter(point, story.past), 'in the time that the story tells of');
  if (story.today === null)
    return story.place && outlook !== 'future'
      ? inYear(point, story.place.year, 'in the year that was spoken of last')
      : undated(point);
  const { at, why } = chooseYear(point, outlook, story.today);
  return inYear(point, at, why);
}

function usesPast(point: Point): boolean {
  return point.pick === undefined || point.pick === 'that' || point.pick === 'following';
}

/** The year in which a month goes on from the last place in the story: over the turn of the year where it is earlier. */
function yearAfter(point: Point, place: Place): number {
  const period = periodIn(point, place.year);
  if (!period || place.month === undefined) return place.year;
  const month = civilDate(period.first).month;
  return place.month - month >= 6 ? place.year + 1 : place.year;
}

function slashedDate({ first, second, year }: NonNullable<Point['slashed']>, dayFirst: boolean): Resolution {
  const [month, day] = first > 12 || (dayFirst && second <= 12) ? [second, first] : [first, second];
  if (!isDay(year, month, day)) return { value: null, why: 'there is no such day' };
  const order =
    first > 12 || second > 12
      ? AS_WRITTEN
      : dayFirst
        ? 'day before month, as elsewhere in the text'
        : 'month before day';
  return { value: `${four(year)}-${two(month)}-${two(day)}`, why: order, place: placeOf(dayNumber(year, month, day)) };
}

function decade(first: number, { today }: Story): Resolution {
  if (first >= 100) return { value: decadeValue(first), why: AS_WRITTEN };
  const year = today === null ? 1999 : civilDate(today).year;
  const century = Math.floor(year / 100) * 100;
  const at = century + first <= year ? century + first : century - 100 + first;
  return { value: decadeValue(at), why: 'the last decade of that name' };
}

function weekday(point: Point, outlook: Outlook, { today, place, past }: Story): Resolution {
  const name = point.weekday ?? 1;
  const from = (point.pick === 'that' || point.pick === 'following') && place?.day !== undefined ? place.day : null;
  if (from !== null) {
    const { at } = chooseWeekday(name, 'next', null, point.pick === 'that' ? from - 1 : from);
    return { value: dayValue(at), why: 'counted from the day that was spoken of last', place: placeOf(at) };
  }
  if (past?.day !== undefined && point.pick === undefined) {
    const { at } = chooseWeekday(name, 'next', null, past.day - 1);
    return { value: dayValue(at), why: 'counted on from the day that the story tells of', place: placeOf(at) };
  }
  if (today === null) return { value: `XXXX-WXX-${name}`, why: NO_DATE };
  const { at, why } = chooseWeekday(name, point.pick, outlook, today);
  return { value: dayValue(at), why, place: placeOf(at) };
}

/** A calendar name in a known year. */
function inYear(point: Point, year: number, why: string): Resolution {
  if (point.holiday !== undefined || (point.month !== undefined && point.day !== undefined)) {
    const period = periodIn(point, year);
    if (!period) return { value: null, why: 'there is no such day' };
    return { value: dayValue(period.first), why, place: placeOf(period.first) };
  }
  if (point.weekOf !== undefined) {
    const first = point.month === undefined ? mondayOfWeek(year, 1) : dayNumber(year, point.month, 4);
    const monday = first + 7 * (point.weekOf - 1);
    return { value: weekValue(monday), why, place: { year, month: point.month } };
  }
  if (point.month !== undefined)
    return { value: monthValue(year, point.month), why, place: { year, month: point.month } };
  if (point.quarter !== undefined)
    return {
      value: `${four(year)}-Q${point.quarter}`,
      why,
      place: { year },
      quarter: { year, quarter: point.quarter },
    };
  if (point.half !== undefined) return { value: `${four(year)}-H${point.half}`, why, place: { year } };
  if (point.season !== undefined) return { value: `${four(year)}-${point.season}`, why, place: { year } };
  return { value: four(year), why, place: { year } };
}

/** What can be said without knowing the year. */
function undated(point: Point): Resolution {
  const known =
    point.month !== undefined
      ? `-${two(point.month)}${point.day === undefined ? '' : `-${two(point.day)}`}`
      : point.quarter !== undefined
        ? `-Q${point.quarter}`
        : point.half !== undefined
          ? `-H${point.half}`
          : point.season !== undefined
            ? `-${point.season}`
            : fixedHoliday(point);
  return { value: `XXXX${known}`, why: NO_DATE };
}

/** A holiday that falls on the same day every year. */
function fixedHoliday(point: Point): string {
  const days = [2001, 2002, 2003]
    .map((year) => periodIn(point, year)?.first)
    .map((day) => day && dayValue(day).slice(4));
  return days[0] && days.every((day) => day === days[0]) ? days[0] : '';
}

const UNDATED: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

/** "last week", "two years ago", "the next day", "July last year". */
function shifted(point: Point, outlook: Outlook, story: Story): Resolution {
  const { unit, by, from } = point.shift as Shift;
  const anchor = from === 'document' ? story.today : anchorDay(unit, by, story);
  if (anchor === null)
    return { value: UNDATED[unit] ?? (by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : null), why: NO_DATE };
  const why = shiftRule(unit, by, from);
  switch (unit) {
    case 'day':
    case 'night':
      return { value: dayValue(anchor + by), why, place: placeOf(anchor + by) };
    case 'week': {
      const day = anchor + 7 * by;
      if (point.weekday !== undefined) {
        const { year, week } = isoWeek(day);
        const at = mondayOfWeek(year, week) + point.weekday - 1;
        return { value: dayValue(at), why, place: placeOf(at) };
      }
      if (point.shift?.exact) return { value: dayValue(day), why, place: placeOf(day) };
      return { value: weekValue(day), why };
    }
    case 'weekend': {
      const { at, why: rule } = chooseWeekend(by, outlook, anchor);
      return { value: `${weekValue(at)}-WE`, why: rule };
    }
    case 'month': {
      const at = civilDate(addMonths(anchor, by));
      if (point.weekOf !== undefined) return inYear({ ...point, month: at.month }, at.year, why);
      return { value: monthValue(at.year, at.month), why, place: { year: at.year, month: at.month } };
    }
    case 'quarter': {
      const at = civilDate(addMonths(anchor, 3 * by));
      return inYear({ kind: 'point', quarter: Math.ceil(at.month / 3) }, at.year, why);
    }
    case 'year':
      return inYear(point, civilDate(anchor).year + by, why);
    case 'decade':
      return { value: decadeValue(civilDate(anchor).year + 10 * by), why };
    case 'century':
      return { value: centuryValue(civilDate(anchor).year + 100 * by), why };
    default:
      return { value: null, why };
  }
}

function anchorDay(unit: Unit, by: number, { place, today, past }: Story): number | null {
  const story = past ?? place;
  if (!story || (by === 0 && unit !== 'day' && unit !== 'month' && !past))
    return today ?? (story ? dayOfPlace(story) : null);
  return dayOfPlace(story);
}

const dayOfPlace = ({ year, month, day }: Place): number => day ?? dayNumber(year, month ?? 7, month ? 15 : 2);

function shiftRule(unit: Unit, by: number, from: Shift['from']): string {
  const anchor = from === 'document' ? 'the article’s date' : 'the time that was spoken of last';
  if (by === 0) return `the ${unit} of ${anchor}`;
  const count = Math.abs(by) === 1 ? `one ${unit}` : `${Math.abs(by)} ${unit}s`;
  return `${count} ${by < 0 ? 'before' : 'after'} ${anchor}`;
}
