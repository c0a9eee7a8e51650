import type { Argument, Kind } from '../../annotation';
import type { MentionReading } from '../entities';
import type { PairKind } from './pairs';
import { isTemporal } from './temporal';
import { wordList, wordSet } from '../lexicon/wordSet';
import { spanOf, type Sentence } from '../reading';
import { childOf, isRel, nounPhrase, prepositionOf, type Tree } from './tree';

/** Nouns that stand for the country or group whose name comes with them: "U.S. representatives", "Kenyan troops". */
const REPRESENTATIVES = new Set(
  `representative leader official leadership government authority force troop delegation negotiator diplomat soldier
   army military side regime administration envoy lawmaker police officer state mediator security
   delegate warplane jet peacekeeper parliament helicopter aircraft warship`.split(/\s+/),
);

/** Nouns that count what stands after "of": "thousands of Kenyans". */
const COUNTS = new Set(['thousand', 'hundred', 'dozen', 'million', 'ten', 'score', 'number', 'majority', 'group']);

/** Nouns for a place that its name stands before: "Entebbe airport", "the Rwenzori mountains". */
const PLACE_NOUNS = wordSet(
  `airport port airfield base station district province region county state valley mountain hill forest desert river lake sea coast
   island bay gulf strait border area suburb neighborhood neighbourhood town village city camp prison jail stadium hospital
   university square bridge park refinery factory plant mine dam reservoir delta peninsula crossing`,
);

const COMPANY_FORMS = new Set('inc inc. corp corp. ltd ltd. co co. plc llc l.p. lp s.a. sa ag nv n.v. se'.split(' '));

/** Words that stand for nobody, or for nothing that can act. */
const NO_ARGUMENTS = new Set(
  `nobody none nothing neither there no-one somewhere where when why how each other one another himself herself itself
   themselves myself yourself ourselves`.split(/\s+/),
);

/** "one of them", "a single one of the files". */
const isOneOf = (tree: Tree, head: number): boolean =>
  tree.tokens[head].lower === 'one' && tree.children[head].some((child) => prepositionOf(tree, child) === 'of');

const THIRD_PERSON = new Set(['it', 'they', 'he', 'she']);

/**
 * Where the cast leaves a subject pronoun open, the subject of a clause above that agrees with it: "Rome said it would pay".
 * @returns -1 if there is none
 */
function subjectAbove(tree: Tree, pronoun: number): number {
  const { tokens, parent } = tree;
  const { lower } = tokens[pronoun];
  if (!THIRD_PERSON.has(lower) || !isRel(tree, pronoun, 'nsubj')) return -1;
  for (let at = parent[pronoun], steps = 0; at >= 0 && steps < 8; at = parent[at], steps++) {
    const subject = childOf(tree, at, 'nsubj');
    if (subject < 0 || subject >= pronoun || !/^(NOUN|PROPN)$/.test(tokens[subject].pos)) continue;
    const plural = /S$/.test(tokens[subject].tag) || childOf(tree, subject, 'conj') >= 0;
    if (plural === (lower === 'they') || (lower === 'they' && tokens[subject].pos === 'PROPN')) return subject;
  }
  return -1;
}

const PAIRED = new Set(
  'two both side country nation leader party neighbor neighbour state rival man woman president minister brother sister government club team company'.split(
    ' ',
  ),
);

const PAIR_KINDS: ReadonlyMap<string, PairKind> = new Map<string, PairKind>([
  ...wordList('country nation neighbor neighbour state government').map((word): [string, PairKind] => [word, 'place']),
  ...wordList('man woman president minister brother sister').map((word): [string, PairKind] => [word, 'person']),
  ...wordList('club team company').map((word): [string, PairKind] => [word, 'organization']),
]);

/** "the two", "the two countries", "both sides", but no "two policemen". */
function isPair(tree: Tree, head: number): boolean {
  const { tokens } = tree;
  if (!PAIRED.has(tokens[head].lemma) && !PAIRED.has(tokens[head].lower)) return false;
  if (tokens[head].lower === 'both') return true;
  const words = tree.children[head].map((child) => tokens[child].lower);
  if (words.includes('both')) return true;
  return words.includes('the') && (tokens[head].lower === 'two' || words.includes('two'));
}

/** Who or what the noun phrases of one sentence stand for. */
export interface Resolver {
  /** The argument that a noun phrase's head stands for; null if it stands for nobody. */
  readonly argument: (head: number) => Argument | null;
  /** The place that a phrase names, by itself or inside ("off the island of Ikaria"); null if none. */
  readonly place: (head: number) => string | null;
  readonly kind: (head: number) => Kind | null;
  /** The mention that a phrase's head stands for; null if there is none. */
  readonly mention: (head: number) => MentionReading | null;
  /** The place that was last named before a word of the sentence; null if none was. */
  readonly placeBefore: (at: number) => string | null;
  /** What the two are that a phrase stands for ("the two", "both countries"); null where it stands for no pair. */
  readonly pairKind: (head: number) => PairKind | null;
}

/** A clause that is an argument itself: "(threatened) to leave". */
const isClause = (tree: Tree, head: number): boolean =>
  tree.tokens[head].pos === 'VERB' && (isRel(tree, head, 'xcomp') || isRel(tree, head, 'ccomp'));

