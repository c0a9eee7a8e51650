import type { Kind } from '../../annotation';
import type { Token } from '../reading';
import type { NameSentence } from './nameSentence';
import type { NameWords } from './nameWords';
import type { FoundName } from './readings';
import { refineKind } from './refine';
import { findTeams, type Team } from './tables';
import { findTitles } from './titles';

/** How sure a name is that was found by a rule alone. */
const RULE_CONFIDENCE = 0.6;

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
  const learnt = found.map((name): SentenceName => {
    const cue = refineKind(table, s, tokens, name);
    if (cue.lasting) lasting.push([wordsOf(tokens, name), cue.kind]);
    return { from: name.from, to: name.to, kind: cue.kind, confidence: name.probability };
  });
  const titles = findTitles(table, s, tokens, found);
  return { names: withTeams(findTeams(table, s, tokens), merge(learnt, titles)), lasting };
}

/** Adds what was found by rules between the names of a sentence. */
function merge(names: SentenceName[], added: readonly Omit<SentenceName, 'confidence'>[]): SentenceName[] {
  if (added.length === 0) return names;
  const more = added.map(({ from, to, kind }) => ({ from, to, kind, confidence: RULE_CONFIDENCE }));
  return [...names, ...more].sort((a, b) => a.from - b.from);
}

/** A place that plays is a club; a team that no pass took for a name is added. */
function withTeams(teams: readonly Team[], names: SentenceName[]): SentenceName[] {
  if (teams.length === 0) return names;
  const plays = ({ from, to }: SentenceName): boolean => teams.some((team) => team.from <= from && to <= team.to);
  // A name that holds a team and more, such as the whole result, is none.
  const holdsTeam = ({ from, to }: SentenceName): boolean =>
    teams.some((team) => from <= team.from && team.to <= to && team.to - team.from < to - from);
  const retagged = names
    .filter((name) => !holdsTeam(name))
    .map((name): SentenceName => (name.kind === 'place' && plays(name) ? { ...name, kind: 'organization' } : name));
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
