import { dayNumber, easterSunday, nthWeekday } from './calendar';
import { type WordClass, wordOf } from './pattern';

const easter = (offset: number) => (year: number) => easterSunday(year) + offset;
const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, n: number, offset = 0) =>
  (year: number) =>
    nthWeekday(year, month, weekday, n) + offset;

const THANKSGIVING = nth(11, 4, 4);

/** The day that a holiday falls on in a year, by its name in lower case. Those of the lunar calendars are left out. */
const HOLIDAYS: Record<string, (year: number) => number> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new year's": fixed(1, 1),
  'new year': fixed(1, 1),
  epiphany: fixed(1, 6),
  'orthodox christmas': fixed(1, 7),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr. day': nth(1, 1, 3),
  'australia day': fixed(1, 26),
  'groundhog day': fixed(2, 2),
  "valentine's day": fixed(2, 14),
  "presidents' day": nth(2, 1, 3),
  'presidents day': nth(2, 1, 3),
  "international women's day": fixed(3, 8),
  "st. patrick's day": fixed(3, 17),
  "saint patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  'ash wednesday': easter(-46),
  'palm sunday': easter(-7),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  'easter sunday': easter(0),
  easter: easter(0),
  'easter monday': easter(1),
  'ascension day': easter(39),
  pentecost: easter(49),
  'whit monday': easter(50),
  'anzac day': fixed(4, 25),
  'earth day': fixed(4, 22),
  'may day': fixed(5, 1),
  'victory day': fixed(5, 9),
  "mother's day": nth(5, 7, 2),
  'memorial day': nth(5, 1, -1),
  "father's day": nth(6, 7, 3),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  'guy fawkes night': fixed(11, 5),
  'election day': nth(11, 1, 1, 1),
  'armistice day': fixed(11, 11),
  'remembrance day': fixed(11, 11),
  'veterans day': fixed(11, 11),
  thanksgiving: THANKSGIVING,
  'thanksgiving day': THANKSGIVING,
  'black friday': (year) => THANKSGIVING(year) + 1,
  'cyber monday': (year) => THANKSGIVING(year) + 4,
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
};

/** Names cut into words as the tokeniser does, with "'s" apart, by their first word; the longest first. */
const BY_FIRST_WORD = new Map<string, { name: string; parts: string[] }[]>();
for (const name of Object.keys(HOLIDAYS)) {
  const parts = name.split(/ |(?=')/).map((part) => (part.length > 1 && part.endsWith('.') ? part.slice(0, -1) : part));
  const list = BY_FIRST_WORD.get(parts[0]) ?? [];
  list.push({ name, parts });
  list.sort((a, b) => b.parts.length - a.parts.length);
  BY_FIRST_WORD.set(parts[0], list);
}

/** A holiday's name, capitalised. */
export const holiday: WordClass<string> = {
  at(tokens, at) {
    if (tokens[at].text.charAt(0) === tokens[at].lower.charAt(0)) return null;
    for (const { name, parts } of BY_FIRST_WORD.get(wordOf(tokens[at])) ?? [])
      if (at + parts.length <= tokens.length && parts.every((part, i) => wordOf(tokens[at + i]) === part))
        return { next: at + parts.length, value: name };
    return null;
  },
  longest: 6,
  starts: { words: [...BY_FIRST_WORD.keys()] },
};

/**
 * The day of a holiday.
 * @param name as the word class `holiday` gives it
 */
export const holidayIn = (name: string, year: number): number => HOLIDAYS[name](year);
