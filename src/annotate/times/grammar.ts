import type { Unit } from './meaning';
import {
  type Condition,
  isAdverb,
  isBareDay,
  isBarePlural,
  isClauseEnd,
  isClock,
  isDayPart,
  isFree,
  isHour,
  isKnownPeriod,
  isLength,
  isMonth,
  isName,
  isNoVerb,
  isPhraseEnd,
  isPlainWord,
  isRate,
  isSeason,
  isSoon,
  isThatTime,
  isTheDayPart,
  isWeekday,
  isYear,
  notCapitalised,
} from './conditions';
import type { Count } from './counts';
import {
  type Amount,
  type Clock,
  type DayPart,
  durationValue,
  type Meaning,
  type Pick,
  type Point,
  type Season,
  type Shift,
} from './meaning';
import type { DayOfMonth, Slashed } from './shapes';

/** What the word classes of a pattern gave. A rule reads only those that its pattern names. */
export interface Parts {
  month: number;
  weekday: number;
  day: number;
  year: number;
  unit: Unit;
  part: DayPart;
  season: Season;
  pick: Pick;
  count: Count;
  ordinal: number;
  decade: number;
  quarter: number;
  holiday: string;
  clock: Clock;
  frequency: string;
  iso: DayOfMonth;
  dashed: DayOfMonth;
  slashed: Slashed;
}

export interface Rule {
  /** See `compile` in pattern.ts. */
  pattern: string;
  /** What the words mean; null where they only look like a time. */
  mean: ((parts: Parts) => Meaning) | null;
  when?: Condition;
  /** A time only if it joins with one beside it: "Sun" in "Sun, 3 March". */
  weak?: boolean;
}

const point = (fields: Omit<Point, 'kind'>): Point => ({ kind: 'point', ...fields });
const shift = (unit: Unit, by: number, from: Shift['from'], exact = false): Point =>
  point({ shift: { unit, by, from, ...(exact && { exact }) } });
const duration = (...amounts: Amount[]): Meaning => ({ kind: 'duration', amounts });
const every = (count: number | null, unit: Unit): Meaning => ({
  kind: 'set',
  value: durationValue([{ unit, count }]),
});
const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({ kind: 'reference', value });
const two = (n: number): string => String(n).padStart(2, '0');

/** "two weeks ago", "several years ago": a point where the count is known, else somewhere in the past. */
const counted = ({ unit, count: { count } }: Parts, sign: 1 | -1, from: Shift['from']): Meaning =>
  count === null ? reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : shift(unit, sign * count, from, true);

/** "three days", "a week", "years". */
const lasting = ({ unit, count: { count } }: Parts): Meaning => duration({ unit, count });
const lastingOne = ({ unit }: Parts): Meaning => duration({ unit, count: 1 });
const lastingSome = ({ unit }: Parts): Meaning => duration({ unit, count: null });

/** "last week", "the following year", "that day". */
function picked({ pick, unit }: Parts): Meaning {
  if (pick === 'last') return shift(unit, -1, 'document');
  if (pick === 'next') return shift(unit, 1, 'document');
  if (pick === 'this') return shift(unit, 0, 'document');
  return shift(unit, pick === 'following' ? 1 : 0, 'narrative');
}

