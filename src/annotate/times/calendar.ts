/**
 * Calendar sums on day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar. No time zones, no
 * clock, no `Date`. The algorithms are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The day number of a civil date. A month outside 1 to 12 counts on into its neighbour years. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  const m = mod(months, 12) + 1;
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number. */
export function civilDate(dayNumber: number): CivilDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday of a day number: Monday is 1, Sunday 7. */
export const weekdayOf = (day: number): number => mod(day + 3, 7) + 1;

/** The ISO week that a day lies in, with the year that the week is counted in. */
export function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** How many days a month has. */
const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** The same day of the month so many months away, or that month's last day where it is shorter. */
export function addMonths(day: number, months: number): number {
  const from = civilDate(day);
  const first = civilDate(dayNumber(from.year, from.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)));
}

/** The n-th (1 to 5, or -1 for the last) such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 0);
    return last - mod(weekdayOf(last) - weekday, 7);
  }
  const first = dayNumber(year, month, 1);
  return first + mod(weekday - weekdayOf(first), 7) + (n - 1) * 7;
}

/** Western Easter Sunday (the Meeus/Jones/Butcher computus). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/**
 * Reads `YYYY-MM-DD`.
 * @returns the day number, or null where there is no such day
 */
export function parseDay(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Tells whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The remainder that is never negative. */
const mod = (value: number, by: number): number => ((value % by) + by) % by;
