import { addMonths, civilDate, dayNumber, isoWeek, mondayOfWeek } from './calendar';
import type { Anchor, Point, Shift, Unit } from './meaning';
import { chooseWeekend } from './occurrence';
import type { Outlook } from './outlook';
import type { Quarter, Resolution, Story } from './story';
import { centuryValue, dayValue, decadeValue, four, monthValue, type Place, placeOf, two, weekValue } from './values';

export const NO_DATE = 'the article has no date to count from';

/** What can be said of a period without knowing when the text was written. */
const UNDATED: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

/** Where only the year was counted, `year` is given: what else the words say ("July last year") lies in it. */
type Shifted = Resolution & { year?: number };

/** Resolves "last week", "two years ago", "the next day", "Friday of this week", "the quarter". */
export function shifted(shift: Shift, point: Point, outlook: Outlook, story: Story): Shifted {
  const { unit, by, from } = shift;
  const compared = shift.exact && unit === 'year' && Math.abs(by) === 1;
  const reported = from === 'report' || compared ? report(unit, by, story) : null;
  if (reported) return reported;
  const coarse = from === 'document' ? null : withinCoarse(shift, story);
  if (coarse) return coarse;
  const anchor = anchorDay(unit, from, story);
  if (anchor === null)
    return { value: UNDATED[unit] ?? (by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : null), why: NO_DATE };
  const resolution = atDistance(shift, point, anchor, outlook);
  return from === 'narrative' && by < 0 ? { ...resolution, aside: true } : resolution;
}

/** The quarter that is reported on, or the one that it is compared with: "the quarter", "a year earlier". */
function report(unit: Unit, by: number, { quarter, today }: Story): Shifted | null {
  if (quarter === null && (unit === 'year' || today === null)) return null;
  const { year, quarter: n } = quarter ?? quarterBefore(today ?? 0);
  const value = `${four(year + by)}-Q${n}`;
  if (by === 0) return { value, why: 'the quarter that is reported on', quarter: { year, quarter: n } };
  return { value, why: 'the same quarter of another year', aside: true };
}

function quarterBefore(today: number): Quarter {
  const { year, month } = civilDate(addMonths(today, -3));
  return { year, quarter: Math.ceil(month / 3) };
}

/** How many sentences a time stays in view for "the month", "the week". */
const IN_VIEW = 1;

function anchorDay(unit: Unit, from: Anchor, { place, day, today, past, view, sentence }: Story): number | null {
  if (from === 'document' || unit === 'weekend') return today;
  if (from === 'narrative') return (isFine(unit) ? day : null) ?? (place ? dayOf(place) : today);
  if (unit !== 'year' && view && sentence - view.sentence <= IN_VIEW) return dayOf(view.place);
  return past ? dayOf(past) : (today ?? (place ? dayOf(place) : null));
}

/** "that day" where the story has only reached a month or year: no day can be told. */
function withinCoarse({ unit, from }: Shift, { place, day, past, view, sentence }: Story): Shifted | null {
  if (!isFine(unit)) return null;
  const inView = view && sentence - view.sentence <= IN_VIEW ? view.place : null;
  const anchor = from === 'context' ? (inView ?? past) : day === null ? place : null;
  if (!anchor || anchor.day !== undefined) return null;
  const month = anchor.month === undefined ? 'XX' : two(anchor.month);
  return { value: `${four(anchor.year)}-${month}-XX`, why: 'a day in the time that was spoken of last' };
}

const isFine = (unit: Unit): boolean => unit === 'day' || unit === 'week' || unit === 'night';

/** A day inside a place. */
const dayOf = ({ year, month, day }: Place): number => day ?? dayNumber(year, month ?? 7, 15);

function atDistance({ unit, by, from, exact }: Shift, point: Point, anchor: number, outlook: Outlook): Shifted {
  const why = shiftRule(unit, by, from);
  const onDay = (day: number): Shifted => ({ value: dayValue(day), why, place: placeOf(day) });
  switch (unit) {
    case 'week': {
      const day = anchor + 7 * by;
      if (point.weekday !== undefined) {
        const { year, week } = isoWeek(day);
        return onDay(mondayOfWeek(year, week) + point.weekday - 1);
      }
      return exact ? onDay(day) : { value: weekValue(day), why };
    }
    case 'weekend': {
      const choice = chooseWeekend(by, from === 'document', outlook, anchor);
      return { value: `${weekValue(choice.at)}-WE`, why: choice.why };
    }
    case 'month': {
      const { year, month } = civilDate(addMonths(anchor, by));
      if (point.weekOf === undefined) return { value: monthValue(year, month), why, place: { year, month } };
      return { value: weekValue(dayNumber(year, month, 4) + 7 * (point.weekOf - 1)), why, place: { year, month } };
    }
    case 'quarter': {
      const { year, month } = civilDate(addMonths(anchor, 3 * by));
      const quarter = Math.ceil(month / 3);
      return { value: `${four(year)}-Q${quarter}`, why, place: { year }, quarter: { year, quarter } };
    }
    case 'year': {
      const year = civilDate(anchor).year + by;
      return { value: four(year), why, year };
    }
    case 'decade':
      return { value: decadeValue(civilDate(anchor).year + 10 * by), why };
    case 'century':
      return { value: centuryValue(civilDate(anchor).year + 100 * by), why };
    default:
      return onDay(anchor + by);
  }
}

const ANCHORS: Record<Anchor, string> = {
  document: 'the article’s date',
  narrative: 'the time that was spoken of last',
  context: 'the time in view',
  report: 'the time that is reported on',
};

function shiftRule(unit: Unit, by: number, from: Anchor): string {
  if (by === 0) return unit === 'day' && from === 'document' ? ANCHORS[from] : `the ${unit} of ${ANCHORS[from]}`;
  const distance = Math.abs(by) === 1 ? `one ${unit}` : `${Math.abs(by)} ${unit}s`;
  return `${distance} ${by < 0 ? 'before' : 'after'} ${ANCHORS[from]}`;
}
