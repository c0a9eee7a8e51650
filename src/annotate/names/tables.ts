import { COUNTRY, GROUP } from '../lexicon/gazetteer';
import { FLAGS, HAS_DIGIT, HAS_LETTER } from '../model/words';
import type { Token } from '../reading';
import type { NameSentence } from './nameSentence';
import { CASE, KNOWN, NAME_COLUMNS, SMALL, CONNECTOR, type NameWords } from './nameWords';

/** A team's name in a line of results. */
export interface Team {
  readonly from: number;
  readonly to: number;
}

/** A team's name is no longer. */
const LONGEST_TEAM = 4;
/** So many numbers after a name make a line of a league table. */
const TABLE_NUMBERS = 3;

/**
 * Finds teams in results and league tables, where a town's name stands for its club: "Lens 2 Nice 1", "Lens 4 2 1 1 7 3",
 * and who plays where in capitals: "BOSTON AT SEATTLE". Countries stay places, and persons' results ("A. Svensson 6 9") aren't
 * touched, since a caller retags places alone.
 */
export function findTeams(table: NameWords, s: NameSentence, tokens: readonly Token[]): Team[] {
  if (s.heading !== 2 && !s.isRecased && !hasNumber(table, s)) return [];
  const rows: Team[] = [];
  for (let i = 0; i < s.n; i++) {
    const team = teamAt(table, s, tokens, i);
    if (!team) continue;
    const numbers = numbersFrom(table, s, tokens, team.to);
    const next = numbers.count === 1 ? teamAt(table, s, tokens, team.to + 1) : null;
    if (
      next &&
      isScore(tokens[team.to]) &&
      numbersFrom(table, s, tokens, next.to).count >= 1 &&
      isScore(tokens[next.to])
    ) {
      rows.push(team, next);
      i = next.to;
    } else if (numbers.count >= TABLE_NUMBERS) {
      rows.push(team);
      i = numbers.to - 1;
    } else {
      if (isFixture(table, s, tokens, team.to)) rows.push(team);
      i = team.to - 1;
    }
  }
  return rows.filter((team) => !isCountry(table, s, team));
}

/** "AT" and the home side's town follow: where they play. */
const isFixture = (table: NameWords, s: NameSentence, tokens: readonly Token[], to: number): boolean =>
  (s.heading === 2 || s.isRecased) && tokens[to]?.text === 'AT' && teamAt(table, s, tokens, to + 1) !== null;

function hasNumber({ columns }: NameWords, { rows }: NameSentence): boolean {
  for (const row of rows) if ((columns[row * NAME_COLUMNS + FLAGS] & HAS_DIGIT) !== 0) return true;
  return false;
}

/** A run of at most four capitalised words, with nothing between them; "AT" parts the sides of a fixture. */
function teamAt(table: NameWords, s: NameSentence, tokens: readonly Token[], from: number): Team | null {
  let to = from;
  while (to < s.n && to - from < LONGEST_TEAM && tokens[to].text !== 'AT' && isName(table, s, to)) to++;
  return to > from ? { from, to } : null;
}

function isName({ columns }: NameWords, { rows }: NameSentence, i: number): boolean {
  const at = rows[i] * NAME_COLUMNS;
  const wordCase = columns[at + CASE];
  return wordCase !== SMALL && wordCase !== CONNECTOR && (columns[at + FLAGS] & HAS_DIGIT) === 0;
}

/** How many numbers follow each other, as ".556" too, and how many tokens they are. */
function numbersFrom(
  { columns }: NameWords,
  { rows, n, glued }: NameSentence,
  tokens: readonly Token[],
  from: number,
): { count: number; to: number } {
  let count = 0;
  let to = from;
  for (let i = from; i < n; i++) {
    if (tokens[i].text === '.' && i + 1 < n && glued[i + 1]) continue;
    const flags = columns[rows[i] * NAME_COLUMNS + FLAGS];
    if ((flags & HAS_DIGIT) === 0 || (flags & HAS_LETTER) !== 0) break;
    count++;
    to = i + 1;
  }
  return { count, to };
}

/** No side scores more: "Boeing 737 Max 8" is no result. */
const HIGHEST_SCORE = 250;

const isScore = ({ text }: Token): boolean => Number(text) <= HIGHEST_SCORE;

function isCountry({ columns }: NameWords, { rows, phrase }: NameSentence, { from }: Team): boolean {
  return ((phrase[from] || columns[rows[from] * NAME_COLUMNS + KNOWN]) & (COUNTRY | GROUP)) !== 0;
}
