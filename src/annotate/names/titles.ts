import type { Kind } from '../../annotation';
import { EVENT, PRODUCT, WORK } from '../lexicon/gazetteer';
import type { Token } from '../reading';
import type { NameSentence } from './nameSentence';
import { CASE, NAME_COLUMNS, SMALL, type NameWords } from './nameWords';
import type { FoundName } from './readings';

/** Last words that make a run of capitals a law or treaty, or a contest, war or festival. */
const LAST_WORDS: ReadonlyMap<string, Kind> = new Map([
  ...['act', 'treaty', 'accord', 'accords', 'convention', 'protocol', 'constitution', 'ordinance', 'directive'].map(
    (word) => [word, 'work'] as const,
  ),
  ...['cup', 'championship', 'championships', 'games', 'olympics', 'festival', 'war', 'marathon', 'prix', 'expo'].map(
    (word) => [word, 'event'] as const,
  ),
]);

/** A name found by its title. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/**
 * Finds laws, treaties, contests, wars and models of products that the learnt passes left out: by the lists of titles, by the
 * last word of a run of capitals, by letters and a number.
 * @param names those that were found, in order; no title overlaps one
 */
export function findTitles(
  table: NameWords,
  s: NameSentence,
  tokens: readonly Token[],
  names: readonly FoundName[],
): Title[] {
  if (s.heading !== 0) return [];
  const titles: Title[] = [];
  const isFree = (from: number, to: number): boolean => names.every((name) => name.to <= from || name.from >= to);
  for (let i = 0; i < s.n; i++) {
    const title =
      s.phrasePart[i] === 1 ? listedTitle(s, i) : (designationAt(tokens, i) ?? runTitle(table, s, tokens, i));
    if (!title || !isFree(title.from, title.to)) continue;
    titles.push(title);
    i = title.to - 1;
  }
  return titles;
}

function listedTitle({ phrase, phrasePart, n }: NameSentence, from: number): Title | null {
  const bits = phrase[from];
  if ((bits & ~(EVENT | WORK | PRODUCT)) !== 0 || bits === 0) return null;
  let to = from + 1;
  while (to < n && phrasePart[to] > 1) to++;
  return { from, to, kind: bits & EVENT ? 'event' : bits & WORK ? 'work' : 'product' };
}

/** Letters that stand before a number in names of meetings and of age groups: "G-20", "U-21". */
const NO_DESIGNATION = new Set(['G', 'U', 'T']);
const DESIGNATION_LETTERS = /^\p{Lu}\p{L}{0,2}$/u;

/** A model's designation: "F-16", "MiG-29s". */
function designationAt(tokens: readonly Token[], i: number): Title | null {
  if (i + 2 >= tokens.length || tokens[i + 1].text !== '-' || !tokens[i + 1].glued || !tokens[i + 2].glued) return null;
  const letters = tokens[i].text;
  if (tokens[i].glued || NO_DESIGNATION.has(letters) || !DESIGNATION_LETTERS.test(letters)) return null;
  const isNumber = /^\d{1,3}\p{L}?$/u.test(tokens[i + 2].text);
  const goesOn = i + 3 < tokens.length && tokens[i + 3].text === '-' && tokens[i + 3].glued;
  return isNumber && !goesOn ? { from: i, to: i + 3, kind: 'product' } : null;
}

/** A run of two or more capitalised words with a telling last one; an opening "The" stays outside. */
function runTitle(table: NameWords, s: NameSentence, tokens: readonly Token[], i: number): Title | null {
  const to = s.runTo[i];
  if (s.runFrom[i] !== i || to <= i) return null;
  const kind = LAST_WORDS.get(tokens[to - 1].lower);
  if (!kind) return null;
  let from = i;
  while (from < to && (tokens[from].lower === 'the' || isSmall(table, s, from))) from++;
  return to - from > 1 ? { from, to, kind } : null;
}

const isSmall = ({ columns }: NameWords, { rows }: NameSentence, i: number): boolean =>
  columns[rows[i] * NAME_COLUMNS + CASE] === SMALL;
