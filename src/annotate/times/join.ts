import type { Token } from '../reading';
import { isPoint, type Meaning, type Point, type TimeExpression } from './meaning';

/** A match of one rule, before it is joined with its neighbours. `meaning` is null where it only looks like a time. */
export interface Atom {
  from: number;
  to: number;
  meaning: Meaning | null;
  weak: boolean;
}

/**
 * Joins atoms that stand beside each other and make one time: "Monday" + "evening", "July" + "last year",
 * "this year" 's "third quarter", "two months" and "ten days". What is weak and joins with nothing is dropped, as is what
 * only looks like a time.
 */
export function joinNeighbours(atoms: readonly Atom[], tokens: readonly Token[]): TimeExpression[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const gap = last ? gapBetween(tokens, last.to, atom.from) : null;
    const meaning = last?.meaning && atom.meaning && gap !== null ? combine(last.meaning, atom.meaning, gap) : null;
    if (last && meaning) joined[joined.length - 1] = { from: last.from, to: atom.to, meaning, weak: false };
    else joined.push(atom);
  }
  return joined.flatMap(({ from, to, meaning, weak }) =>
    meaning && !weak ? [{ from, to, meaning, outlook: null }] : [],
  );
}

/** The words between two atoms where they are few, else null. */
function gapBetween(tokens: readonly Token[], from: number, to: number): string | null {
  if (to - from > 2) return null;
  let gap = '';
  for (let i = from; i < to; i++) gap += (gap && ' ') + tokens[i].lower;
  return gap;
}

function combine(a: Meaning, b: Meaning, gap: string): Meaning | null {
  if (a.kind === 'duration' && b.kind === 'duration') {
    const units = [...a.amounts, ...b.amounts].map(({ unit }) => unit);
    const distinct = new Set(units).size === units.length;
    return distinct && (gap === 'and' || gap === ',' || gap === '')
      ? { kind: 'duration', amounts: [...a.amounts, ...b.amounts] }
      : null;
  }
  return isPoint(a) && isPoint(b) ? combinePoints(a, b, gap) : null;
}

const isDaily = (p: Point): boolean =>
  !p.part && !p.clock && (p.weekday ?? p.day ?? p.holiday ?? p.slashed) !== undefined;
const isDay = (p: Point): boolean => isDaily(p) || (p.shift?.unit === 'day' && !p.part && !p.clock);
const isTimeOfDay = (p: Point): boolean => (p.part ?? p.clock) !== undefined && Object.keys(p).length === 2;
const isPlainWeekday = (p: Point): boolean =>
  p.weekday !== undefined && Object.keys(p).every((k) => k === 'kind' || k === 'weekday' || k === 'pick');
const isYear = (p: Point): boolean => Object.keys(p).length === 2 && (p.year !== undefined || p.shift?.unit === 'year');
const isWithinYear = (p: Point): boolean =>
  p.year === undefined &&
  p.shift === undefined &&
  p.pick === undefined &&
  !p.part &&
  !p.clock &&
  (p.month ?? p.quarter ?? p.half ?? p.season ?? p.weekOf ?? p.holiday) !== undefined;
const isMonth = (p: Point): boolean =>
  (p.month !== undefined && p.day === undefined) || (p.shift?.unit === 'month' && p.day === undefined);

function combinePoints(a: Point, b: Point, gap: string): Point | null {
  if (isDay(a) && isTimeOfDay(b) && (gap === '' || (gap === ',' && b.clock))) return { ...a, ...b };
  if (isTimeOfDay(a) && isDay(b) && (gap === '' || gap === 'of' || (gap === ',' && a.clock))) return { ...b, ...a };
  if (isTimeOfDay(a) && isTimeOfDay(b) && gap === '') return { ...a, ...b };
  if (isPlainWeekday(a) && (b.day !== undefined || b.slashed) && (gap === '' || gap === ','))
    return { ...b, weekday: a.weekday };
  if (isPlainWeekday(a) && b.shift?.unit === 'week' && (gap === '' || gap === 'of'))
    return { ...b, weekday: a.weekday };
  if (isPlainWeekday(b) && a.shift?.unit === 'week' && gap === '') return { ...a, weekday: b.weekday };
  if (isWithinYear(a) && isYear(b) && /^(?:of|,|in|)$/.test(gap)) return { ...a, ...b };
  if (isYear(a) && isWithinYear(b) && (gap === '' || gap === "'s")) return { ...b, ...a };
  if (a.weekOf !== undefined && isMonth(b) && (gap === 'of' || gap === 'in')) return { ...b, weekOf: a.weekOf };
  return null;
}
