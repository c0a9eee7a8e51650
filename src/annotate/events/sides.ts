import type { PloverType } from '../../annotation';
import { ABSTRACT_NOUNS, ACTOR_NOUNS, INANIMATE_NOUNS } from '../lexicon/actorNouns';
import { NEEDS_ACTOR, NEEDS_OBJECT, SIGNING_VERBS, TARGET_PREPOSITIONS } from '../lexicon/eventFrames';
import { NOUN_SENSES, type NounClass } from '../lexicon/eventNouns';
import { REPORTING_VERBS } from '../lexicon/statusWords';
import type { ClauseFrame } from './clause';
import type { Sense } from './draft';
import { isSize } from './markets';
import { nominalFrame } from './nominals';
import { nounClassOf } from './nounClass';
import { argumentHeads } from './subject';
import { isTemporal } from './temporal';
import { isRel, prepositionOf, type Tree } from './tree';

const MUTUAL: ReadonlySet<PloverType | null> = new Set<PloverType | null>(['CONSULT', 'COOPERATE']);

/** Who acts and who is acted on, by the frame of the verb's type. */
export function sidesOf(tree: Tree, frame: ClauseFrame, sense: Sense): { source: number[]; target: number[] } {
  const { agents, patients, recipients } = frame;
  const { type, noun } = sense;
  if (type && MUTUAL.has(type) && !isCall(tree, frame)) return meetingSides(tree, frame, noun);
  const moved = type === 'MOBILIZE' || type === 'RETREAT' ? OWN_MEANS : null;
  // "gave the club a choice": done to the club
  const acted = recipients.length
    ? recipients
    : patients.filter((at) => at !== noun && !moved?.has(nounClassOf(tree, at)?.class ?? 'other'));
  const source = unique(agents.filter((at) => at !== noun));
  const named = noun < 0 ? acted : [...acted, ...nominalSides(tree, noun)];
  // "signed a pact": where nobody else is named, the pact is what it was done to
  const target = named.length || noun < 0 || !SIGNING_VERBS.has(tree.tokens[frame.verb].lemma) ? named : [noun];
  if (!type) return { source, target: unique(untypedTarget(tree, frame, sense, target)) };
  const aimed = unique(aimOf(tree, frame, type, target));
  return { source, target: aimed.length || type !== 'THREATEN' ? aimed : contentOf(tree, frame) };
}

/** What an event without a type is aimed at: its objects, else what its preposition or a short clause brings. */
function untypedTarget(tree: Tree, frame: ClauseFrame, sense: Sense, target: number[]): number[] {
  if (target.length) return target.filter((at) => !isChange(tree, at, sense)).flatMap((at) => throughEmpty(tree, at));
  const governed = byPreposition(frame, GOVERNED).filter((at) => !isSize(tree, at) && !isErrand(tree, at, sense));
  return governed.length ? governed : contentOf(tree, frame);
}

/** "flew to Lima for talks": why, not whom. */
const isErrand = (tree: Tree, at: number, { family }: Sense): boolean =>
  family === 'movement' && prepositionOf(tree, at) === 'for' && nounClassOf(tree, at)?.event === true;

/** "gained 3 percent": by how much, not what; but "bought 6 percent of the shares". */
const isChange = (tree: Tree, at: number, { family }: Sense): boolean =>
  isSize(tree, at) &&
  !(family !== 'economy' && tree.tokens[at].lemma === 'point') &&
  !tree.children[at].some((child) => prepositionOf(tree, child) === 'of');

/** "brought about an end to the siege": the noun says no more than the verb; what is ended stands after "to". */
function throughEmpty(tree: Tree, noun: number): readonly number[] {
  if (!/^(end|halt|stop)$/.test(tree.tokens[noun].lemma)) return [noun];
  const inner = tree.children[noun].filter(
    (child) => isRel(tree, child, 'nmod') && prepositionOf(tree, child) === 'to',
  );
  return inner.length ? inner.flatMap((child) => argumentHeads(tree, child)) : [noun];
}

/** "did not disclose what it would cost": a short clause stands for the object that the verb hasn't. */
function contentOf(tree: Tree, { verb, patients, complements }: ClauseFrame): number[] {
  if (patients.length) return [];
  const clause = complements.find((at) => at > verb && tree.tokens[at].pos === 'VERB' && isContent(tree, at));
  return clause !== undefined && tree.right[clause] - tree.left[clause] < LONGEST_CONTENT ? [clause] : [];
}

