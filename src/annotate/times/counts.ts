import { CARDINALS, ORDINALS, VAGUE_COUNTS } from '../lexicon/times';
import type { Token } from '../reading';
import { type Found, type Started, startOf, type WordClass, wordOf } from './pattern';
import { numberDigits } from './shapes';

/** How many: null where the words don't say. */
export interface Count {
  count: number | null;
}

const LONGEST = 8;

/** A count before a unit: "two", "a couple of", "2 1/2", "twenty-four", "12 to 18", "one and a half", "several". */
export const count: WordClass<Count> = { at: countAt, longest: LONGEST, endingAt: countBefore };

/** Words that a count can end with, beside figures. */
const LAST_WORDS = new Set([
  ...Object.keys(CARDINALS),
  ...VAGUE_COUNTS,
  ...'a an another half couple dozen hundred thousand of dozens hundreds thousands scores'.split(' '),
]);

/** What the last look back found: several rules look back from the same unit. */
const lookedBack: { tokens: readonly Token[] | null; end: number; found: Started<Count> | null } = {
  tokens: null,
  end: -1,
  found: null,
};

function countBefore(tokens: readonly Token[], end: number): Started<Count> | null {
  if (end === 0) return null;
  const { lower } = tokens[end - 1];
  if (!LAST_WORDS.has(lower) && !/[\d½]$/.test(lower)) return null;
  if (lookedBack.tokens !== tokens || lookedBack.end !== end) {
    lookedBack.found = startOf({ at: countAt, longest: LONGEST }, tokens, end);
    lookedBack.tokens = tokens;
    lookedBack.end = end;
  }
  return lookedBack.found;
}

function countAt(tokens: readonly Token[], at: number): Found<Count> | null {
  const first = single(tokens, at);
  if (!first) return null;
  const { next } = first;
  const word = tokens[next]?.lower;
  if (word === 'and' && first.value.count) {
    const half = tokens[next + 1]?.lower === 'a' ? next + 2 : next + 1;
    if (tokens[half]?.lower === 'half') return { next: half + 1, value: { count: first.value.count + 0.5 } };
  }
  if (word === 'to' || word === 'or' || word === '-' || word === '–') {
    const second = next + 1 < tokens.length ? single(tokens, next + 1) : null;
    if (second?.value.count && first.value.count && second.value.count > first.value.count)
      return { next: second.next, value: first.value };
  }
  return first;
}

function single(tokens: readonly Token[], at: number): Found<Count> | null {
  const { lower } = tokens[at];
  const second = tokens[at + 1]?.lower;
  if (lower === 'a' || lower === 'an') {
    if (second === 'few' || (second === 'good' && tokens[at + 2]?.lower === 'many'))
      return { next: at + (second === 'few' ? 2 : 3), value: { count: null } };
    if (second === 'couple') return { next: at + (tokens[at + 2]?.lower === 'of' ? 3 : 2), value: { count: 2 } };
    if (second === 'dozen') return { next: at + 2, value: { count: 12 } };
    if (second === 'hundred' || second === 'thousand') return spelled(tokens, at + 1, 1);
    if (second === 'half') return { next: at + 2, value: { count: 0.5 } };
    return { next: at + 1, value: { count: 1 } };
  }
  if (lower === 'couple') return { next: at + (second === 'of' ? 2 : 1), value: { count: 2 } };
  if (lower === 'another') return spelled(tokens, at + 1, 0) ?? { next: at + 1, value: { count: 1 } };
  if (lower === 'half') return { next: at + (second === 'a' || second === 'an' ? 2 : 1), value: { count: 0.5 } };
  if (VAGUE_COUNTS.has(lower)) return { next: at + 1, value: { count: null } };
  if (lower === 'dozens' || lower === 'hundreds' || lower === 'thousands' || lower === 'scores')
    return { next: at + (second === 'of' ? 2 : 1), value: { count: null } };
  const digits = numberDigits.at(tokens, at);
  if (digits) {
    const half = second === '1/2' || second === '½';
    const cut = second === '1' && tokens[at + 2]?.lower === '/' && tokens[at + 3]?.lower === '2';
    if (half || cut) return { next: at + (half ? 2 : 4), value: { count: digits.value + 0.5 } };
    return { next: digits.next, value: { count: digits.value } };
  }
  return spelled(tokens, at, 0);
}

