import { COMMON, ORGANIZATION_HEAD } from '../lexicon/gazetteer';
import type { Token } from '../reading';
import type { NameSentence } from './nameSentence';
import { KNOWN, NAME_COLUMNS, type NameWords } from './nameWords';

/** Forms of companies that make a name of the capitals before them: "Harlow Steel Corp." */
const FORMS = new Set(
  'inc inc. corp corp. co co. cos cos. ltd ltd. llc llp plc gmbh bhd pty s.p.a. n.v. l.l.c.'.split(' '),
);
/** Forms that mean other things too: they only end a name that was found. */
const WEAK_FORMS = new Set('ag se sa s.a. nv ab asa oyj lp l.p l.p. a/s holdings n.a.'.split(' '));
/** Of these a comma may part the name: "Harlow Steel, Inc." */
const AFTER_COMMA = new Set('inc inc. ltd ltd. llc llp l.p. l.l.c.'.split(' '));
/** Last words that a company is seldom called by. */
const TAILS = new Set(
  (
    'holding holdings group technology technologies industries international motor motors systems financial pharmaceuticals therapeutics ' +
    'energy software solutions platforms entertainment communications & bancorp ventures enterprises'
  ).split(' '),
);
/** No company's name has more tokens before its form. */
const LONGEST = 8;
/** What opens a sentence and no name. */
const OPENING = new Set(['DET', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'PRON', 'AUX']);

/** A company with its legal form, by its tokens. */
export interface Company {
  readonly from: number;
  readonly to: number;
  /** The end of the name without its form and what it is called by: "Denby" of "Denby Holding Ltd." */
  readonly bareTo: number;
  readonly coreTo: number;
}

/** What is known of a name that was found. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly isGroup: boolean;
}

/**
 * Finds companies by their legal form, which the learnt passes have seen too rarely: "Harlow Steel Corp.", "Denby, Inc.", "Orrin & Co."
 * @param found the names that were found, in order
 */
export function findCompanies(
  table: NameWords,
  s: NameSentence,
  tokens: readonly Token[],
  found: readonly Found[],
): Company[] {
  const companies: Company[] = [];
  let names: NamesAt | null = null;
  for (let form = 1; form < tokens.length; form++) {
    const { lower } = tokens[form];
    const isWeak = WEAK_FORMS.has(lower);
    if ((!isWeak && !FORMS.has(lower)) || !isWritten(tokens, form)) continue;
    const comma = tokens[form - 1].text === ',';
    if (comma && !AFTER_COMMA.has(lower)) continue;
    const bareTo = comma ? form - 1 : form;
    names ??= namesAt(tokens.length, found);
    const name = names(bareTo - 1);
    if (name && name.to > form + 1) continue;
    if (isWeak && !name) continue;
    const from = isWeak && name ? name.from : companyStart(table, s, tokens, bareTo, names);
    const last = companies.at(-1);
    if (from < bareTo && (!last || from >= last.to))
      companies.push({ from, to: form + 1, bareTo, coreTo: coreEnd(tokens, from, bareTo) });
  }
  return companies;
}

/** The end of a company's name without the words that many companies' names end with. */
function coreEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && TAILS.has(tokens[end - 1].lower)) end--;
  return end;
}

/** Gives the name that a token stands in. */
type NamesAt = (token: number) => Found | undefined;

function namesAt(n: number, found: readonly Found[]): NamesAt {
  const indexes = new Int32Array(n).fill(-1);
  found.forEach(({ from, to }, index) => indexes.fill(index, from, to));
  return (token) => found[indexes[token]];
}

/** "Co-founder" has no form, nor has "co." */
function isWritten(tokens: readonly Token[], form: number): boolean {
  if (tokens[form].glued || (tokens[form + 1]?.text === '-' && tokens[form + 1].glued)) return false;
  return tokens[form].lower === 'plc' || tokens[form].lower === 'a/s' || isCapital(tokens[form]);
}

const isCapital = ({ cased }: Token): boolean => /^\p{Lu}|^\d+\p{Lu}/u.test(cased);

/** The first token of the capitals that end at `to`. */
function companyStart(table: NameWords, s: NameSentence, tokens: readonly Token[], to: number, names: NamesAt): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const name = names(from - 1);
    // "Saudi Basic Industries Corp." is one name; "Japanese" before "Orrin Steel Corp." was found apart from it.
    if (name?.isGroup && names(from)) break;
    if (name) {
      from = name.from;
      continue;
    }
    const joint = jointBefore(table, s, tokens, from, to);
    if (joint < 0) break;
    from = joint;
  }
  return from === 0 && to > 1 && !names(0) && isOpening(table, s, tokens[0]) ? 1 : from;
}

/** Where the name goes on before `from`: at a capital, with "&" or a hyphen or "of" after a word such as "Bank"; else −1. */
function jointBefore(table: NameWords, s: NameSentence, tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1];
  if (isCapital(before)) return from - 1;
  const earlier = tokens[from - 2];
  if (!earlier || !isCapital(earlier)) return -1;
  if (before.text === '&' || (before.text === '-' && before.glued)) return from - 2;
  if (before.lower === "'s" && from === to) return from - 2;
  return before.lower === 'of' && (bitsOf(table, s, from - 2) & ORGANIZATION_HEAD) !== 0 ? from - 2 : -1;
}

/** Does the sentence's first word only open it? "While Orrin Steel Corp. gained" */
function isOpening(table: NameWords, s: NameSentence, { pos, tag }: Token): boolean {
  return OPENING.has(pos) || (tag !== 'NNP' && (bitsOf(table, s, 0) & COMMON) !== 0);
}

const bitsOf = ({ columns }: NameWords, { rows }: NameSentence, i: number): number =>
  columns[rows[i] * NAME_COLUMNS + KNOWN];