const LONGEST_CONTENT = 12;

/** Neither a bare verb ("helped build") nor the words of who reports it ("it matters, he told the court"). */
function isContent(tree: Tree, clause: number): boolean {
  const { tokens, left } = tree;
  if (left[clause] === clause && tokens[clause].tag === 'VB') return false;
  const before = tokens[left[clause] - 1]?.text ?? '';
  return !(REPORTING_VERBS.has(tokens[clause].lemma) && /^[,"“”]$/.test(before));
}

/** In a meeting every side is a source. */
function meetingSides(tree: Tree, frame: ClauseFrame, noun: number): { source: number[]; target: number[] } {
  const { agents, patients, verb } = frame;
  const topical = TOPICAL.has(tree.tokens[verb].lemma);
  const objects = (topical ? [] : patients)
    .filter((at) => at !== noun && !NOUN_SENSES.get(tree.tokens[at].lemma)?.event)
    .flatMap((at) => (isAbstract(tree, at) && tree.tokens[at].pos === 'NOUN' ? actorsInside(tree, at) : [at]));
  const inner = noun >= 0 ? nominalSides(tree, noun, true) : [];
  const partners = firstFound([
    () =>
      byPreposition(frame, TALKING.has(tree.tokens[verb].lemma) ? ['with', 'to'] : ['with']).flatMap((at) =>
        isAbstract(tree, at) ? actorsInside(tree, at) : [at],
      ),
    () => nested(tree, frame, ['with']),
  ]);
  return {
    source: unique([...agents.filter((at) => at !== noun), ...objects, ...partners, ...inner]),
    target: topical ? patients.filter((at) => at !== noun) : sharedThings(tree, frame, noun),
  };
}

const TALKING = new Set(['speak', 'talk', 'chat']);

/** "share flight data": what partners share or renew. */
const sharedThings = (tree: Tree, { verb, patients }: ClauseFrame, noun: number): number[] =>
  SHARING.has(tree.tokens[verb].lemma)
    ? patients.filter((at) => at !== noun && isAbstract(tree, at) && !actorsInside(tree, at).length)
    : [];

const SHARING = new Set(['share', 'exchange', 'swap', 'renew', 'extend', 'pool', 'relay']);

/**
 * Whom an event of a type is aimed at: its target if that can act, else whoever a phrase of the type's frame brings, else those
 * behind the acts and measures that stand in their place.
 */
function aimOf(tree: Tree, frame: ClauseFrame, type: PloverType, target: number[]): number[] {
  if (target.some((at) => isLikelyActor(tree, at))) return target;
  const named = byPreposition(frame, TARGET_PREPOSITIONS[type]);
  const aimed = named.filter((at) => isLikelyActor(tree, at));
  if (aimed.length) return aimed;
  const { verb, agents, patients } = frame;
  if (!target.every((at) => isAbstract(tree, at)))
    return firstFound([() => nested(tree, frame, TAKEN_FROM[type] ?? []), () => target]);
  const complements = [verb, ...patients]
    .flatMap((at) => tree.children[at])
    .filter((at) => at > verb && (/^[xc]comp/.test(tree.tokens[at].rel) || isInfinitive(tree, at)));
  return firstFound([
    () => unique(target.flatMap((at) => actorsInside(tree, at))),
    () => named.flatMap((at) => actorsInside(tree, at)),
    () => (target.length ? [] : nested(tree, frame, TARGET_PREPOSITIONS[type])),
    () => firstFound(complements.map((at) => () => actorsInClause(tree, at, agents))),
    () => (type === 'REQUEST' ? subjectAfterThat(tree, verb) : []),
    () => target,
    () => named,
  ]);
}

/** "to demand his release", hung on the verb or on its object. */
const isInfinitive = (tree: Tree, at: number): boolean =>
  tree.tokens[at].tag === 'VB' && (isRel(tree, at, 'advcl') || isRel(tree, at, 'acl'));

/** Where things are taken or given, whom from or to: "confiscated weapons from the rebels". */
const TAKEN_FROM: Readonly<Partial<Record<PloverType, readonly string[]>>> = {
  COERCE: ['from'],
  AID: ['to'],
  SANCTION: ['against', 'on'],
  ASSAULT: ['against'],
};

function byPreposition({ obliques }: ClauseFrame, wanted: readonly string[]): number[] {
  for (const preposition of wanted) {
    const found = obliques.filter((oblique) => oblique.preposition === preposition).map(({ head }) => head);
    if (found.length) return found;
  }
  return [];
}

/** "demanded that the prime minister resign": who is to do it, where the parser made a noun of the bare verb. */
function subjectAfterThat({ tokens }: Tree, verb: number): number[] {
  if (tokens[verb + 1]?.lower !== 'that') return [];
  for (let at = verb + 2; at < tokens.length && at < verb + 10; at++) {
    const { pos, lemma } = tokens[at];
    if (ACTOR_NOUNS.has(lemma) || (pos === 'PROPN' && tokens[at + 1]?.pos !== 'PROPN')) return [at];
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return [];
  }
  return [];
}

/** Those who move or withdraw their own troops act on the place, not on the troops. */
const OWN_MEANS: ReadonlySet<NounClass> = new Set(['troops', 'weapons']);

/** Verbs of meeting whose object is what is talked about, or the meeting itself, and none of its sides. */
const TOPICAL = new Set(['discuss', 'negotiate', 'mediate', 'moderate', 'facilitate', 'broker', 'attend', 'arbitrate']);

/**
 * Those whom a phrase inside another one names, where the parser hung on a noun what belongs to the verb: "held talks in Oslo
 * with Chad", "filed a suit in a court against Acme".
 */
function nested(tree: Tree, { verb, patients, obliques }: ClauseFrame, wanted: readonly string[]): number[] {
  const times = tree.children[verb].filter((at) => isRel(tree, at, 'obl') && isTemporal(tree, at));
  let level = [...patients, ...obliques.map(({ head }) => head), ...times].filter((at) => at > verb);
  for (let depth = 0; depth < 3 && level.length; depth++) {
    const phrases = level.flatMap((at) =>
      tree.children[at].filter((child) => child > at && isRel(tree, child, 'nmod')),
    );
    for (const preposition of wanted) {
      const found = phrases.filter((at) => prepositionOf(tree, at) === preposition && isLikelyActor(tree, at));
      if (found.length) return found.flatMap((at) => argumentHeads(tree, at));
    }
    level = phrases;
  }
  return [];
}

/** A phone call has a caller and a called one. */
function isCall(tree: Tree, { verb }: ClauseFrame): boolean {
  return /^(call|phone|telephone|ring)$/.test(tree.tokens[verb].lemma);
}

/** Prepositions that may bring the target of a verb without an object. */
const GOVERNED = ['on', 'for', 'against', 'with', 'to', 'of', 'into', 'about', 'from', 'over'];

function nominalSides(tree: Tree, noun: number, agentsOnly = false): number[] {
  const sense = nounClassOf(tree, noun);
  if (!sense?.event) return [];
  const { agents, patients } = nominalFrame(tree, noun, sense);
  const others = agents.filter((at) => tree.tokens[at].pos !== 'PRON');
  return agentsOnly ? others : [...others, ...patients];
}

/** Names, pronouns for people, and nouns that aren't known as events or things. */
export function isLikelyActor(tree: Tree, at: number): boolean {
  const { pos, lemma, lower, text } = tree.tokens[at];
  // a demonym at the head of a phrase stands for the name after it, or for people
  if (pos === 'PROPN' || (pos === 'ADJ' && at > 0 && isCapital(text))) return true;
  if (pos === 'PRON') return lower !== 'it' && lower !== 'that' && lower !== 'this' && lower !== 'what';
  return (
    ACTOR_NOUNS.has(lemma) ||
    (/(?:ers?|ors?|ists?|ians?|men|man|woman|women|people)$/.test(lower) && !NOUN_SENSES.has(lemma) && lower.length > 5)
  );
}

/** Nouns for acts and measures rather than for whoever is behind them: "decision", "withdrawal", "licences". */
export function isAbstract(tree: Tree, at: number): boolean {
  const { lemma, lower, pos } = tree.tokens[at];
  if (ACTOR_NOUNS.has(lemma)) return false;
  if (ABSTRACT_NOUNS.has(lemma)) return true;
  if (pos !== 'NOUN') return lower === 'it' || lower === 'this' || lower === 'that';
  const sense = nounClassOf(tree, at);
  if (sense) return sense.event || !BODIES.has(sense.class);
  return /(?:tion|sion|ment|ness|ity|ance|ence|ship|acy|ism|ings?)$/.test(lemma);
}

const BODIES: ReadonlySet<NounClass> = new Set(['troops', 'prisoner', 'hostage', 'refugee', 'diplomat', 'territory']);

/**
 * Those whom an act or measure is of: its possessor, its demonym, then whoever its phrases name ("praised Trump's decision",
 * "rejected an Indian proposal", "demanded the withdrawal of foreign forces").
 */
function actorsInside(tree: Tree, noun: number, depth = 0): number[] {
  const { tokens } = tree;
  const children = tree.children[noun].filter((child) => !isTemporal(tree, child));
  const possessor = children.find((child) => tokens[child].rel === 'nmod:poss' && isLikelyActor(tree, child));
  const pronoun = possessor !== undefined && tokens[possessor].pos === 'PRON';
  if (possessor !== undefined && !pronoun) return argumentHeads(tree, possessor);
  const phrases = children.filter((child) => isRel(tree, child, 'nmod') && child > noun);
  const named = phrases.find((child) => isLikelyActor(tree, child));
  const demonym = children.find(
    (child) =>
      /^(amod|compound)/.test(tokens[child].rel) && (tokens[child].pos === 'PROPN' || isCapital(tokens[child].text)),
  );
  if (named !== undefined) return argumentHeads(tree, named);
  if (demonym !== undefined) return [demonym];
  // "its blockade of Yemen" is aimed at Yemen, "rejected his plan" at him
  const inner = depth > 2 ? [] : firstFound(phrases.map((child) => () => actorsInside(tree, child, depth + 1)));
  return inner.length || possessor === undefined ? inner : [possessor];
}

const isCapital = (text: string): boolean => text !== text.toLowerCase();

const firstFound = (searches: readonly (() => number[])[]): number[] => {
  for (const search of searches) {
    const found = search();
    if (found.length) return found;
  }
  return [];
};

/** Those whom a complement speaks of: "demanded that rebels disarm", "gave money to promote growth in Ghana". */
function actorsInClause(tree: Tree, verb: number, agents: readonly number[], depth = 0): number[] {
  const { tokens } = tree;
  const children = tree.children[verb].filter((child) => !agents.includes(child) && tokens[child].pos !== 'PRON');
  const phrases = children.filter(
    (child) => /^(nsubj|obj|iobj|obl)/.test(tokens[child].rel) && !isTemporal(tree, child),
  );
  const found = firstFound(
    phrases.map((child) => () => (isLikelyActor(tree, child) ? argumentHeads(tree, child) : actorsInside(tree, child))),
  );
  if (found.length || depth > 1) return found;
  const clauses = children.filter((child) => /^(xcomp|ccomp)/.test(tokens[child].rel));
  return firstFound(clauses.map((child) => () => actorsInClause(tree, child, agents, depth + 1)));
}

/**
 * PLOVER's types ask for somebody who acts: a fire that kills and a change that allows are none of them. What an attack
 * does is an assault all the same.
 */
export function ifActors(tree: Tree, { agents }: ClauseFrame, sense: Sense): Sense {
  if (!sense.type || !agents.length || sense.noun === agents[0]) return sense;
  const acts = agents.some((at) => {
    const noun = NOUN_SENSES.get(tree.tokens[at].lemma);
    if (sense.type === 'ASSAULT' && (noun?.class === 'attack' || noun?.class === 'weapons')) return true;
    if (tree.tokens[at].pos === 'PRON') return true;
    return !isAbstract(tree, at) && !INANIMATE_NOUNS.has(tree.tokens[at].lemma);
  });
  if (acts) return sense;
  return { ...sense, type: null, untyped: true, family: sense.type === 'ASSAULT' ? 'death' : sense.family };
}

/** Takes the type from verbs that have it only with somebody, or something, as their object. */
export function ifObject(tree: Tree, { verb, patients, recipients, complements }: ClauseFrame, sense: Sense): Sense {
  if (!sense.type || !sense.rule.startsWith('verb:')) return sense;
  const key = sense.rule.slice('verb:'.length);
  const missing = NEEDS_OBJECT.has(key) && !patients.length && !complements.length && tree.tokens[verb].rel !== 'acl';
  const acted = [...patients, ...recipients];
  const alone = key === 'meet' && !acted.length;
  const thing = NEEDS_ACTOR.has(key) && !alone && !acted.some((at) => isLikelyActor(tree, at));
  return missing || thing ? { ...sense, type: null } : sense;
}

/** Each head once, in order. */
export const unique = (heads: readonly number[]): number[] => [...new Set(heads)];
