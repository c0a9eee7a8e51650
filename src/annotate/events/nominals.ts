import type { PloverType } from '../../annotation';
import { WEAK_NOUNS, type NounSense } from '../lexicon/eventNouns';
import { VERB_SENSES } from '../lexicon/eventVerbs';
import { wordSet } from '../lexicon/wordSet';
import { argumentHeads, subjectOf } from './subject';
import { nounSense } from './nounClass';
import { isTemporal } from './temporal';
import { isRel, prepositionOf, type Tree } from './tree';

/** Who takes part in the event that a noun names, as heads of noun phrases. */
export interface NominalFrame {
  readonly agents: number[];
  /** All agents were met "with", so that whoever met them is still to be found. */
  readonly partnersOnly: boolean;
  readonly patients: number[];
  readonly places: number[];
}

/** Nouns whose possessor suffers: "his arrest", "the mayor's murder". */
const PATIENT_POSSESSOR = new Set(
  `arrest detention killing murder assassination execution conviction sentencing deportation kidnapping abduction
   extradition appointment election imprisonment trial impeachment indictment expulsion suspension dismissal release
   prosecution sentence rescue evacuation liberation abuse torture hospitalization burial funeral removal closure
   nomination destruction seizure occupation ban`.split(/\s+/),
);

/** Nouns whose "of" phrase acts or undergoes by itself: "the arrival of vaccines", "the resignation of the minister". */
const AGENT_OF = new Set(
  `arrival departure resignation death rise fall drop decline surge visit collapse growth retreat surrender
   increase strike threat warning speech recovery escape flight landing opening
   exodus influx request demand appeal call offer plea decision promise pledge refusal rejection victory defeat crash explosion eruption outbreak`.split(
    /\s+/,
  ),
);

const MEETING_SIDES = new Set(['between', 'of', 'with', 'among', 'by']);
const TARGET_MARKS = new Set([
  'against',
  'on',
  'at',
  'upon',
  'towards',
  'toward',
  'over',
  'into',
  'to',
  'for',
  'from',
  'with',
]);
const PLACE_MARKS = new Set(['in', 'at', 'near', 'outside', 'off', 'inside', 'across', 'around', 'along']);

/** The event that a noun names; null where it names none. */
export function senseOfNoun(tree: Tree, noun: number): NounSense | null {
  if (tree.tokens[noun].pos !== 'NOUN') return null;
  const sense = nounSense(tree, noun);
  return sense?.event ? sense : null;
}

/** Reads the sides of a nominal event off its possessor, modifiers and prepositional phrases. */
export function nominalFrame(tree: Tree, noun: number, { type, class: kind }: NounSense): NominalFrame {
  const { tokens } = tree;
  const { lemma } = tokens[noun];
  const agents: number[] = [];
  const patients: number[] = [];
  const places: number[] = [];
  const mutual =
    type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE' || kind === 'relations' || TALKED_IN.has(lemma);
  let adjectival = -1;
  let partners = 0;
  for (const child of tree.children[noun]) {
    const { rel, pos } = tokens[child];
    if (rel === 'nmod:poss') {
      // "Tuesday's talks"
      if (isTemporal(tree, child)) continue;
      (PATIENT_POSSESSOR.has(lemma) ? patients : agents).push(...argumentHeads(tree, child));
    } else if (isRel(tree, child, 'nmod')) {
      if (isTemporal(tree, child)) continue;
      const preposition = prepositionOf(tree, child);
      const heads = argumentHeads(tree, child);
      if (preposition === 'by') agents.push(...heads);
      else if (preposition === 'between') agents.push(...bothOf(tree, heads));
      else if (mutual && MEETING_SIDES.has(preposition)) {
        agents.push(...heads);
        if (preposition === 'with') partners += heads.length;
      } else if (type === 'REQUEST' && preposition === 'for' && senseOfNoun(tree, child)) continue;
      else if (preposition === 'of') (AGENT_OF.has(lemma) ? agents : patients).push(...heads);
      else if (PLACE_MARKS.has(preposition) || (preposition === 'to' && lemma === 'visit')) places.push(...heads);
      else if (TARGET_MARKS.has(preposition)) patients.push(...heads);
    } else if (rel === 'compound' && pos === 'PROPN') {
      const described = type === 'CONSULT' && isTopic(tree, child, noun);
      if (!described && !isTemporal(tree, child)) adjectival = child;
    } else if (rel === 'amod' && (pos === 'PROPN' || /^\p{Lu}/u.test(tokens[child].text))) adjectival = child;
    else if (rel === 'acl' && tokens[child].tag === 'VBN') {
      for (const inner of tree.children[child])
        if (prepositionOf(tree, inner) === 'by') agents.push(...argumentHeads(tree, inner));
    }
  }
  if (adjectival >= 0 && !agents.length)
    (PATIENT_POSSESSOR.has(lemma) && !patients.length ? patients : agents).push(...hyphenated(tree, adjectival));
  return { agents, patients, places, partnersOnly: partners > 0 && partners === agents.length };
}

