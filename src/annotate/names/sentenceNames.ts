import type { Kind } from '../../annotation';
import { GIVEN_NAME, PERSON, SURNAME } from '../lexicon/gazetteer';
import { OUTLETS } from '../lexicon/outlets';
import type { Token } from '../reading';
import { findCompanies, type Company } from './companies';
import { datelineTown, type DatelineTown } from './datelines';
import { hyphenedEnd } from './hyphens';
import { entryOf, type NameSentence } from './nameSentence';
import type { NameWords } from './nameWords';
import type { FoundName } from './readings';
import { refineKind } from './refine';
import { findShortForms } from './shortForms';
import { findTeams, type Team } from './tables';
import { findTitles } from './titles';

/** How sure a name is that was found by a rule alone. */
const RULE_CONFIDENCE = 0.6;

/** The same for a team in a result or table. */
const TEAM_CONFIDENCE = 0.9;

/** The same for a company with its legal form. */
const COMPANY_CONFIDENCE = 0.95;
/** The same for the town of a dateline. */
const TOWN_CONFIDENCE = 0.95;

/** A name of a sentence, by its tokens. */
export interface SentenceName {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly confidence: number;
}

/** The names of one sentence, as it and what the passes found in it tell them. */
export interface SentenceNames {
  /** In text order. */
  readonly names: readonly SentenceName[];
  /** Words of names whose kind holds wherever else in the article they stand. */
  readonly lasting: readonly (readonly [words: string, kind: Kind])[];
}

/** Tells the kinds that aren't learnt, and adds the titles and teams of which the passes know nothing. */
export function sentenceNames(
  table: NameWords,
  s: NameSentence,
  tokens: readonly Token[],
  found: readonly FoundName[],
): SentenceNames {
  const lasting: [string, Kind][] = [];
  const whole = wholeNames(tokens, found);
  const learnt = whole.map((name): SentenceName => {
    const cue = refineKind(table, s, tokens, name);
    if (cue.lasting) lasting.push([wordsOf(tokens, name), cue.kind]);
    const kind = isOutlet(table, s, tokens, name, cue.kind) ? 'organization' : cue.kind;
    return { from: name.from, to: name.to, kind, confidence: name.probability };
  });
  const companies = findCompanies(
    table,
    s,
    tokens,
    learnt.map(({ from, to, kind }) => ({ from, to, isGroup: kind === 'group' })),
  );
  for (const { from, bareTo, coreTo } of companies) {
    lasting.push([wordsOf(tokens, { from, to: bareTo }), 'organization']);
    if (coreTo < bareTo) lasting.push([wordsOf(tokens, { from, to: coreTo }), 'organization']);
  }
  const titles = findTitles(table, s, tokens, whole);
  const names = withTeams(findTeams(table, s, tokens), withCompanies(companies, merge(learnt, titles)));
  const town = datelineTown(table, s, tokens);
  const all = town ? withTown(town, names) : names;
  return { names: merge(all, findShortForms(tokens, all)), lasting };
}

/** A news agency, paper or site: not the man Forbes. */
function isOutlet(table: NameWords, s: NameSentence, tokens: readonly Token[], name: FoundName, kind: Kind): boolean {
  if (!OUTLETS.has(wordsOf(tokens, name))) return false;
  return kind !== 'person' || (entryOf(table, s, name) & (SURNAME | GIVEN_NAME | PERSON)) === 0;
}

/** The names without addresses, those with a small word between hyphens whole. */
function wholeNames(tokens: readonly Token[], found: readonly FoundName[]): FoundName[] {
  const whole: FoundName[] = [];
  for (const name of found) {
    const last = whole.at(-1);
    if ((last && name.from < last.to) || isAddress(tokens, name)) continue;
    const to = hyphenedEnd(tokens, name.to);
    whole.push(to > name.to ? { ...name, to } : name);
  }
  return whole;
}

/** "desk@example.com" */
const isAddress = (tokens: readonly Token[], { from, to }: FoundName): boolean =>
  to - from === 1 && tokens[from].text.indexOf('@') > 0;

/** What a dateline opens with is a town, whatever it was taken for, unless it is a part of more. */
function withTown({ from, to }: DatelineTown, names: readonly SentenceName[]): readonly SentenceName[] {
  if (names.some((name) => name.from < to && name.to > to)) return names;
  return [{ from, to, kind: 'place', confidence: TOWN_CONFIDENCE }, ...names.filter((name) => name.from >= to)];
}

/** Adds what was found by rules between the names of a sentence. */
function merge(
  names: readonly SentenceName[],
  added: readonly Omit<SentenceName, 'confidence'>[],
): readonly SentenceName[] {
  if (added.length === 0) return names;
  const more = added.map(({ from, to, kind }) => ({ from, to, kind, confidence: RULE_CONFIDENCE }));
  return [...names, ...more].sort((a, b) => a.from - b.from);
}

/** Companies in the place of what was found of them. */
function withCompanies(companies: readonly Company[], names: readonly SentenceName[]): readonly SentenceName[] {
  if (companies.length === 0) return names;
  const all: SentenceName[] = [];
  let next = 0;
  const addCompany = ({ from, to }: Company): void => {
    all.push({ from, to, kind: 'organization', confidence: COMPANY_CONFIDENCE });
    next++;
  };
  for (const name of names) {
    while (next < companies.length && companies[next].to <= name.from) addCompany(companies[next]);
    const isPart = next < companies.length && companies[next].from < name.to;
    if (!isPart) all.push(name);
  }
  while (next < companies.length) addCompany(companies[next]);
  return all;
}

/** A place that plays is a club; a team that no pass took for a name is added. */
function withTeams(teams: readonly Team[], names: readonly SentenceName[]): readonly SentenceName[] {
  if (teams.length === 0) return names;
  const plays = ({ from, to }: SentenceName): boolean => teams.some((team) => team.from <= from && to <= team.to);
  // A name that holds a team and more, such as the whole result, is none.
  const holdsTeam = ({ from, to }: SentenceName): boolean =>
    teams.some((team) => from <= team.from && team.to <= to && team.to - team.from < to - from);
  const retagged = names
    .filter((name) => !holdsTeam(name))
    .map((name): SentenceName =>
      name.kind === 'place' && plays(name) ? { ...name, kind: 'organization', confidence: TEAM_CONFIDENCE } : name,
    );
  const free = teams.filter(({ from, to }) => retagged.every((name) => name.to <= from || name.from >= to));
  return merge(
    retagged,
    free.map((team) => ({ ...team, kind: 'organization' as const })),
  );
}

/** The words of a name in lower case, a blank between two. */
export function wordsOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): string {
  let words = tokens[from].lower;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i].lower}`;
  return words;
}
