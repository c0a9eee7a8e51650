import type { Kind } from '../annotation';
import { COUNTRY } from './lexicon/gazetteer';
import type { Models } from './models';
import { findClubs, isSport } from './names/clubs';
import { addEvidence, addSmallWords, emptyEvidence, type Evidence } from './names/evidence';
import { LEARNT_KINDS } from './names/labels';
import { forgetNames, type NameModel } from './names/nameModel';
import { entryOf } from './names/nameSentence';
import { readFirst, readSecond, type FirstReading, type FoundName } from './names/passes';
import { refineKind } from './names/refine';
import { isJoined, splitName } from './names/splits';
import { findTeams, type Team } from './names/tables';
import { findTitles } from './names/titles';
import type { Name, Sentence } from './reading';

/** A name that is surer keeps its kind whatever the same words are elsewhere. */
const SURE = 0.9;
/** How sure a name is that was found by a rule alone. */
const RULE_CONFIDENCE = 0.6;

/**
 * Finds the proper names of an article in two passes: the first reads each sentence alone; the second knows what the
 * first found in the whole article. Rules then tell the kinds that aren't learnt, part joined names and name clubs.
 * @param sentences all sentences of the article, in text order
 * @returns names in text order; they don't overlap, and `confidence` is the probability of just this span and kind
 */
export function findNames(sentences: readonly Sentence[], { names: model }: Models): Name[] {
  forgetNames(model);
  const firsts = sentences.map(({ tokens }) => readFirst(model, tokens));
  const evidence = gatherEvidence(firsts, model);
  const found = partNames(
    model,
    sentences,
    firsts,
    firsts.map((first) => readSecond(model, evidence, first)),
  );
  // Kinds that hold wherever the same words stand in the article.
  const lasting = new Map<string, Kind>();
  const names = sentences.flatMap((sentence, k) => {
    const learnt = found[k].map((name): Name => {
      const cue = refineKind(model.table, firsts[k].sentence, sentence.tokens, name);
      if (cue.lasting) lasting.set(wordsOf(sentence, name), cue.kind);
      return { sentence: k, from: name.from, to: name.to, kind: cue.kind, confidence: name.probability };
    });
    const titles = findTitles(model.table, firsts[k].sentence, sentence.tokens, found[k]);
    const teams = findTeams(model.table, firsts[k].sentence, sentence.tokens);
    return withTeams(teams, merge(learnt, titles, k), k);
  });
  const clubs = isSport(sentences)
    ? findClubs(
        sentences,
        names,
        (name) => wordsOf(sentences[name.sentence], name),
        (name) => (entryOf(model.table, firsts[name.sentence].sentence, name) & COUNTRY) !== 0,
      )
    : new Set<Name>();
  return names.map((name) => {
    const kind = clubs.has(name)
      ? 'organization'
      : lasting.size === 0
        ? name.kind
        : settledKind(name, lasting.get(wordsOf(sentences[name.sentence], name)));
    return { ...name, sentence: sentences[name.sentence].index, kind };
  });
}

function settledKind(name: Name, lasting: Kind | undefined): Kind {
  if (!lasting) return name.kind;
  return name.kind === 'misc' || name.kind === 'person' || name.confidence < SURE ? lasting : name.kind;
}

function gatherEvidence(firsts: readonly FirstReading[], { table }: NameModel): Evidence {
  const evidence = emptyEvidence();
  for (const first of firsts) addEvidence(evidence, table.columns, first);
  for (const { sentence } of firsts) addSmallWords(evidence, table.columns, sentence);
  return evidence;
}

/** Parts names that are two, by what stands alone elsewhere in the article. */
function partNames(
  { table }: NameModel,
  sentences: readonly Sentence[],
  firsts: readonly FirstReading[],
  found: readonly (readonly FoundName[])[],
): (readonly FoundName[])[] {
  let alone: Map<string, number> | undefined;
  const place = LEARNT_KINDS.indexOf('place');
  return found.map((names, k) => {
    const { tokens } = sentences[k];
    if (!names.some((name) => isJoined(tokens, name))) return names;
    alone ??= kindsByWords(sentences, found);
    const known = alone;
    return names.flatMap((name) =>
      splitName(name, tokens, (from, to) => {
        const entry = entryOf(table, firsts[k].sentence, { from, to });
        return entry & COUNTRY ? place : known.get(wordsOf(sentences[k], { from, to }));
      }),
    );
  });
}

function kindsByWords(sentences: readonly Sentence[], found: readonly (readonly FoundName[])[]): Map<string, number> {
  const kinds = new Map<string, number>();
  found.forEach((names, k) => {
    for (const name of names) kinds.set(wordsOf(sentences[k], name), name.kind);
  });
  return kinds;
}

/** Adds what was found by rules between the names of a sentence. */
function merge(names: Name[], added: readonly { from: number; to: number; kind: Kind }[], sentence: number): Name[] {
  if (added.length === 0) return names;
  const more = added.map(({ from, to, kind }): Name => ({ sentence, from, to, kind, confidence: RULE_CONFIDENCE }));
  return [...names, ...more].sort((a, b) => a.from - b.from);
}

/** A place that plays is a club; a team that no pass took for a name is added. */
function withTeams(teams: readonly Team[], names: Name[], sentence: number): Name[] {
  if (teams.length === 0) return names;
  const plays = ({ from, to }: Name): boolean => teams.some((team) => team.from <= from && to <= team.to);
  // A name that holds a team and more, such as the whole result, is none.
  const holdsTeam = ({ from, to }: Name): boolean =>
    teams.some((team) => from <= team.from && team.to <= to && team.to - team.from < to - from);
  const retagged = names
    .filter((name) => !holdsTeam(name))
    .map((name): Name => (name.kind === 'place' && plays(name) ? { ...name, kind: 'organization' } : name));
  const free = teams.filter(({ from, to }) => retagged.every((name) => name.to <= from || name.from >= to));
  return merge(
    retagged,
    free.map((team) => ({ ...team, kind: 'organization' as const })),
    sentence,
  );
}

function wordsOf({ tokens }: Sentence, { from, to }: { from: number; to: number }): string {
  let words = tokens[from].lower;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i].lower}`;
  return words;
}
