import { PLACE } from '../lexicon/gazetteer';
import type { Token } from '../reading';
import { entryOf, type NameSentence } from './nameSentence';
import type { NameWords } from './nameWords';

/** No town's first word has fewer letters. */
const SHORTEST_TOWN = 3;
/** No town has more words. */
const LONGEST_TOWN = 4;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’]*$/u;
const DATE =
  /^(?:(?:19|20)\d\d.*|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
const DASHES = new Set(['-', '–', '—', '--', '---', '―']);

/** The town that a dateline opens with, by its tokens. */
export interface DatelineTown {
  readonly from: 0;
  readonly to: number;
}

/**
 * Finds the town of a dateline: "HELSINKI, March 3 (Nordwire) —", "LIMA 1998-04-12". It is written in capitals, is known, and a
 * date, an agency, a dash or a larger place comes next.
 */
export function datelineTown(table: NameWords, s: NameSentence, tokens: readonly Token[]): DatelineTown | null {
  let to = 0;
  while (to < Math.min(s.n, LONGEST_TOWN) && CAPITALS.test(tokens[to].text)) to++;
  if (to === 0 || to === s.n || tokens[0].text.length < SHORTEST_TOWN || !opensDateline(tokens, to)) return null;
  return (entryOf(table, s, { from: 0, to }) & PLACE) !== 0 ? { from: 0, to } : null;
}

function opensDateline(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at];
  if (text === '(' || DASHES.has(text) || DATE.test(lower)) return true;
  if (text !== ',' || at + 2 >= tokens.length) return false;
  const next = tokens[at + 1];
  // "LYON, France —", "OSLO, May 3": but "PARIS, LONDON AND ROME" is none.
  return DATE.test(next.lower) || (/^\p{Lu}\p{Ll}/u.test(next.text) && endsDateline(tokens, at + 2));
}

function endsDateline(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_TOWN); at++) {
    const { text, lower } = tokens[at];
    if (text === '(' || DASHES.has(text) || DATE.test(lower)) return true;
    if (text !== ',' && text !== '.' && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}
