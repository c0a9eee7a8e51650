import { REPORTING_VERBS } from '../lexicon/statusWords';
import type { NounSense } from '../lexicon/eventNouns';
import { wordSet } from '../lexicon/wordSet';
import { frameOf } from './clause';
import { subjectOf } from './subject';
import type { EventDraft, Sense } from './draft';
import { inheritedAgents, isBareRepeat, isTelling, nominalFrame, placesOfPurpose, senseOfNoun } from './nominals';
import { isDefinite, statusOfNoun } from './nominalStatus';
import { isMeasured } from './markets';
import { coreOfPhase } from './nounClass';
import { isAbstract, unique } from './sides';
import { isNegated } from './status';
import { childOf, isRel, prepositionOf, type Tree } from './tree';
import { clauseOf, depthOf, verbDraft } from './verbs';

/** The event that a noun names; null where it names none, or one that was told before. */
export function nounDraft(tree: Tree, at: number): EventDraft | null {
  const noun = senseOfNoun(tree, at);
  if (!noun || !isFreeNoun(tree, at) || isNamedWithin(tree, at)) return null;
  const core = coreOfPhase(tree, at);
  // "the resumption of cooperation between them" has the sides of the cooperation
  const frame = nominalFrame(tree, core >= 0 && noun.type !== null ? core : at, noun);
  const reading = statusOfNoun(tree, at);
  if (isBareRepeat(tree, at, frame) || !(isTelling(tree, at, noun, frame) || isSought(tree, at, noun))) return null;
  const inherited =
    (frame.agents.length && !frame.partnersOnly) || isAskedFor(tree, at)
      ? []
      : inheritedAgents(tree, at, frame.partnersOnly);
  const source = [...inherited.filter((head) => !frame.partnersOnly || !isAbstract(tree, head)), ...frame.agents];
  // "the rally of copper prices" protests against nothing
  const moved = noun.type !== null && [...frame.agents, ...frame.patients].some((side) => isMeasured(tree, side));
  const type = moved ? null : noun.type;
  return {
    from: at,
    to: at + 1,
    head: at,
    kind: 'noun',
    known: isDefinite(tree, at),
    sense: { type, family: moved ? 'economy' : noun.family, rule: `noun:${tree.tokens[at].lemma}`, noun: -1 },
    type,
    plover: type,
    reading,
    source: unique(source),
    target: unique(frame.patients),
    places: frame.places.length ? frame.places : placesOfPurpose(tree, at),
    clause: clauseOf(tree, at),
    governor: -1,
    depth: depthOf(tree, at),
    frame: null,
  };
}

/** No part of a compound or a name, no measure, no predicate of a link: a noun that can stand for an event. */
function isFreeNoun(tree: Tree, at: number): boolean {
  const { rel } = tree.tokens[at];
  return !/^(compound|flat|fixed|amod|nummod|case|advmod|appos|obl:tmod|obl:npmod|obl:unmarked|nmod:poss|vocative|dep)$/.test(
    rel,
  );
}

/** "charges of manslaughter", "the launch was put off": no more than what another event is about. */
function isNamedWithin(tree: Tree, at: number): boolean {
  const up = tree.parent[at];
  if (up < 0) return false;
  const { rel } = tree.tokens[at];
  if (rel === 'obj' || rel === 'nsubj:pass') return MOVING_IN_TIME.has(tree.tokens[up].lemma) && isTimeMove(tree, up);
  if (!isRel(tree, at, 'nmod') && !isRel(tree, at, 'obl')) return false;
  const preposition = prepositionOf(tree, at);
  if (coreOfPhase(tree, up) === at && senseOfNoun(tree, up)?.type) return true;
  if (preposition === 'of') return ONLY_ABOUT.has(tree.tokens[up].lemma);
  if (MEETING_MARKS.has(preposition) && senseOfNoun(tree, at)?.class === 'meeting' && isMet(tree, up)) return true;
  return (preposition === 'for' || preposition === 'over') && senseOfNoun(tree, up)?.class === 'accusation';
}

/** "announced an inquiry", "threatened a referendum": what is to come is news beside the announcing. */
function isSought({ tokens, parent }: Tree, at: number, { class: kind }: NounSense): boolean {
  const up = parent[at];
  if (up < 0 || tokens[at].rel !== 'obj' || !SEEKING_VERBS.has(tokens[up].lemma)) return false;
  return !SETTLED_CLASSES.has(kind) || tokens[at].lemma === 'referendum';
}

