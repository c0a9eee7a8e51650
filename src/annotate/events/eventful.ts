import { NAMING_VERBS } from '../lexicon/outlineWords';
import {
  CLAUSE_CUES,
  NOUN_PLANS,
  PERCEPTION_VERBS,
  PHASE_VERBS,
  PURE_CUES,
  REPORTING_VERBS,
  STATIVE_PHRASES,
  STATIVE_VERBS,
} from '../lexicon/statusWords';
import type { ClauseFrame } from './clause';
import type { EventDraft, Sense } from './draft';
import { nounClassOf, nounSense } from './nounClass';
import { isNegated } from './status';
import { isFinite } from './subject';
import { childOf, isRel, type Tree } from './tree';

/** Is a verb without a frame of its own an event at all: no state, no cue of what somebody said? */
export function isEventful(tree: Tree, frame: ClauseFrame, { type, family }: Sense): boolean {
  const { verb, complements, particle, patients } = frame;
  const { lemma } = tree.tokens[verb];
  const isKept = lemma === 'keep' && patients.length > 0;
  if (STATIVE_VERBS.has(lemma) && !isKept && (particle < 0 || family === 'other')) return false;
  if (isStativePhrase(tree, frame)) return false;
  if (PHASE_VERBS.has(lemma) && complements.some((at) => isRel(tree, at, 'xcomp'))) return false;
  if (isRel(tree, verb, 'acl') && NOUN_PLANS.has(lemma) && tree.tokens[verb].tag === 'VBN') return false;
  if (type !== null) return true;
  if (isNaming(tree, frame) || isOnlyPerceived(tree, frame) || isForcedPassive(tree, frame)) return false;
  if (isLedBy(tree, verb) || bringsAbout(tree, frame)) return false;
  if (CLAUSE_CUES.has(lemma) && hasContent(tree, verb, complements) && !isNegated(tree, verb)) return false;
  if (isAside(tree, verb)) return false;
  // of other reporting verbs those go that the quotes know as cues
  return !PURE_CUES.has(lemma) || isNegated(tree, verb);
}

/** "know how to do it", "think he will win", "showed that prices rose" */
function hasContent(tree: Tree, verb: number, complements: readonly number[]): boolean {
  const asks = tree.tokens[verb + 1]?.tag === 'WRB';
  if (THINKING_VERBS.has(tree.tokens[verb].lemma) && !isSpeakers(tree, verb)) return false;
  return asks || complements.some((at) => isRel(tree, at, 'ccomp') && isFinite(tree, at));
}

const THINKING_VERBS = new Set(['think', 'know', 'believe']);

/** "I think", "we know": the speaker's own mind. */
function isSpeakers(tree: Tree, verb: number): boolean {
  const subject = childOf(tree, verb, 'nsubj');
  return subject >= 0 && /^(i|we)$/.test(tree.tokens[subject].lower);
}

/** "goes back to 2019", "turned out to be": a state or a link, by particle or preposition. */
function isStativePhrase({ tokens }: Tree, { verb, particle }: ClauseFrame): boolean {
  const { lemma } = tokens[verb];
  const next = tokens[particle < 0 ? verb + 1 : particle];
  if (next === undefined) return false;
  const two = `${lemma}_${next.lower}`;
  return STATIVE_PHRASES.has(two) || STATIVE_PHRASES.has(`${two}_${tokens[verb + 2]?.lower ?? ''}`);
}

/** "calls the text a partnership", "what they dubbed the plan", 'called the vote "a farce"' */
function isNaming(tree: Tree, { verb, complements, patients, recipients }: ClauseFrame): boolean {
  const { tokens } = tree;
  if (!NAMING_VERBS.has(tokens[verb].lemma) || tokens[verb].lemma === 'describe') return false;
  if (complements.length + patients.length + recipients.length > 1) return true;
  if (patients.some((at) => /^W/.test(tokens[at].tag))) return true;
  for (let at = verb - 1; at >= 0 && at >= verb - FARTHEST_WHAT; at--) if (tokens[at].lower === 'what') return true;
  const [object] = patients;
  if (object === undefined || object < verb) return false;
  const last = tree.children[object].filter((child) => /^(amod|compound|flat|nmod)/.test(tokens[child].rel));
  return tokens[Math.max(object, ...last) + 1]?.tag === '``';
}

/** So many words before the verb "what" may stand: "what the agency called". */
const FARTHEST_WHAT = 4;

/** "She was seen entering", "a letter seen by Reuters": what is told is what was seen. */
function isOnlyPerceived(tree: Tree, { verb, passive, complements }: ClauseFrame): boolean {
  if (!passive || !PERCEPTION_VERBS.has(tree.tokens[verb].lemma)) return false;
  const bare = isRel(tree, verb, 'acl') && childOf(tree, verb, 'aux') < 0;
  return bare || complements.length > 0 || tree.tokens[verb + 1]?.tag === 'VBG';
}

/** "was forced to raise them": the infinitive tells it all, unless it says who did the forcing. */
function isForcedPassive(tree: Tree, { verb, passive, complements, agents }: ClauseFrame): boolean {
  if (!passive || agents.length || !FORCING_VERBS.has(tree.tokens[verb].lemma)) return false;
  return complements.some((at) => isRel(tree, at, 'xcomp') && tree.tokens[at].pos === 'VERB');
}

const FORCING_VERBS = new Set(['force', 'compel', 'oblige', 'make']);