/** "the Chad-Togo talks": both names. */
function hyphenated({ tokens, parent }: Tree, name: number): number[] {
  const first = name - 2;
  const joined = tokens[name - 1]?.tag === 'HYPH' && tokens[first]?.pos === 'PROPN';
  return joined && (parent[first] === name || parent[first] === parent[name]) ? [first, name] : [name];
}

/** Nouns for an exchange between those who speak and those they speak with. */
const TALKED_IN = wordSet('interview conversation chat discussion dialogue');

/** "Chad peace talks": what the talks are about stands before a noun that says the same more narrowly. */
const isTopic = (tree: Tree, name: number, noun: number): boolean =>
  tree.tokens[name - 1]?.tag !== 'HYPH' &&
  tree.children[noun].some((child) => child > name && child < noun && tree.tokens[child].pos === 'NOUN');

/** "between Chad and a former minister of Kenya": the second side, where the parser hung it elsewhere. */
function bothOf({ tokens, parent }: Tree, heads: readonly number[]): readonly number[] {
  if (heads.length !== 1) return heads;
  const [first] = heads;
  for (let at = first + 1; at < tokens.length && at < first + 14; at++) {
    if (tokens[at].pos === 'VERB' && tokens[at].tag !== 'VBN') break;
    if (tokens[at].lower === 'and' && parent[at] > at) return [first, parent[at]];
  }
  return heads;
}

const DURING = wordSet('in during after before for at following since through via');

/** "flew to Lima for talks": the phrases that say where the verb leads. */
export function placesOfPurpose(tree: Tree, noun: number): number[] {
  const up = tree.parent[noun];
  if (up < 0 || tree.tokens[up].pos !== 'VERB' || prepositionOf(tree, noun) !== 'for') return [];
  return tree.children[up].filter(
    (child) => child < noun && isRel(tree, child, 'obl') && /^(to|in|at)$/.test(prepositionOf(tree, child)),
  );
}

/** Nouns that name news by themselves: they need nobody who takes part. */
const TELLING_TYPES: ReadonlySet<string | null> = new Set(['PROTEST', 'ASSAULT', 'CONSULT']);
const TELLING_FAMILIES: ReadonlySet<string> = new Set([
  'election',
  'disaster',
  'accident',
  'health',
  'conflict',
  'death',
]);

/** Is the noun worth an event: does it name news by itself, or say who takes part in something that isn't told elsewhere? */
export function isTelling(
  tree: Tree,
  noun: number,
  { type, family }: NounSense,
  { agents, patients }: NominalFrame,
): boolean {
  const sides = [...agents, ...patients];
  if (WEAK_NOUNS.has(tree.tokens[noun].lemma)) return sides.some((at) => tree.tokens[at].pos === 'PROPN');
  return sides.length > 0 || TELLING_TYPES.has(type) || TELLING_FAMILIES.has(family);
}

/** Does a noun stand alone, as a repeat would ("the talks", "Tuesday's meeting"): definite, with nobody taking part? */
export function isBareRepeat(tree: Tree, noun: number, { agents, patients }: NominalFrame): boolean {
  if (agents.length || patients.length) return false;
  return tree.children[noun].some((child) => {
    const { rel, lower } = tree.tokens[child];
    return rel === 'nmod:poss' ? isTemporal(tree, child) : rel === 'det' && DEFINITE.has(lower);
  });
}

const DEFINITE = wordSet('the this that these those');

const JUDGING_TYPES: ReadonlySet<PloverType | null> = new Set<PloverType | null>(['ACCUSE', 'SUPPORT', 'REJECT']);

/**
 * The subject of the verb that the noun is the object of may be the one who acts ("resumed talks"), as is, in a phrase, whoever
 * does what the verb says: "flew to Lima for talks with Peru", "in an interview with the BBC Holm praised".
 */
export function inheritedAgents(tree: Tree, noun: number, inPhrase: boolean): number[] {
  const up = tree.parent[noun];
  const phrase = inPhrase && isRel(tree, noun, 'obl') && DURING.has(prepositionOf(tree, noun));
  if (up < 0 || tree.tokens[up].pos !== 'VERB' || !(phrase || isRel(tree, noun, 'obj'))) return [];
  // "condemned the attack": whose attack it was is not told
  const judged = JUDGING_TYPES.has(VERB_SENSES.get(tree.tokens[up].lemma)?.type ?? null);
  if (judged && nounSense(tree, noun)?.type === 'ASSAULT') return [];
  const subject = subjectOf(tree, up);
  return subject.passive ? [] : subject.heads;
}
