import type { TimeType } from '../../annotation';
import type { Outlook } from './outlook';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** TIMEX3 seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

export interface Clock {
  /** 0 to 24 as written: with a `meridiem` still 1 to 12. */
  hour: number;
  /** Missing where the text gives the hour alone. */
  minute?: number;
  second?: number;
  meridiem?: 'am' | 'pm';
  /** What TIMEX3 appends: `Z`, `+08:00`. */
  zone?: string;
}

/** How a calendar name is picked out: "last Friday", "next March", "this summer", "that Sunday". */
export type Pick = 'last' | 'this' | 'next' | 'that' | 'following' | 'before';

/**
 * What a period is counted from: the document date; the time that the story has reached; what the context has in view,
 * which is the document date unless another time has just been spoken of; the quarter that is reported on.
 */
export type Anchor = 'document' | 'narrative' | 'context' | 'report';

/** A period counted from an anchor: "last week" is one week before the document's, "the next day" one after the story's. */
export interface Shift {
  unit: Unit;
  by: number;
  from: Anchor;
  /** "two weeks ago" is a day, "last week" a week. */
  exact?: boolean;
}

/** A point or period of the calendar as the words give it, before it is known where it lies. */
export interface Point {
  kind: 'point';
  shift?: Shift;
  pick?: Pick;
  century?: number;
  /** The decade's first year; with `shortDecade` without its century ("the '80s"). */
  decade?: number;
  year?: number;
  half?: number;
  quarter?: number;
  season?: Season;
  month?: number;
  /** The n-th week of its month or year. */
  weekOf?: number;
  weekday?: number;
  /** The first and the last weekday of the range that the weekday is one end of: "from Monday to Wednesday". */
  days?: { readonly first: number; readonly last: number };
  day?: number;
  holiday?: string;
  /** Is the day written before the month? Missing where figures alone don't tell. */
  dayFirst?: boolean;
  /** Three numbers of which the document tells which is the month. */
  slashed?: { first: number; second: number; year: number };
  /** "the 1988 period": in that year, what is reported on. */
  reported?: boolean;
  part?: DayPart;
  clock?: Clock;
}

export interface Amount {
  unit: Unit;
  /** null where the words don't say how many: "several". */
  count: number | null;
}

export interface Duration {
  kind: 'duration';
  amounts: Amount[];
}

/** A recurring time. */
export interface Recurrence {
  kind: 'set';
  value: string;
}

/** A vague time that no calendar can hold. */
export interface Reference {
  kind: 'reference';
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** "at the time": whatever time was spoken of last. */
export interface Anaphor {
  kind: 'anaphor';
}

export type Meaning = Point | Duration | Recurrence | Reference | Anaphor;

/**
 * A `bound` ("since 2014") only dates the start of something; what has `elapsed` ("two minutes into the flight") moves the
 * clock of the story on.
 */
export type Role = 'bound' | 'elapsed';

/** A time as it stands in one sentence, read from that sentence alone. Token indices: `from` inclusive, `to` exclusive. */
export interface TimeExpression {
  from: number;
  to: number;
  meaning: Meaning;
  /** Which way the words around it look. */
  outlook: Outlook;
  /** How the story goes on from it, where that is not as from any other: see `Role`. */
  role?: Role;
}

export const isPoint = (meaning: Meaning): meaning is Point => meaning.kind === 'point';

/** The TIMEX3 type of what the words mean. */
export function typeOf(meaning: Meaning): TimeType {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  if (!isPoint(meaning)) return 'DATE';
  const unit = meaning.shift?.unit;
  const small = unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night';
  return meaning.part || meaning.clock || small ? 'TIME' : 'DATE';
}

const UNIT_CODES: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  night: 'NI',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A half of these units is written in a smaller one: "a year and a half" is `P1Y6M`. */
const HALVES: Partial<Record<Unit, Amount>> = {
  year: { unit: 'month', count: 6 },
  day: { unit: 'hour', count: 12 },
  hour: { unit: 'minute', count: 30 },
  minute: { unit: 'second', count: 30 },
  decade: { unit: 'year', count: 5 },
  century: { unit: 'year', count: 50 },
};

/** The ISO 8601 form of a duration: `P2M10D`, `PT30M`, `PXY`. */
export function durationValue(amounts: readonly Amount[]): string {
  let days = '';
  let clock = '';
  for (const { unit, count } of amounts.flatMap(wholeAmounts)) {
    const code = UNIT_CODES[unit];
    const number = count === null ? 'X' : String(count);
    if (code.startsWith('T')) clock += number + code.slice(1);
    else days += number + code;
  }
  return `P${days}${clock && `T${clock}`}`;
}

function wholeAmounts(amount: Amount): Amount[] {
  const half = HALVES[amount.unit];
  if (amount.count === null || !half || amount.count % 1 !== 0.5) return [amount];
  const whole = Math.floor(amount.count);
  return whole ? [{ unit: amount.unit, count: whole }, half] : [half];
}