/** "demanded an apology": others are to make it. */
const isAskedFor = ({ tokens, parent }: Tree, at: number): boolean =>
  tokens[at].rel === 'obj' && ASKING_VERBS.has(tokens[parent[at]]?.lemma);

const ASKING_VERBS = wordSet('order demand seek request');
const SEEKING_VERBS = wordSet('announce order threaten demand seek propose plan request launch');
/** What such verbs tell in one with the noun: "announced a deal", "proposed a law". */
const SETTLED_CLASSES: ReadonlySet<string> = new Set(['law', 'agreement', 'aid', 'support']);

/** "met with the envoys for talks": the meeting is told by the verb. */
const isMet = ({ tokens, parent }: Tree, at: number): boolean =>
  tokens[at].lemma === 'meet' ||
  (parent[at] >= 0 && /^(obj|obl)/.test(tokens[at].rel) && tokens[parent[at]].lemma === 'meet');

const MEETING_MARKS = new Set(['for', 'in', 'during', 'at']);

const ONLY_ABOUT = new Set([
  'charge',
  'count',
  'suspicion',
  'accusation',
  'allegation',
  'fringe',
  'sideline',
  'margin',
]);

/** Verbs by which an event is moved to another time; what they tell is the move. */
const MOVING_IN_TIME = new Set(['put', 'move', 'bring', 'push', 'delay', 'postpone', 'reschedule', 'defer']);

const isTimeMove = (tree: Tree, verb: number): boolean =>
  /^(delay|postpone|reschedule|defer)$/.test(tree.tokens[verb].lemma) ||
  /^(off|forward|back)$/.test(tree.tokens[verb + 1]?.lower ?? '');

/** Adjectives that tell what happened to somebody. */
const EVENT_ADJECTIVES: ReadonlyMap<string, Sense> = new Map(
  ['missing', 'absent', 'dead', 'aboard', 'injured', 'wounded', 'hurt', 'bankrupt', 'homeless'].map(
    (word): [string, Sense] => [
      word,
      {
        type: null,
        family: /dead|injured|wounded|hurt/.test(word) ? 'death' : 'other',
        rule: `adjective:${word}`,
        noun: -1,
      },
    ],
  ),
);

/** What an adjective tells of its subject: "were still missing". */
export function adjectiveDraft(tree: Tree, at: number): EventDraft | null {
  const sense = EVENT_ADJECTIVES.get(tree.tokens[at].lower);
  if (!sense || tree.tokens[at].pos === 'NOUN' || tree.tokens[at].rel === 'amod') return null;
  const neither = tree.children[at].some((child) => tree.tokens[child].lower === 'neither');
  if (childOf(tree, at, 'nsubj') < 0 && !neither) return null;
  const frame = frameOf(tree, at);
  return { ...verbDraft(tree, frame, sense), kind: 'adjective', source: frame.agents, target: [] };
}

/** "Moscow said that Kyiv must withdraw" is a demand of the one on the other; the modal verb carries it. */
export function demandDraft(tree: Tree, at: number): EventDraft | null {
  const { tokens, parent } = tree;
  if (!DEMANDING_MODALS.has(tokens[at].lower) || parent[at] < 0) return null;
  const verb = parent[at];
  const report = parent[verb];
  if (!isRel(tree, verb, 'ccomp') || report < 0 || !REPORTING_VERBS.has(tokens[report].lemma)) return null;
  // neither "should it fail" nor "should have listened" asks for anything
  const past = tree.children[verb].some((child) => child > at && child < verb && tokens[child].lower === 'have');
  const target = subjectOf(tree, verb).heads.filter((head) => tokens[head].pos !== 'PRON' && head < at && !past);
  const source = subjectOf(tree, report).heads;
  if (!target.length || !source.length || isNegated(tree, report)) return null;
  const sense: Sense = { type: 'REQUEST', family: 'diplomacy', rule: `modal:${tokens[at].lower}`, noun: -1 };
  return {
    ...verbDraft(tree, frameOf(tree, verb), sense),
    from: at,
    to: at + 1,
    head: at,
    reading: { status: 'occurred', shifter: -1, refusal: false },
    source: unique(source),
    target: unique(target),
    frame: null,
  };
}

const DEMANDING_MODALS = new Set(['must', 'should', 'ought']);

/** "A fire killed four": what happened is told by the verb; the noun is its cause. */
export function isBareSource({ head, source, target }: EventDraft, acting: ReadonlySet<number>): boolean {
  return acting.has(head) && !source.length && !target.length;
}
