import type { PloverType } from '../../annotation';
import { FAMILY_OF_TYPE, type Family } from '../lexicon/eventFamilies';
import { ENDING_TYPE, ENDING_VERBS, LIGHT_VERBS, SIGNING_VERBS, TRANSITIVE_TYPES } from '../lexicon/eventFrames';
import type { NounSense } from '../lexicon/eventNouns';
import { VERB_SENSES } from '../lexicon/eventVerbs';
import type { ClauseFrame } from './clause';
import type { Sense } from './draft';
import { nounClassOf } from './nounClass';
import { isLikelyActor } from './sides';
import { isTemporal } from './temporal';
import { prepositionOf, type Tree } from './tree';

const LONGEST_IDIOM = 4;

/** The first words of the lexicon's idioms ("take to the streets"), so that other verbs don't look further. */
const IDIOM_STARTS: ReadonlySet<string> = new Set(
  [...VERB_SENSES.keys()].filter((key) => key.split('_').length > 2).map((key) => key.split('_')[0]),
);

/**
 * What a verb means in its clause. The order of decisions: idiom ("take to the streets"), verb and object ("lift
 * sanctions", "hold talks", "send troops"), verb and preposition ("call for"), particle verb ("pull out"), verb alone.
 */
export function senseOfVerb(tree: Tree, frame: ClauseFrame): Sense {
  const { tokens } = tree;
  const { verb, particle } = frame;
  const { lemma } = tokens[verb];
  const withParticle = particle < 0 ? lemma : `${lemma}_${tokens[particle].lower}`;
  return (
    occurrenceSense(tree, frame, withParticle) ??
    idiomSense(tree, frame) ??
    objectSense(tree, frame, withParticle) ??
    prepositionSense(frame, withParticle) ??
    entrySense(withParticle, 'verb') ??
    (particle < 0 ? plainSense(tree, frame) : null) ?? {
      type: null,
      family: 'other',
      rule: `verb:${withParticle}`,
      noun: -1,
    }
  );
}

function entrySense(key: string, kind: string): Sense | null {
  const entry = VERB_SENSES.get(key);
  return entry ? { type: entry.type, family: entry.family, rule: `${kind}:${key}`, noun: -1 } : null;
}

/** "Protests followed", "the vote takes place": the subject is the event, the verb says no more than that it was. */
function occurrenceSense(tree: Tree, { agents, patients }: ClauseFrame, key: string): Sense | null {
  if (!OCCURRENCE_VERBS.has(key) || patients.length || !agents.length) return null;
  const noun = nounClassOf(tree, agents[0]);
  // "The sinking happened on Monday": told before
  if (key === 'happen' && /^(the|this|that)$/.test(tree.tokens[tree.left[agents[0]]].lower)) return null;
  return noun?.event ? sense(noun.type, noun.family, `occurs:${key}`, agents[0]) : null;
}

const OCCURRENCE_VERBS = new Set([
  'follow',
  'happen',
  'occur',
  'ensue',
  'erupt',
  'break_out',
  'take_place',
  'persist',
  'pend',
]);

/** An idiom of the lexicon; an object that is one of its words is done to nobody. */
function idiomSense({ tokens }: Tree, { verb, patients }: ClauseFrame): Sense | null {
  const { lemma } = tokens[verb];
  if (!IDIOM_STARTS.has(lemma)) return null;
  let key = lemma;
  let found: Sense | null = null;
  for (let at = verb + 1; at < tokens.length && at <= verb + LONGEST_IDIOM; at++) {
    key += `_${tokens[at].lower}`;
    if (at > verb + 1) found = entrySense(key, 'idiom') ?? found;
  }
  const last = verb + (found?.rule.split('_').length ?? 0) - 1;
  const noun = found ? patients.find((at) => at > verb && at <= last) : undefined;
  return found && noun !== undefined ? { ...found, noun } : found;
}

function plainSense(tree: Tree, { verb, particle }: ClauseFrame): Sense | null {
  // The parser may have called a particle a case marker or an adverb: "walked out".
  const next = tree.tokens[verb + 1];
  if (particle < 0 && next && (next.tag === 'RP' || next.tag === 'IN' || next.tag === 'RB')) {
    const found = entrySense(`${tree.tokens[verb].lemma}_${next.lower}`, 'verb');
    if (found) return found;
  }
  return null;
}

