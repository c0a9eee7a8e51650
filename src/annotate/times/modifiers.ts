import type { Token } from '../reading';
import { isPoint, type TimeExpression } from './meaning';

/** Words before a time that belong to its mark but leave its value as it is; the longest run counts. */
const BEFORE_POINT = phrases([
  'early',
  'late',
  'earlier',
  'later',
  'mid',
  'mid -',
  'early in',
  'late in',
  'earlier in',
  'later in',
  'the early',
  'the late',
  'the mid',
  'the mid -',
  'the end of',
  'the very end of',
  'the beginning of',
  'the very beginning of',
  'the start of',
  'the middle of',
  'the close of',
  'around',
  'about',
  'approximately',
  'nearly',
  'almost',
  'roughly',
]);

const BEFORE_DURATION = phrases([
  'about',
  'around',
  'almost',
  'nearly',
  'roughly',
  'approximately',
  'some',
  'more than',
  'less than',
  'fewer than',
  'no more than',
  'no less than',
  'at least',
  'at most',
  'as much as',
  'up to',
  'under',
  'well over',
  'up to about',
]);

function phrases(list: string[]): ReadonlyMap<string, string[][]> {
  const byLast = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const last = words[words.length - 1];
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byLast;
}

/** Takes the modifiers before each time into its mark: "early", "the end of", "more than". */
export function widen(times: readonly TimeExpression[], tokens: readonly Token[]): TimeExpression[] {
  let floor = 0;
  return times.map((time) => {
    const from = widened(time, tokens, floor);
    floor = time.to;
    return from === time.from ? time : { ...time, from };
  });
}

function widened({ from, meaning }: TimeExpression, tokens: readonly Token[], floor: number): number {
  if (!isPoint(meaning) && meaning.kind !== 'duration') return from;
  const table = isPoint(meaning) ? BEFORE_POINT : BEFORE_DURATION;
  for (let start = from; ;) {
    const words =
      start > floor && table.get(tokens[start - 1].lower)?.find((phrase) => endsAt(phrase, tokens, start, floor));
    if (!words) return start;
    start -= words.length;
  }
}

const endsAt = (phrase: readonly string[], tokens: readonly Token[], end: number, floor: number): boolean =>
  end - phrase.length >= floor && phrase.every((word, i) => tokens[end - phrase.length + i].lower === word);
