import { classOf, isApostrophe, LOWER, UPPER } from './characters';
import { TITLE_SMALL_WORDS } from './lexicon/functionWords';
import type { Gazetteer } from './lexicon/gazetteer';
import type { Words } from './model/words';
import type { Token } from './reading';
import { CAPITALISED, caseContext, IN_CAPITALS, NO_CASE, SMALL } from './truecase/features';
import { tellCases, type Truecaser } from './truecase/model';

/** How a line is set: as running text, with a capital to each longer word, or in capitals. */
type Setting = 'running' | 'title' | 'capitals';

/** A line with fewer capitals after its first word isn't looked at. */
const FEWEST_CAPITALS = 3;
/** In a title so many words have a capital that running text doesn't give them, and such a share of those with one. */
const FEWEST_COMMON = 2;
const LEAST_COMMON = 0.25;
/** A word of so many letters that isn't one of `TITLE_SMALL_WORDS` has a capital in a title. */
const LONG_WORD = 4;
/** After these running text may have a capital too. */
const OPENERS = new Set([':', ';', '(', '"', '“', '‘', '—', '|']);
/** In a line that says who wrote it "by" is among so many tokens. */
const LONGEST_CREDIT = 3;
/** What isn't given: the truecaser is to tell it. */
const OPEN = -1;

/**
 * Sets `cased` of a sentence's words: how running text would write them, where a headline is set in Title Case or in CAPITALS.
 * A sentence that isn't set so costs a look at its first words.
 */
export function truecase(tokens: readonly Token[], truecaser: Truecaser, words: Words, gazetteer: Gazetteer): void {
  const setting = settingOf(tokens);
  if (setting === 'running') return;
  const given = Int8Array.from(tokens, (_, i) => givenCase(tokens, i, setting));
  const context = caseContext(
    tokens.map(({ lower }) => lower),
    words,
    gazetteer,
  );
  const told = given.slice();
  tellCases(truecaser, context, told);
  if (setting === 'title' && !isTitle(tokens, given, told)) return;
  for (let i = 0; i < tokens.length; i++) {
    if (setting === 'capitals' ? told[i] !== NO_CASE : given[i] === OPEN)
      tokens[i].cased = writtenAs(tokens[i].text, i === 0 && told[i] === SMALL ? CAPITALISED : told[i]);
  }
}

/** A look at the capitals alone. */
function settingOf(tokens: readonly Token[]): Setting {
  let all = 0;
  let capital = 0;
  let small = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i];
    const first = classOf(text.charCodeAt(0));
    if (first === LOWER) {
      if (text.length >= LONG_WORD && !TITLE_SMALL_WORDS.has(lower)) return 'running';
      small++;
    } else if (first === UPPER) {
      if (isAllCapitals(text)) all++;
      else if (i > 0) capital++;
    }
  }
  if (all >= FEWEST_CAPITALS && capital === 0 && small === 0) return 'capitals';
  return capital >= FEWEST_CAPITALS && !isCredit(tokens) ? 'title' : 'running';
}

/** "By Anna Holm", "(Reporting by Anna Holm": names follow, and rarely another word. */
function isCredit(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length && i < LONGEST_CREDIT; i++) if (tokens[i].lower === 'by') return true;
  return false;
}

const isAllCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** How running text would write a word as far as the line itself says it; `OPEN` where it doesn't. */
function givenCase(tokens: readonly Token[], i: number, setting: Setting): number {
  const { text } = tokens[i];
  const first = classOf(text.charCodeAt(0));
  if (first !== UPPER && first !== LOWER) return isClitic(text) ? SMALL : NO_CASE;
  if (setting === 'capitals') return OPEN;
  if (i === 0) return NO_CASE;
  if (first === LOWER) return SMALL;
  if (isAllCapitals(text)) return IN_CAPITALS;
  return text.slice(1) === text.slice(1).toLowerCase() ? OPEN : CAPITALISED;
}

const isClitic = (text: string): boolean => text.length > 1 && isApostrophe(text.charCodeAt(0));

function isTitle(tokens: readonly Token[], given: Int8Array, told: Int8Array): boolean {
  let open = 0;
  let common = 0;
  for (let i = 0; i < given.length; i++) {
    if (given[i] !== OPEN || OPENERS.has(tokens[i - 1].text)) continue;
    open++;
    if (told[i] === SMALL) common++;
  }
  return common >= FEWEST_COMMON && common >= LEAST_COMMON * open;
}

/** "O'BRIEN" is O'Brien. */
const WORD_PARTS = /^(\p{L}['’])?(\p{L})(.*)$/su;

function writtenAs(text: string, wordCase: number): string {
  if (wordCase === SMALL) return text.toLowerCase();
  if (wordCase === IN_CAPITALS || !isAllCapitals(text)) return text;
  const [, prefix = '', initial = '', rest = ''] = WORD_PARTS.exec(text) ?? [];
  return initial ? prefix + initial + rest.toLowerCase() : text;
}