function prepositionSense({ obliques, patients }: ClauseFrame, key: string): Sense | null {
  for (const { preposition } of obliques) {
    const found = preposition && entrySense(`${key}_${preposition}`, 'verb');
    if (found && !(patients.length && found.type === null)) return found;
  }
  return null;
}

/** The sense that the object gives the verb: as what it ends, as what it brings about, or by a listed pair. */
function objectSense(tree: Tree, frame: ClauseFrame, key: string): Sense | null {
  if (frame.patients.some((at) => tree.tokens[at].lemma === 'part')) key = `${key}_part`;
  if (isPhoneCall(tree, frame)) return sense('CONSULT', 'diplomacy', 'verb:call', -1);
  const objects = frame.patients.concat(
    frame.obliques.filter(({ preposition }) => COMPANION.has(preposition)).map(({ head }) => head),
  );
  for (const object of objects) {
    const idiom = frame.patients.includes(object) ? entrySense(`${key}_${tree.tokens[object].lemma}`, 'idiom') : null;
    if (idiom) return { ...idiom, noun: object };
    const noun = nounClassOf(tree, object);
    if (!noun) continue;
    const keys = frame.patients.includes(object)
      ? [key]
      : frame.obliques.map(({ preposition }) => `${key}_${preposition}`);
    for (const verb of keys) {
      const found = pairSense(verb, noun, object);
      if (!found) continue;
      if (isPrice(tree, frame, found)) return sense(null, 'business', found.rule, -1);
      // "the pact was ratified": the verb tells it, and the pact is what it was done to
      return found.noun < frame.verb && SIGNING_VERBS.has(verb) ? { ...found, noun: -1 } : found;
    }
  }
  return null;
}

/** "paid $2 million for the ride": a purchase, no aid. */
function isPrice(tree: Tree, { verb, obliques, patients }: ClauseFrame, { type, rule }: Sense): boolean {
  if (type !== 'AID' || rule !== 'object:pay+money' || tree.tokens[verb].lemma !== 'pay') return false;
  const phrases = obliques.map(({ head }) => head).concat(patients.flatMap((at) => tree.children[at]));
  return phrases.some((at) => prepositionOf(tree, at) === 'for' && !isTemporal(tree, at) && !isLikelyActor(tree, at));
}

/** "called Putin", but not "called him a liar" nor "called for". */
function isPhoneCall(tree: Tree, { verb, patients, recipients, complements, particle }: ClauseFrame): boolean {
  if (tree.tokens[verb].lemma !== 'call' || patients.length !== 1 || recipients.length || complements.length)
    return false;
  return particle < 0 && tree.tokens[patients[0]].pos === 'PROPN';
}

/** Prepositions that may join a verb to the event noun that is its real content: "take part in talks". */
const COMPANION = new Set(['in', 'on', 'into', 'for', 'with', 'about']);

/** "announced an inquiry" is news beside the inquiry, "announced a ceasefire" the ceasefire itself. */
const ANNOUNCING = new Set(['announce', 'order', 'declare', 'schedule']);
const ANNOUNCED: ReadonlySet<string> = new Set(['investigation', 'arrest', 'law', 'other', 'meeting', 'protest']);

/** Verbs that make one event with the event noun that is their object: "signed a treaty", "declared a ceasefire". */
const ABSORBING = new Set(
  'sign ratify reach strike conclude seal clinch make negotiate ink declare impose extend proclaim break violate breach restore establish'.split(
    ' ',
  ),
);

function pairSense(verb: string, noun: NounSense, object: number): Sense | null {
  const pair = `${verb} ${noun.class}`;
  const listed = TRANSITIVE_TYPES.get(pair);
  if (listed !== undefined)
    return sense(listed, noun.family, `object:${verb}+${noun.class}`, noun.event && ABSORBING.has(verb) ? object : -1);
  if (ENDING_VERBS.has(verb)) {
    const type = ENDING_TYPE[noun.class];
    const whole = noun.class === 'sanction' || noun.class === 'restriction';
    if (type) return sense(type, FAMILY_OF_TYPE[type], `ending:${verb}+${noun.class}`, whole ? object : -1);
  }
  if (noun.event && LIGHT_VERBS.has(verb) && !(ANNOUNCING.has(verb) && ANNOUNCED.has(noun.class)))
    return sense(noun.type, noun.family, `light:${verb}+${noun.class}`, object);
  return null;
}

function sense(type: PloverType | null, family: Family, rule: string, noun: number): Sense {
  return { type, family: type && family === 'other' ? FAMILY_OF_TYPE[type] : family, rule, noun };
}
