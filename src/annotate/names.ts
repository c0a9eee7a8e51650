import type { Kind } from '../annotation';
import { COUNTRY, ORGANIZATION, PLACE } from './lexicon/gazetteer';
import type { Models } from './models';
import { findClubs, isSport } from './names/clubs';
import { LEARNT_KINDS } from './names/labels';
import { makeNamesMemory, readWithEvidence, type KeptSentence } from './names/memory';
import { forgetNames, type NameModel } from './names/nameModel';
import { entryOf } from './names/nameSentence';
import { partResults } from './names/results';
import type { FoundName } from './names/readings';
import { sentenceNames, wordsOf, type SentenceNames } from './names/sentenceNames';
import { isJoined, splitName } from './names/splits';
import type { Name, Sentence } from './reading';
import type { Steps } from './steps';

/** A name that is surer keeps its kind whatever the same words are elsewhere. */
const SURE = 0.9;

type Found = KeptSentence & { readonly found: readonly FoundName[] };

/**
 * Finds the proper names of an article in two passes: the first reads each sentence alone; the second knows what the
 * first found in the whole article. Rules then tell the kinds that aren't learnt, part joined names and name clubs.
 * @param sentences all sentences of the article, in text order
 * @param memory what is kept of the article from the last time
 * @returns names in text order; they don't overlap, and `confidence` is the probability of just this span and kind
 */
export function* findNames(
  sentences: readonly Sentence[],
  { names: model }: Models,
  memory = makeNamesMemory(),
): Steps<readonly Name[]> {
  forgetNames(model);
  let kept: readonly Found[] | null = null;
  while (!kept) kept = yield* readWithEvidence(model, sentences, memory);
  const read = kept;
  // Kinds that hold wherever the same words stand in the article.
  const lasting = new Map<string, Kind>();
  const found: Name[] = [];
  namesBySentence(model, sentences, read).forEach((own, k) => {
    for (const [words, kind] of own.lasting) lasting.set(words, kind);
    for (const { from, to, kind, confidence } of own.names) found.push({ sentence: k, from, to, kind, confidence });
  });
  const words = (name: Name): string => wordsOf(sentences[name.sentence].tokens, name);
  const known = (name: Name): number => entryOf(model.table, read[name.sentence].first.sentence, name);
  const sport = isSport(sentences);
  const names = sport ? partResults(sentences, found, (name) => sideKind(known(name))) : found;
  const clubs = sport ? findClubs(sentences, names, words, (name) => (known(name) & COUNTRY) !== 0) : new Set<Name>();
  if (clubs.size === 0 && lasting.size === 0) return names;
  const surnames = surnamesOf(sentences, names);
  return names.map((name) => {
    const own = words(name);
    const isSurname = name.kind === 'person' && surnames.has(own);
    const kind = clubs.has(name) ? 'organization' : isSurname ? 'person' : settledKind(name, lasting.get(own));
    return kind === name.kind ? name : { ...name, kind };
  });
}

/** Last words of those whom the article names in full: "Dell" is a person beside Dell Inc. where Anna Dell is named. */
function surnamesOf(sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sentence, from, to, kind } of names)
    if (kind === 'person' && to - from > 1) surnames.add(sentences[sentence].tokens[to - 1].lower);
  return surnames;
}

/** What plays under a name of the lists: countries stay places. */
function sideKind(known: number): Kind | null {
  if (known & COUNTRY) return 'place';
  return known & (PLACE | ORGANIZATION) ? 'organization' : null;
}

function settledKind(name: Name, lasting: Kind | undefined): Kind {
  if (!lasting) return name.kind;
  return name.kind === 'misc' || name.kind === 'person' || name.confidence < SURE ? lasting : name.kind;
}

/** The names of each sentence; those that are two are parted by what stands alone elsewhere in the article. */
function namesBySentence(
  { table }: NameModel,
  sentences: readonly Sentence[],
  kept: readonly Found[],
): readonly SentenceNames[] {
  let alone: ReadonlyMap<string, number> | undefined;
  const place = LEARNT_KINDS.indexOf('place');
  return kept.map((sentence, k) => {
    if (sentence.names) return sentence.names;
    const { first, found } = sentence;
    const { tokens } = sentences[k];
    if (!found.some((name) => isJoined(tokens, name)))
      return (sentence.names = sentenceNames(table, first.sentence, tokens, found));
    const known = (alone ??= kindsByWords(sentences, kept));
    const parted = found.flatMap((name) =>
      splitName(name, tokens, (from, to) => {
        const entry = entryOf(table, first.sentence, { from, to });
        return entry & COUNTRY ? place : known.get(wordsOf(tokens, { from, to }));
      }),
    );
    return sentenceNames(table, first.sentence, tokens, parted);
  });
}

function kindsByWords(sentences: readonly Sentence[], kept: readonly Found[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  kept.forEach(({ found }, k) => {
    for (const name of found) kinds.set(wordsOf(sentences[k].tokens, name), name.kind);
  });
  return kinds;
}
