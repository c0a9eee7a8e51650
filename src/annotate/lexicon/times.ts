import type { DayPart, Pick, Season, Unit } from '../times/meaning';

/** English words of the calendar, lower-cased and without an abbreviation's full stop. */

export const MONTHS: Record<string, number> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Months cut short: a date only next to a day or a year, or with their full stop. */
export const SHORT_MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const WEEKDAYS: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Weekdays cut short: a date only beside another one. */
export const SHORT_WEEKDAYS: Record<string, number> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/** "Mondays": every one of them. */
export const WEEKDAY_PLURALS: Record<string, number> = {
  mondays: 1,
  tuesdays: 2,
  wednesdays: 3,
  thursdays: 4,
  fridays: 5,
  saturdays: 6,
  sundays: 7,
};

export const UNITS: Record<string, Unit> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

export const UNIT_PLURALS: Record<string, Unit> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  hrs: 'hour',
  mins: 'minute',
  nights: 'night',
  days: 'day',
  weekends: 'weekend',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
};

/** "a daylong siege", "weeklong talks". */
export const LONG_UNITS: Record<string, Unit> = {
  hourlong: 'hour',
  daylong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  decadelong: 'decade',
};

export const DAY_PARTS: Record<string, DayPart> = {
  morning: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  midmorning: 'MO',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  midafternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
  daylight: 'DT',
};

export const SEASONS: Record<string, Season> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};

/** Words that set a calendar name or unit before, in or after the present one. */
export const PICKS: Record<string, Pick> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  preceding: 'last',
  this: 'this',
  current: 'this',
  present: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'following',
  that: 'that',
  same: 'that',
};

export const ORDINALS: Record<string, number> = Object.fromEntries(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

export const CARDINALS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "the nineties". */
export const DECADE_WORDS: Record<string, number> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Counts that the words leave open. */
export const VAGUE_COUNTS = new Set(['several', 'many', 'some', 'few', 'numerous', 'countless', 'various', 'multiple']);

/** Adverbs and adjectives of how often; the value is that of TIMEX3 sets. */
export const FREQUENCIES: Record<string, string> = {
  hourly: 'PT1H',
  nightly: 'P1D',
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  'semi-annual': 'P6M',
  semiannual: 'P6M',
  annual: 'P1Y',
  annually: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
};

/** Time zones by the names that news uses. A value keeps its zone only where that is UTC, which TIMEX3 writes as `Z`. */
export const ZONES: Record<string, string> = {
  gmt: 'Z',
  utc: 'Z',
  ...Object.fromEntries(
    'bst cet cest eet eest msk ist jst kst hkt sgt aest aedt est edt cst cdt mst mdt pst pdt et ct mt pt'
      .split(' ')
      .map((zone) => [zone, '']),
  ),
};