/** A number in words: "twenty-four", "a hundred and ten". */
function spelled(tokens: readonly Token[], at: number, start: number): Found<Count> | null {
  let total = start;
  let i = at;
  let tens = false;
  for (; i < tokens.length; i++) {
    const { lower } = tokens[i];
    const value = CARDINALS[lower];
    if (value !== undefined) {
      if (i > at && !(tens && value < 10) && !(total >= 100 && total % 100 === 0)) break;
      total += value;
      tens = value >= 20;
    } else if (lower === 'hundred' && total > 0 && total < 100) total *= 100;
    else if (lower === 'thousand' && total > 0 && total < 1000) total *= 1000;
    else if (!joins(tokens, i, at, tens, total)) break;
  }
  return i > at ? { next: i, value: { count: total } } : null;
}

/** A hyphen inside "twenty-four", an "and" inside "a hundred and ten". */
function joins(tokens: readonly Token[], i: number, at: number, tens: boolean, total: number): boolean {
  const next = tokens[i + 1] ? CARDINALS[tokens[i + 1].lower] : undefined;
  if (i === at || next === undefined) return false;
  const { lower } = tokens[i];
  return (lower === '-' && tens && next < 10) || (lower === 'and' && total >= 100 && total % 100 === 0);
}

/** "first", "11th", "twenty-first". */
export const ordinal: WordClass<number> = {
  at(tokens, at) {
    const word = wordOf(tokens[at]);
    const value = ORDINALS[word];
    if (value !== undefined) return { next: at + 1, value };
    const tens = CARDINALS[word];
    if ((tens === 20 || tens === 30) && tokens[at + 1]?.lower === '-' && at + 2 < tokens.length) {
      const unit = ORDINALS[tokens[at + 2].lower];
      if (unit < 10) return { next: at + 3, value: tens + unit };
    }
    return digitsAt(tokens, at);
  },
  longest: 3,
};

/** "11th", also cut into number and ending. */
function digitsAt(tokens: readonly Token[], at: number): Found<number> | null {
  const match = /^(\d{1,3})(st|nd|rd|th)?$/.exec(tokens[at].lower);
  if (!match) return null;
  if (match[2]) return { next: at + 1, value: +match[1] };
  const ending = tokens[at + 1];
  return ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.lower) ? { next: at + 2, value: +match[1] } : null;
}

const CENTURY_WORDS: Record<string, number> = { eighteen: 1800, nineteen: 1900, seventeen: 1700, twenty: 2000 };

/** A year in words: "nineteen ninety-seven", "two thousand five", "twenty twelve". */
export const spelledYear: WordClass<number> = {
  at(tokens, at) {
    const century = CENTURY_WORDS[tokens[at].lower];
    if (century !== undefined && at + 1 < tokens.length) {
      const rest = spelled(tokens, at + 1, 0);
      const years = rest?.value.count ?? 0;
      return rest && years >= 10 && years < 100 ? { next: rest.next, value: century + years } : null;
    }
    if (tokens[at].lower !== 'two' || tokens[at + 1]?.lower !== 'thousand') return null;
    const rest = tokens[at + 2] ? CARDINALS[tokens[at + 2].lower] : undefined;
    return rest === undefined ? { next: at + 2, value: 2000 } : { next: at + 3, value: 2000 + rest };
  },
  longest: 4,
  starts: { words: [...Object.keys(CENTURY_WORDS), 'two'] },
};