const mayBeRepresented = ({ mention: { kind } }: MentionReading): boolean =>
  kind === 'place' || kind === 'group' || kind === 'organization';

/** In "Turkish President X" the demonym is part of the title; a body or a person is itself. */
const mayDescribe = (mention: MentionReading | undefined): boolean =>
  !mention || mention.mention.kind === 'place' || mention.mention.kind === 'group';

const NOBODY: ReadonlyMap<number, string> = new Map();

/**
 * Makes the resolver of a sentence.
 * @param mentions the sentence's mentions
 * @param described words of roles in the sentence, each with the person whom it describes
 * @param lastPlace the place that was named last before the sentence
 */
export function resolverOf(
  text: string,
  sentence: Sentence,
  tree: Tree,
  mentions: readonly MentionReading[],
  described: ReadonlyMap<number, string> = NOBODY,
  lastPlace: string | null = null,
): Resolver {
  const { tokens } = tree;
  const covering = new Map<number, MentionReading>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at++) {
      const other = covering.get(at);
      if (!other || other.to - other.from > mention.to - mention.from) covering.set(at, mention);
    }

  /** The mention that a phrase's head lies in, or the name that a title before it leads up to. */
  function mentionOf(head: number): MentionReading | null {
    const own = covering.get(head);
    if (own) return own;
    if (COMPANY_FORMS.has(tokens[head].lower)) {
      // "Acme, Inc.": the name may end before the form of the company
      const name = covering.get(tokens[head - 1]?.text === ',' ? head - 2 : head - 1);
      if (name?.mention.kind === 'organization') return name;
    }
    for (const child of tree.children[head]) {
      if (
        isRel(tree, child, 'flat') ||
        (isRel(tree, child, 'appos') && child > head && tokens[child - 1].text !== '(')
      ) {
        const found = covering.get(child);
        if (found && ((found.mention.form === 'name' && found.mention.kind !== 'place') || isRel(tree, child, 'flat')))
          return found;
      }
    }
    return null;
  }

  function representedBy(head: number): MentionReading | null {
    const { lemma, tag } = tokens[head];
    if (!REPRESENTATIVES.has(lemma) && !(tag === 'NNS' && /^(country|nation)$/.test(lemma))) return null;
    for (const child of tree.children[head]) {
      const { rel } = tokens[child];
      const found = covering.get(child);
      if (!found || !mayBeRepresented(found)) continue;
      if (rel === 'amod' || rel === 'compound' || rel === 'nmod:poss') return found;
      const preposition = prepositionOf(tree, child);
      if (isRel(tree, child, 'nmod') && (preposition === 'of' || preposition === 'from')) return found;
    }
    return null;
  }

  /** "Thousands of Nigerians": those who are counted, where they are known by name. */
  function countedIn(head: number): MentionReading | null {
    if (!COUNTS.has(tokens[head].lemma)) return null;
    for (const child of tree.children[head]) {
      if (!isRel(tree, child, 'nmod') || prepositionOf(tree, child) !== 'of') continue;
      const found = covering.get(child) ?? representedBy(child) ?? countedIn(child);
      if (found?.mention.kind === 'group') return found;
    }
    return null;
  }

  return {
    argument(head) {
      const { lower, tag } = tokens[head];
      if (
        (NO_ARGUMENTS.has(lower) && !isOneOf(tree, head)) ||
        isTemporal(tree, head) ||
        tag === 'EX' ||
        tag === 'WDT' ||
        tag === 'WP' ||
        tag === 'WRB'
      )
        return null;
      const person = described.get(head);
      if (person !== undefined && mayDescribe(covering.get(head))) return person;
      const mention = mentionOf(head) ?? representedBy(head) ?? countedIn(head);
      const above = mention ? -1 : subjectAbove(tree, head);
      if (above >= 0) return this.argument(above);
      if (mention) return mention.mention.entity;
      const { from, to } = isClause(tree, head)
        ? { from: tree.left[head], to: tree.right[head] + 1 }
        : nounPhrase(tree, head);
      const span = spanOf(sentence, from, to);
      return { ...span, text: text.slice(span.start, span.end) };
    },
    place(head) {
      for (let at = head, steps = 0; at >= 0 && steps < 4; steps++) {
        const mention = covering.get(at);
        if (mention?.mention.kind === 'place') return mention.mention.entity;
        const part = PLACE_NOUNS.has(tokens[at].lemma);
        at =
          tree.children[at].find(
            (child) =>
              isRel(tree, child, 'nmod') ||
              isRel(tree, child, 'appos') ||
              isRel(tree, child, 'flat') ||
              (part && isRel(tree, child, 'compound') && covering.get(child)?.mention.kind === 'place'),
          ) ?? -1;
      }
      return null;
    },
    placeBefore(at) {
      for (let before = at - 1; before >= 0; before--) {
        const mention = covering.get(before)?.mention;
        if (mention?.kind === 'place') return mention.entity;
      }
      return lastPlace;
    },
    kind: (head) => mentionOf(head)?.mention.kind ?? null,
    mention: (head) => mentionOf(head) ?? representedBy(head),
    pairKind: (head) => (!mentionOf(head) && isPair(tree, head) ? (PAIR_KINDS.get(tokens[head].lemma) ?? 'any') : null),
  };
}