const DATES: Rule[] = [
  { pattern: '^ISO', mean: ({ iso }) => point({ ...iso }) },
  { pattern: '^DASHED', mean: ({ dashed }) => point({ ...dashed }) },
  { pattern: '^SLASHED', mean: ({ slashed }) => point({ slashed }) },
  { pattern: '^9/11', mean: () => point({ year: 2001, month: 9, day: 11 }) },
  { pattern: '^MONTH .? DAY ,? YEAR', mean: ({ month, day, year }) => point({ month, day, year, dayFirst: false }) },
  { pattern: '^MONTH .? DAY', mean: ({ month, day }) => point({ month, day, dayFirst: false }) },
  { pattern: '^MONTH .? ,? of? YEAR', mean: ({ month, year }) => point({ month, year }) },
  {
    pattern: 'the? DAY of? ^MONTH .? ,? YEAR',
    mean: ({ month, day, year }) => point({ month, day, year, dayFirst: true }),
  },
  { pattern: 'the? DAY of? ^MONTH', mean: ({ month, day }) => point({ month, day, dayFirst: true }) },
  { pattern: 'the? PICK ^MONTH', mean: ({ month, pick }) => point({ month, pick }), when: isName },
  { pattern: '^MONTH', mean: ({ month }) => point({ month }), when: isMonth },
  { pattern: 'every|each ^MONTH', mean: ({ month }) => ({ kind: 'set', value: `XXXX-${two(month)}` }) },
  { pattern: 'the ^DAY_ORDINAL', mean: ({ day }) => point({ day }), when: isBareDay },
  { pattern: '^HOLIDAY', mean: ({ holiday }) => point({ holiday }) },
  { pattern: 'PICK ^HOLIDAY', mean: ({ holiday, pick }) => point({ holiday, pick }) },
  { pattern: '^HOLIDAY of? ,? YEAR', mean: ({ holiday, year }) => point({ holiday, year }) },
];

const YEARS: Rule[] = [
  { pattern: '^YEAR', mean: ({ year }) => point({ year }), when: isYear },
  { pattern: 'the? year|fiscal|calendar ^YEAR', mean: ({ year }) => point({ year }) },
  { pattern: 'the ^DECADE', mean: ({ decade }) => point({ decade }) },
  {
    pattern: '^DECADE',
    mean: ({ decade }) => point({ decade }),
    when: (tokens, from, to) => tokens[to - 1].end - tokens[from].start > 3,
  },
  { pattern: 'the ^DECADE_WORD', mean: ({ decade }) => point({ decade }) },
  { pattern: 'ORDINAL -? ^century', mean: ({ ordinal }) => point({ century: ordinal - 1 }) },
  { pattern: 'the ORDINAL ^century', mean: ({ ordinal }) => point({ century: ordinal - 1 }), when: isPhraseEnd },
  {
    pattern: '^QUARTER_CODE',
    mean: ({ quarter }) => point({ quarter }),
    when: (tokens, from) => tokens[from].lower !== tokens[from].text,
  },
  { pattern: 'first two ^quarters', mean: () => point({ half: 1 }), weak: true },
  { pattern: 'last|final two ^quarters', mean: () => point({ half: 2 }), weak: true },
  {
    pattern: 'the? fiscal|calendar? -? ORDINAL ^quarter',
    mean: ({ ordinal }) => point({ quarter: ordinal }),
    when: isFree,
  },
  { pattern: 'fiscal? -? ORDINAL - ^quarter', mean: ({ ordinal }) => point({ quarter: ordinal }), when: isFree },
  { pattern: 'the? YEAR ^quarter|period', mean: ({ year }) => point({ year, reported: true }) },
  { pattern: 'the? latest|recent ^quarter|period', mean: () => shift('quarter', 0, 'report') },
  { pattern: 'the? REPORT? year - ago|earlier ^quarter|period', mean: () => shift('year', -1, 'report') },
  {
    pattern: 'the? year - ago|earlier ORDINAL -? ^quarter',
    mean: ({ ordinal }) => point({ quarter: ordinal, pick: 'before' }),
  },
  { pattern: "last year 's ^quarter|period", mean: () => shift('year', -1, 'report') },
  { pattern: "this year 's ^quarter|period", mean: () => shift('quarter', 0, 'report') },
  { pattern: 'the? REPORT? quarter|period last ^year', mean: () => shift('year', -1, 'report') },
  { pattern: 'the? quarter|period a ^year ago|earlier', mean: () => shift('year', -1, 'report') },
  { pattern: 'the? REPORT ^quarter|period', mean: () => shift('quarter', 0, 'report') },
  { pattern: '^year - ago|earlier', mean: () => shift('year', -1, 'report') },
  { pattern: 'the fiscal|full|financial ^year', mean: () => shift('year', 0, 'context') },
  { pattern: "^year 's? -? end", mean: () => shift('year', 0, 'context') },
  { pattern: 'the? first ^half', mean: () => point({ half: 1 }), weak: true },
  { pattern: 'the? second|latter|last ^half', mean: () => point({ half: 2 }), weak: true },
  { pattern: 'the? ORDINAL ^week', mean: ({ ordinal }) => point({ weekOf: ordinal }), weak: true },
];

