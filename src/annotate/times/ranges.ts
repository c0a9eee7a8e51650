import type { Token } from '../reading';
import { isPoint, type Point, type TimeExpression } from './meaning';
import { dayDigits, year as yearDigits } from './shapes';

const LINKS = new Set(['-', '–', '—', 'to', 'and', 'or', 'until', 'till', 'through', 'thru']);
const DASHES = new Set(['-', '–', '—']);

/**
 * Completes what stands in a row: the bare day of "June 6-10", "6 and 7 June", the bare figures of "1914-18", the year
 * that "August and September 1914" gives once. Each end of a row is a time of its own.
 */
export function completeRanges(times: readonly TimeExpression[], tokens: readonly Token[]): TimeExpression[] {
  const completed: TimeExpression[] = [];
  for (const time of times) {
    const { meaning } = time;
    if (!isPoint(meaning)) {
      completed.push(time);
      continue;
    }
    const floor = completed.at(-1)?.to ?? 0;
    const before = dayBefore(time, meaning, tokens, floor);
    if (before) completed.push(before);
    const after = dayAfter(time, meaning, tokens) ?? yearAfter(time, meaning, tokens);
    const end = after && isPoint(after.meaning) ? after.meaning : null;
    completed.push(end?.year !== undefined && meaning.year === undefined ? withYear(time, end.year) : time);
    if (after) completed.push(after);
  }
  shareYears(completed, tokens);
  joinWeekdays(completed, tokens);
  return completed;
}

const withYear = (time: TimeExpression, year: number): TimeExpression =>
  isPoint(time.meaning) ? { ...time, meaning: { ...time.meaning, year } } : time;

/** "6-7 January", "28 and 29 August": the day before a date that begins with its own day. */
function dayBefore(
  { from }: TimeExpression,
  date: Point,
  tokens: readonly Token[],
  floor: number,
): TimeExpression | null {
  if (date.month === undefined || date.day === undefined || from - 2 < floor) return null;
  if (!LINKS.has(tokens[from - 1].lower) || !/^\d/.test(tokens[from].text)) return null;
  const day = dayDigits.at(tokens, from - 2);
  if (day?.next !== from - 1 || day.value >= date.day) return null;
  return { from: from - 2, to: from - 1, meaning: { ...date, weekday: undefined, day: day.value }, outlook: null };
}

/** "June 6-10", "May 4 and 5", "March 5-9, 1918": the day after a date that ends with its own day. */
function dayAfter({ to }: TimeExpression, date: Point, tokens: readonly Token[]): TimeExpression | null {
  if (date.month === undefined || date.day === undefined || date.year !== undefined) return null;
  const link = tokens[to]?.lower;
  if (!LINKS.has(link) || to + 1 >= tokens.length || !/\d/.test(tokens[to - 1].text)) return null;
  const day = dayDigits.at(tokens, to + 1);
  if (!day || day.value <= date.day) return null;
  const comma = tokens[day.next]?.text === ',' ? 1 : 0;
  const year = day.next + comma < tokens.length ? yearDigits.at(tokens, day.next + comma) : null;
  if (year)
    return {
      from: to + 1,
      to: year.next,
      meaning: { ...date, weekday: undefined, day: day.value, year: year.value },
      outlook: null,
    };
  if (!DASHES.has(link) && /^\p{Ll}{2,}s$/u.test(tokens[day.next]?.text ?? '')) return null;
  return { from: to + 1, to: day.next, meaning: { ...date, weekday: undefined, day: day.value }, outlook: null };
}

/** "1914-18". */
function yearAfter({ from, to }: TimeExpression, date: Point, tokens: readonly Token[]): TimeExpression | null {
  if (date.year === undefined || date.month !== undefined || to - from !== 1) return null;
  const last = tokens[to + 1];
  if (!DASHES.has(tokens[to]?.text) || !last || !/^\d\d$/.test(last.text) || !last.glued) return null;
  const year = Math.floor(date.year / 100) * 100 + Number(last.text);
  return year > date.year ? { from: to + 1, to: to + 2, meaning: { kind: 'point', year }, outlook: null } : null;
}

/** "August and September 1914", "26 December - 4 January 1952": the first takes the year of the second. */
function shareYears(times: TimeExpression[], tokens: readonly Token[]): void {
  for (let i = times.length - 2; i >= 0; i--) {
    const { meaning, to } = times[i];
    const next = times[i + 1];
    if (!isPoint(meaning) || !isPoint(next.meaning) || next.from - to !== 1 || !LINKS.has(tokens[to].lower)) continue;
    if (meaning.month === undefined || meaning.year !== undefined || meaning.pick || meaning.shift) continue;
    if (next.meaning.month === undefined || next.meaning.year === undefined) continue;
    times[i] = withYear(times[i], next.meaning.year - (meaning.month > next.meaning.month ? 1 : 0));
  }
}

const TO = new Set(['-', '–', '—', 'to', 'until', 'till', 'through', 'thru']);

/** "from Monday to Wednesday": neither end is dated without the other, or the range might end before it begins. */
function joinWeekdays(times: TimeExpression[], tokens: readonly Token[]): void {
  for (let i = 0; i + 1 < times.length; i++) {
    const [{ meaning, to }, next] = [times[i], times[i + 1]];
    if (!isPoint(meaning) || !isPoint(next.meaning) || next.from - to !== 1 || !TO.has(tokens[to].lower)) continue;
    if (!isBareWeekday(meaning) || !isBareWeekday(next.meaning)) continue;
    const days = { first: meaning.weekday, last: next.meaning.weekday };
    if (days.first === days.last) continue;
    times[i] = { ...times[i], meaning: { ...meaning, days } };
    times[i + 1] = { ...next, meaning: { ...next.meaning, days } };
  }
}

const isBareWeekday = (point: Point): point is Point & { weekday: number } =>
  point.weekday !== undefined && Object.keys(point).every((key) => key === 'kind' || key === 'weekday');
