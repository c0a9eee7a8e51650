import { civilDate, dayNumber, isoWeek, mondayOfWeek } from './calendar';
import type { Season } from './meaning';

/** What is known of a place on the calendar, from coarse to fine. */
export interface Place {
  year: number;
  month?: number;
  /** Day number. */
  day?: number;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const four = (n: number): string => String(n).padStart(4, '0');

/** The TIMEX3 value of a day number. */
export function dayValue(day: number): string {
  const date = civilDate(day);
  return `${four(date.year)}-${two(date.month)}-${two(date.day)}`;
}

export const monthValue = (year: number, month: number): string => `${four(year)}-${two(month)}`;

/** The TIMEX3 value of the ISO week that a day number lies in. */
export function weekValue(day: number): string {
  const { year, week } = isoWeek(day);
  return `${four(year)}-W${two(week)}`;
}

/** TIMEX3 writes a decade as the year's first three figures, a century as its first two. */
export const decadeValue = (year: number): string => four(year).slice(0, 3);
export const centuryValue = (year: number): string => four(year).slice(0, 2);

/** The month that a season begins with; winter is counted to the year that it begins in. */
export const SEASON_STARTS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * The first day of a TIMEX3 date value: `2025-W08`, `2025-Q3`, `2025-SP`, `197`.
 * @returns a day number; null for a value that lies nowhere on the calendar
 */
export function firstDay(value: string): number | null {
  const match =
    /^(\d{2,4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(?:-(WE|\d))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?$/.exec(
      value,
    );
  if (!match) return null;
  const [, digits, month, day, week, inWeek, quarter, half, season] = match;
  const year = Number(digits) * 10 ** (4 - digits.length);
  if (week) return mondayOfWeek(year, Number(week)) + (inWeek === 'WE' ? 5 : Number(inWeek ?? 1) - 1);
  if (quarter) return dayNumber(year, Number(quarter) * 3 - 2, 1);
  if (half) return dayNumber(year, Number(half) * 6 - 5, 1);
  if (season) return dayNumber(year, SEASON_STARTS[season as Season], 1);
  return dayNumber(year, Number(month ?? 1), Number(day ?? 1));
}

export const placeOf = (day: number): Place => ({ ...civilDate(day), day });
