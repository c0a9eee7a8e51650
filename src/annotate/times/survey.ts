import { parseDay } from './calendar';
import { isPoint, type Point, type TimeExpression } from './meaning';
import { isLongPast, type Survey } from './story';

/** Explicit dates long past that make a text a history, and how many of them there must be for each date of news. */
const HISTORY_DATES = 5;
const HISTORY_SHARE = 2;

/**
 * @param readings the time expressions of each sentence
 * @param date the document date, `YYYY-MM-DD`, or null
 */
export function surveyOf(readings: readonly (readonly TimeExpression[])[], date: string | null): Survey {
  const today = date === null ? null : parseDay(date);
  let old = 0;
  let current = 0;
  let order = 0;
  for (const expressions of readings) {
    for (const { meaning } of expressions) {
      if (!isPoint(meaning)) continue;
      if (meaning.year !== undefined && isLongPast(meaning.year, today)) old++;
      else if (meaning.shift?.from === 'document' || meaning.weekday !== undefined) current++;
      order += orderOf(meaning);
    }
  }
  return { dayFirst: order > 0, isHistory: old >= HISTORY_DATES && old > HISTORY_SHARE * current };
}

/** 1 where the words write the day first, -1 where the month, 0 where they don't tell. */
function orderOf({ slashed, day, month, dayFirst }: Point): number {
  if (slashed) return slashed.first > 12 ? 1 : slashed.second > 12 ? -1 : 0;
  if (day === undefined || month === undefined || dayFirst === undefined) return 0;
  return dayFirst ? 1 : -1;
}
