import {
  DAY_PARTS,
  DECADE_WORDS,
  FREQUENCIES,
  LONG_UNITS,
  MONTHS,
  PICKS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  UNIT_PLURALS,
  WEEKDAYS,
  WEEKDAY_PLURALS,
} from '../lexicon/times';
import type { Token } from '../reading';
import { count, ordinal, spelledYear } from './counts';
import { holiday } from './holidays';
import { type WordClass, words } from './pattern';
import { clock, dashedDate, dayDigits, decade, isoDate, ordinalDigits, slashedDate, year } from './shapes';

/** A day of the month before or after its month: "9", "9th", "ninth". */
const dayOfMonth: WordClass<number> = {
  at(tokens: readonly Token[], at: number) {
    const found = dayDigits.at(tokens, at) ?? ordinal.at(tokens, at);
    return found && found.value >= 1 && found.value <= 31 ? found : null;
  },
  longest: 3,
};

const anyYear: WordClass<number> = {
  at: (tokens, at) => year.at(tokens, at) ?? spelledYear.at(tokens, at),
  longest: 4,
  starts: { words: spelledYear.starts?.words ?? [], digit: true },
};

/** Words between a count and its unit: "eight trading days". */
const FILLERS = Object.fromEntries(
  'trading business working calendar consecutive straight full whole long more additional further lengthy solid school'
    .split(' ')
    .map((word) => [word, word]),
);

/** Words before a period that a report compares. */
const REPORTED = Object.fromEntries(['comparable', 'corresponding', 'equivalent', 'like'].map((word) => [word, word]));

const QUARTER_CODES = { q1: 1, q2: 2, q3: 3, q4: 4, '1q': 1, '2q': 2, '3q': 3, '4q': 4 };

/** The word classes that the grammar's patterns speak of; a suffix after `_` leaves the capture's name as it is. */
export const CLASSES = {
  MONTH: words({ ...MONTHS, ...SHORT_MONTHS }),
  MONTH_FULL: words(MONTHS),
  WEEKDAY: words(WEEKDAYS),
  WEEKDAY_SHORT: words(SHORT_WEEKDAYS),
  WEEKDAY_PLURAL: words(WEEKDAY_PLURALS),
  UNIT: words(UNITS),
  UNIT_ANY: words({ ...UNITS, ...UNIT_PLURALS }),
  UNIT_PLURAL: words(UNIT_PLURALS),
  UNIT_LONG: words(LONG_UNITS),
  PART: words(DAY_PARTS),
  SEASON: words(SEASONS),
  PICK: words(PICKS),
  HOLIDAY: holiday,
  FREQUENCY: words(FREQUENCIES),
  COUNT: count,
  FILLER: words(FILLERS),
  REPORT: words(REPORTED),
  ORDINAL: ordinal,
  DAY: dayOfMonth,
  DAY_ORDINAL: ordinalDigits,
  YEAR: anyYear,
  DECADE: decade,
  DECADE_WORD: words(DECADE_WORDS),
  QUARTER_CODE: words(QUARTER_CODES),
  CLOCK: clock,
  ISO: isoDate,
  DASHED: dashedDate,
  SLASHED: slashedDate,
} satisfies Record<string, WordClass>;