/** "as newspapers had claimed", "he added, smiling", "is built to reach", "deeper than any has gone" */
function isAside(tree: Tree, verb: number): boolean {
  const { tokens, parent } = tree;
  const { lemma, tag, rel } = tokens[verb];
  const mark = childOf(tree, verb, 'mark');
  const word = mark < 0 ? '' : tokens[mark].lower;
  if (
    (word === 'than' && mark < verb - 1) ||
    ((word === 'as' || tokens[tree.left[verb]].lower === 'as') &&
      REPORTING_VERBS.has(lemma) &&
      childOf(tree, verb, 'obj') < 0)
  )
    return true;
  if (tag === 'VBN' && MAKING_VERBS.has(lemma) && tokens[verb + 1]?.tag === 'TO') return true;
  return (
    tag === 'VBG' &&
    rel === 'advcl' &&
    REPORTING_VERBS.has(tokens[parent[verb]]?.lemma) &&
    tree.children[verb].every((child) => isRel(tree, child, 'punct'))
  );
}

const MAKING_VERBS = new Set(['build', 'design', 'mean', 'intend', 'suppose', 'make', 'aim', 'equip']);

/** "an inquiry led by Holm": who is at the head of it, no more. */
function isLedBy(tree: Tree, verb: number): boolean {
  const { lemma, tag } = tree.tokens[verb];
  if (lemma !== 'lead' || tag !== 'VBN' || isFinite(tree, verb)) return false;
  return tree.tokens[verb + 1]?.lower === 'by';
}

/** "led to a severe rift": the noun is the event, the verb its cause. */
function bringsAbout(tree: Tree, { verb, obliques, patients }: ClauseFrame): boolean {
  const mark = RESULT_MARKS.get(tree.tokens[verb].lemma);
  if (mark === undefined || patients.length) return false;
  return obliques.some(({ preposition, head }) => preposition === mark && nounClassOf(tree, head)?.event);
}

const RESULT_MARKS: ReadonlyMap<string, string> = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['end', 'in'],
  ['culminate', 'in'],
]);

/**
 * Does a verb say no more than what a meeting is about, or what would be good or hard to do? "met to discuss trade",
 * "talks on ending the war", "how to respond", "it is important to build bridges".
 */
export function isTopic(tree: Tree, verb: number): boolean {
  return isPurposeOfMeeting(tree, verb) || isOpenQuestion(tree, verb) || isJudged(tree, verb);
}

function isPurposeOfMeeting(tree: Tree, verb: number): boolean {
  const { tokens, parent } = tree;
  const up = parent[verb];
  if (up < 0) return false;
  const { tag, lemma } = tokens[verb];
  if (tag === 'VB' && /^(advcl|xcomp|acl)$/.test(tokens[verb].rel) && childOf(tree, verb, 'mark') >= 0)
    return DISCUSSING_VERBS.has(lemma) && isMeeting(tree, up);
  const mark = childOf(tree, verb, 'mark');
  const topical = mark >= 0 && TOPIC_MARKS.has(tokens[mark].lower);
  return tag === 'VBG' && topical && isMeeting(tree, up);
}

/** A meeting by its noun or verb, or a call by which one is sought. */
function isMeeting(tree: Tree, at: number): boolean {
  const { pos, lemma } = tree.tokens[at];
  if (pos === 'NOUN') return nounSense(tree, at)?.class === 'meeting';
  if (MEETING_VERBS.has(lemma)) return true;
  return tree.children[at].some(
    (child) => /^(obj|obl|nsubj)/.test(tree.tokens[child].rel) && nounSense(tree, child)?.class === 'meeting',
  );
}

const MEETING_VERBS = new Set(['meet', 'call', 'phone', 'telephone', 'gather', 'convene', 'visit', 'travel', 'sit']);
const DISCUSSING_VERBS = new Set(['discuss', 'debate', 'talk', 'consider', 'review', 'negotiate', 'hear', 'address']);
const TOPIC_MARKS = new Set(['on', 'about', 'over']);

/** "discuss how to respond", "decide whether to leave". */
function isOpenQuestion(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  if (tokens[verb].tag !== 'VB' || tokens[verb - 1]?.lower !== 'to') return false;
  return OPEN_QUESTIONS.has(tokens[verb - 2]?.lower ?? '');
}

const OPEN_QUESTIONS = new Set(['how', 'whether', 'where', 'when']);

/** "It is important to build bridges." */
function isJudged(tree: Tree, verb: number): boolean {
  const { tokens, parent } = tree;
  const up = parent[verb];
  if (up < 0 || tokens[verb].tag !== 'VB' || tokens[up].pos !== 'ADJ' || up > verb) return false;
  const subject = childOf(tree, up, 'nsubj');
  const expletive = childOf(tree, up, 'expl');
  const formal = expletive >= 0 ? expletive : subject;
  return formal >= 0 && tokens[formal].lower === 'it' && childOf(tree, up, 'cop') >= 0 && !isNegated(tree, up);
}

/** A verb that the lexicon doesn't know, with nobody and nothing taking part, tells a reader nothing. */
export function saysSomething(draft: EventDraft): boolean {
  const { sense, source } = draft;
  return sense.type !== null || sense.family !== 'other' || source.length > 0 || hasObject(draft);
}

/** Is the event aimed at anybody or anything but its own content ("to leave", "what it would cost")? */
export const hasObject = ({ target, frame }: EventDraft): boolean =>
  target.some((at) => !frame?.complements.includes(at));