const WEEKDAYS: Rule[] = [
  { pattern: '^WEEKDAY', mean: ({ weekday }) => point({ weekday }), when: isWeekday },
  { pattern: '^WEEKDAY_SHORT .?', mean: ({ weekday }) => point({ weekday }), weak: true },
  { pattern: 'PICK ^WEEKDAY', mean: ({ weekday, pick }) => point({ weekday, pick }), when: isWeekday },
  { pattern: 'this|the coming ^WEEKDAY', mean: ({ weekday }) => point({ weekday, pick: 'next' }), when: isWeekday },
  { pattern: 'this past ^WEEKDAY', mean: ({ weekday }) => point({ weekday, pick: 'last' }), when: isWeekday },
  { pattern: 'this past ^MONTH', mean: ({ month }) => point({ month, pick: 'last' }), when: isName },
  { pattern: 'this past ^SEASON', mean: ({ season }) => point({ season, pick: 'last' }) },
  { pattern: 'every|each ^WEEKDAY', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}` }) },
  { pattern: '^WEEKDAY_PLURAL', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}` }) },
  { pattern: '^WEEKDAY mornings', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}TMO` }) },
  { pattern: '^WEEKDAY afternoons', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}TAF` }) },
  { pattern: '^WEEKDAY evenings', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}TEV` }) },
  { pattern: '^WEEKDAY nights', mean: ({ weekday }) => ({ kind: 'set', value: `XXXX-WXX-${weekday}TNI` }) },
];

const DAYS: Rule[] = [
  { pattern: '^today', mean: () => shift('day', 0, 'document'), when: isPlainWord },
  { pattern: '^yesterday', mean: () => shift('day', -1, 'document') },
  { pattern: '^tomorrow', mean: () => shift('day', 1, 'document') },
  { pattern: 'the day before ^yesterday', mean: () => shift('day', -2, 'document') },
  { pattern: 'the day after ^tomorrow', mean: () => shift('day', 2, 'document') },
  { pattern: '^tonight', mean: () => point({ shift: { unit: 'day', by: 0, from: 'document' }, part: 'NI' }) },
  { pattern: '^overnight', mean: () => point({ shift: { unit: 'day', by: -1, from: 'document' }, part: 'NI' }) },
  { pattern: 'last ^night', mean: () => point({ shift: { unit: 'day', by: -1, from: 'document' }, part: 'NI' }) },
  { pattern: 'this ^PART', mean: ({ part }) => point({ shift: { unit: 'day', by: 0, from: 'document' }, part }) },
  {
    pattern: 'the? next|following ^PART',
    mean: ({ part }) => point({ shift: { unit: 'day', by: 1, from: 'narrative' }, part }),
  },
  {
    pattern: 'the? previous ^PART',
    mean: ({ part }) => point({ shift: { unit: 'day', by: -1, from: 'narrative' }, part }),
  },
  { pattern: 'that|same ^PART', mean: ({ part }) => point({ shift: { unit: 'day', by: 0, from: 'narrative' }, part }) },
  {
    pattern: 'the|that same ^PART',
    mean: ({ part }) => point({ shift: { unit: 'day', by: 0, from: 'narrative' }, part }),
  },
  { pattern: 'every|each ^PART', mean: () => ({ kind: 'set', value: 'P1D' }) },
  { pattern: '^PART', mean: ({ part }) => point({ part }), when: isDayPart },
  { pattern: 'the ^PART', mean: ({ part }) => point({ part }), when: isTheDayPart },
  { pattern: 'mid - ^PART', mean: ({ part }) => point({ part }) },
  { pattern: 'the? ^PART', mean: ({ part }) => point({ part }), weak: true },
  { pattern: '^noon|midday', mean: () => point({ clock: { hour: 12, minute: 0 } }), when: notCapitalised },
  { pattern: '^midnight', mean: () => point({ clock: { hour: 24, minute: 0 } }), when: notCapitalised },
  { pattern: "COUNT ^o'clock", mean: ({ count }) => point({ clock: { hour: count.count ?? 0 } }), when: isHour },
  { pattern: '^CLOCK', mean: ({ clock }) => point({ clock }), when: isClock },
];

const SEASONS: Rule[] = [
  { pattern: 'the|that? PICK ^SEASON', mean: ({ season, pick }) => point({ season, pick }), when: notCapitalised },
  { pattern: 'the ^SEASON', mean: ({ season }) => point({ season }), when: (t, from, to) => isSeason(t, from + 1, to) },
  { pattern: '^SEASON', mean: ({ season }) => point({ season }), when: isSeason },
  {
    pattern: 'the? ^SEASON',
    mean: ({ season }) => point({ season }),
    weak: true,
    when: (t, _, to) => t[to - 1].lower !== 'fall' || /^(?:of|\d{4})$/.test(t[to]?.lower ?? ''),
  },
  { pattern: 'every|each ^SEASON', mean: ({ season }) => ({ kind: 'set', value: `XXXX-${season}` }) },
];

const COUNTED: Rule[] = [
  { pattern: 'COUNT -? ^UNIT_ANY -? old', mean: null },
  { pattern: 'COUNT -? ^UNIT_ANY - olds', mean: null },
  { pattern: 'ORDINAL -? ^minute', mean: null },
  { pattern: 'aged COUNT ^UNIT_ANY', mean: null },
  {
    pattern: 'COUNT -? FILLER? ^UNIT_ANY',
    mean: lasting,
    when: isLength,
  },
  { pattern: 'COUNT ^UNIT and a half', mean: ({ unit, count }) => duration({ unit, count: (count.count ?? 0) + 0.5 }) },
  { pattern: 'COUNT -? ^UNIT_ANY ago', mean: (parts) => counted(parts, -1, 'document') },
  { pattern: 'COUNT -? ^UNIT_ANY earlier|previously', mean: (parts) => counted(parts, -1, 'narrative') },
  { pattern: 'COUNT -? ^UNIT_ANY before', mean: (parts) => counted(parts, -1, 'narrative'), when: isClauseEnd },
  { pattern: 'COUNT -? ^UNIT_ANY later|afterward|afterwards', mean: (parts) => counted(parts, 1, 'narrative') },
  { pattern: 'COUNT -? ^UNIT_ANY after|on', mean: (parts) => counted(parts, 1, 'narrative'), when: isClauseEnd },
  { pattern: 'COUNT ^UNIT_ANY from now|today', mean: (parts) => counted(parts, 1, 'document') },
  { pattern: '^UNIT_PLURAL ago', mean: () => reference('PAST_REF') },
  { pattern: '^UNIT_PLURAL earlier', mean: () => reference('PAST_REF') },
  { pattern: '^UNIT_PLURAL later', mean: () => reference('FUTURE_REF') },
  { pattern: '^UNIT_PLURAL', mean: lastingSome, when: isBarePlural },
  { pattern: '^UNIT - long', mean: lastingOne },
  { pattern: '^UNIT_PLURAL - long', mean: lastingSome },
  { pattern: '^UNIT_LONG', mean: lastingOne },
  {
    pattern: 'the? PICK COUNT FILLER? ^UNIT_ANY',
    mean: lasting,
    when: isNoVerb,
  },
  { pattern: 'these past COUNT ^UNIT_ANY', mean: lasting },
  {
    pattern: 'the? first|final|opening|closing COUNT ^UNIT_ANY',
    mean: lasting,
    when: isLength,
  },
  {
    pattern: 'the COUNT ^UNIT_ANY',
    mean: lasting,
    when: (tokens, from, to) => isLength(tokens, from, to) && isPhraseEnd(tokens, from, to),
  },
  { pattern: 'the? past ^UNIT', mean: lastingOne },
  { pattern: 'the? coming|recent|past|next|last ^UNIT_PLURAL', mean: lastingSome },
  { pattern: 'the ^UNIT ahead', mean: lastingOne },
  { pattern: 'the ^UNIT_PLURAL ahead', mean: lastingSome },
  { pattern: 'these ^days', mean: () => reference('PRESENT_REF') },
];

const RECURRING: Rule[] = [
  { pattern: 'every|each ^UNIT', mean: ({ unit }) => every(1, unit) },
  { pattern: 'every COUNT ^UNIT_ANY', mean: ({ unit, count }) => every(count.count, unit) },
  { pattern: 'every other ^UNIT', mean: ({ unit }) => every(2, unit) },
  { pattern: 'a|an|per ^UNIT', mean: ({ unit }) => every(1, unit), when: isRate },
  { pattern: 'once|twice a|an|per|each|every ^UNIT', mean: ({ unit }) => every(1, unit) },
  { pattern: 'COUNT times a|an|per|each|every ^UNIT', mean: ({ unit }) => every(1, unit) },
  { pattern: '^FREQUENCY', mean: ({ frequency }) => ({ kind: 'set', value: frequency }), when: isAdverb },
];

const PERIODS: Rule[] = [
  { pattern: 'PICK ^UNIT', mean: picked },
  { pattern: 'the next ^UNIT', mean: ({ unit }) => shift(unit, 1, 'narrative') },
  { pattern: 'the previous|preceding ^UNIT', mean: ({ unit }) => shift(unit, -1, 'narrative') },
  { pattern: 'the|that PICK ^UNIT', mean: picked },
  {
    pattern: 'the ^UNIT before|earlier|prior|previously',
    mean: ({ unit }) => shift(unit, -1, 'narrative'),
    when: isClauseEnd,
  },
  { pattern: 'the ^UNIT after|later', mean: ({ unit }) => shift(unit, 1, 'narrative'), when: isClauseEnd },
  { pattern: 'the ^UNIT before last', mean: ({ unit }) => shift(unit, -2, 'document') },
  { pattern: 'the ^weekend', mean: () => shift('weekend', 0, 'context') },
  { pattern: 'the ^year ended|ending', mean: () => duration({ unit: 'year', count: 1 }) },
  {
    pattern: 'the ^UNIT',
    mean: ({ unit }) => shift(unit, 0, unit === 'quarter' ? 'report' : 'context'),
    when: isKnownPeriod,
  },
];

const VAGUE: Rule[] = [
  { pattern: 'right ^now', mean: () => reference('PRESENT_REF') },
  { pattern: 'more ^recently', mean: () => reference('PAST_REF') },
  { pattern: '^now', mean: () => reference('PRESENT_REF'), when: isPlainWord },
  { pattern: '^currently|nowadays|presently', mean: () => reference('PRESENT_REF') },
  { pattern: '^recently', mean: () => reference('PAST_REF') },
  { pattern: '^soon', mean: () => reference('FUTURE_REF'), when: isSoon },
  { pattern: 'the near|foreseeable|distant? ^future', mean: () => reference('FUTURE_REF') },
  { pattern: 'the ^future', mean: () => reference('FUTURE_REF') },
  { pattern: 'the recent|distant? ^past', mean: () => reference('PAST_REF'), when: isClauseEnd },
  { pattern: 'the ^time', mean: () => ({ kind: 'anaphor' }), when: isThatTime },
];

/** The grammar of dates. Of the rules that match at a word the one that takes in most words counts; the first of equals. */
export const GRAMMAR: readonly Rule[] = [
  ...DATES,
  ...YEARS,
  ...WEEKDAYS,
  ...DAYS,
  ...SEASONS,
  ...RECURRING,
  ...COUNTED,
  ...PERIODS,
  ...VAGUE,
];
