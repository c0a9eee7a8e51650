import type { PloverType } from '../../annotation';
import { NOUN_SENSES } from '../lexicon/event-nouns';
import { TARGET_PREPOSITIONS } from '../lexicon/event-frames';
import { NOUN_PLANS, PHASE_VERBS, PURE_CUES, REPORTING_VERBS, STATIVE_VERBS } from '../lexicon/status-words';
import type { SentenceReading } from '../reading';
import { frameOf, type ClauseFrame } from './clause';
import type { EventDraft, Sense } from './draft';
import { inheritedAgents, isBareRepeat, nominalFrame, senseOfNoun, statusOfNoun } from './nominals';
import { senseOfVerb } from './senses';
import { collapse, isNegated, statusOfVerb } from './status';
import { childOf, isRel, treeOf, type Tree } from './tree';

/**
 * Finds the events of one sentence: triggers, sides, type and status, all from the sentence's own words and tree, so
 * that the result can be kept with the paragraph.
 * @returns drafts in text order
 */
export function extractEvents({ tokens }: SentenceReading): EventDraft[] {
  const tree = treeOf(tokens);
  const drafts: EventDraft[] = [];
  const absorbed = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerbTrigger(tree, at)) continue;
    const frame = frameOf(tree, at);
    const sense = ifActors(tree, frame, senseOfVerb(tree, frame));
    if (sense.noun >= 0) absorbed.add(sense.noun);
    if (sense.rule.startsWith('verb:') && !isEventful(tree, frame, sense)) continue;
    const draft = verbDraft(tree, frame, sense);
    if (saysSomething(draft)) drafts.push(draft);
  }
  for (let at = 0; at < tokens.length; at++) {
    if (absorbed.has(at)) continue;
    const draft = nounDraft(tree, at) ?? adjectiveDraft(tree, at);
    if (draft) drafts.push(draft);
  }
  drafts.sort((a, b) => a.from - b.from);
  return withWrappers(tree, drafts);
}

function isVerbTrigger(tree: Tree, at: number): boolean {
  const { pos, rel } = tree.tokens[at];
  if (pos !== 'VERB') return false;
  return !/^(aux|cop|case|mark|fixed|amod|compound|flat|advmod|cc|det)(:|$)/.test(rel);
}

/** Is a verb without a frame of its own an event at all: no state, no cue of what somebody said? */
function isEventful(tree: Tree, { verb, patients, complements }: ClauseFrame, { type }: Sense): boolean {
  const { lemma } = tree.tokens[verb];
  if (STATIVE_VERBS.has(lemma)) return false;
  if (PHASE_VERBS.has(lemma) && complements.some((at) => isRel(tree, at, 'xcomp'))) return false;
  if (isRel(tree, verb, 'acl') && NOUN_PLANS.has(lemma) && tree.tokens[verb].tag === 'VBN') return false;
  if (!REPORTING_VERBS.has(lemma) || type) return true;
  if (isNegated(tree, verb)) return true;
  if (PURE_CUES.has(lemma)) return false;
  return patients.length > 0 && !complements.some((at) => isRel(tree, at, 'ccomp'));
}

/**
 * PLOVER's types ask for somebody who acts: a fire that kills and a change that allows are none of them. What an attack
 * does is an assault all the same.
 */
function ifActors(tree: Tree, { agents }: ClauseFrame, sense: Sense): Sense {
  if (!sense.type || !agents.length) return sense;
  const acts = agents.some((at) => {
    const noun = NOUN_SENSES.get(tree.tokens[at].lemma);
    if (sense.type === 'ASSAULT' && (noun?.class === 'attack' || noun?.class === 'weapons')) return true;
    return !isAbstract(tree, at) && !INANIMATE.has(tree.tokens[at].lemma);
  });
  return acts ? sense : { ...sense, type: null, family: sense.type === 'ASSAULT' ? 'death' : sense.family };
}

const INANIMATE = new Set(
  `disease virus fever illness cancer infection bacteria heat cold water rain wind snow price inflation figure result
   computer software app machine system car vehicle train bus law bill rule thing fact news story photo letter
   statement report document map photograph picture video film book song product device site website structure`.split(
    /\s+/,
  ),
);

/** A verb that the lexicon doesn't know, with nobody and nothing taking part, tells a reader nothing. */
function saysSomething({ sense, source, target }: EventDraft): boolean {
  return sense.type !== null || sense.family !== 'other' || source.length > 0 || target.length > 0;
}

const MUTUAL: ReadonlySet<PloverType | null> = new Set<PloverType | null>(['CONSULT', 'COOPERATE']);

function verbDraft(tree: Tree, frame: ClauseFrame, sense: Sense): EventDraft {
  const { verb, particle } = frame;
  const reading = statusOfVerb(tree, verb);
  const { source, target } = sidesOf(tree, frame, sense);
  const last = lastOfTrigger(verb, particle, sense.noun);
  return {
    from: Math.min(verb, sense.noun >= 0 && verb - sense.noun <= 1 ? Math.min(verb, sense.noun) : verb),
    to: last + 1,
    head: verb,
    kind: 'verb',
    sense,
    type: sense.type,
    plover: sense.type,
    reading,
    source,
    target,
    places: frame.obliques.filter(({ preposition }) => preposition !== '').map(({ head }) => head),
    clause: clauseOf(tree, verb),
    governor: -1,
    depth: depthOf(tree, verb),
    frame,
  };
}

const LONGEST_TRIGGER = 5;

/** A trigger takes in its particle and its light verb's noun where they stand close by. */
function lastOfTrigger(verb: number, particle: number, noun: number): number {
  let last = verb;
  if (particle > verb && particle - verb <= 2) last = particle;
  if (noun > verb && noun - verb < LONGEST_TRIGGER) last = Math.max(last, noun);
  return last;
}

/** Who acts and who is acted on, by the frame of the verb's type. */
function sidesOf(tree: Tree, frame: ClauseFrame, sense: Sense): { source: number[]; target: number[] } {
  const { agents, patients, recipients, obliques } = frame;
  const { type, noun } = sense;
  const byPreposition = (wanted: readonly string[]): number[] => {
    for (const preposition of wanted) {
      const found = obliques.filter((oblique) => oblique.preposition === preposition).map(({ head }) => head);
      if (found.length) return found;
    }
    return [];
  };
  if (type && MUTUAL.has(type) && !isCall(tree, frame)) {
    const objects = patients.filter((at) => at !== noun && !NOUN_SENSES.get(tree.tokens[at].lemma)?.event);
    const inner = noun >= 0 ? nominalSides(tree, noun, true) : [];
    return { source: unique([...agents, ...objects, ...byPreposition(['with']), ...inner]), target: [] };
  }
  let target = [...recipients, ...patients.filter((at) => at !== noun)];
  if (type) {
    if (noun >= 0) target = [...target, ...nominalSides(tree, noun)];
    const named = byPreposition(TARGET_PREPOSITIONS[type]);
    if (!target.some((at) => isLikelyActor(tree, at)) && target.every((at) => isAbstract(tree, at))) {
      const inner = target.flatMap((at) => actorsInside(tree, at));
      const wanted = named.filter((at) => isLikelyActor(tree, at));
      if (wanted.length) target = wanted;
      else if (inner.length) target = inner;
      else if (!target.length) target = named;
    }
  } else if (!target.length) target = byPreposition(GOVERNED);
  return { source: unique(agents), target: unique(target) };
}

/** A phone call has a caller and a called one. */
function isCall(tree: Tree, { verb }: ClauseFrame): boolean {
  return /^(call|phone|telephone|ring)$/.test(tree.tokens[verb].lemma);
}

/** Prepositions that may bring the target of a verb without an object. */
const GOVERNED = ['on', 'for', 'against', 'with', 'to', 'of', 'into', 'about', 'from', 'over'];

function nominalSides(tree: Tree, noun: number, agentsOnly = false): number[] {
  const sense = senseOfNoun(tree, noun);
  if (!sense) return [];
  const { agents, patients } = nominalFrame(tree, noun, sense);
  return agentsOnly ? agents : [...agents, ...patients];
}

/** Names, pronouns for people, and nouns that aren't known as events or things. */
function isLikelyActor(tree: Tree, at: number): boolean {
  const { pos, lemma, lower } = tree.tokens[at];
  if (pos === 'PROPN') return true;
  if (pos === 'PRON') return lower !== 'it' && lower !== 'that' && lower !== 'this' && lower !== 'what';
  return (
    HUMANS.has(lemma) ||
    (/(?:ers?|ors?|ists?|ians?|men|man|woman|women|people)$/.test(lower) && !NOUN_SENSES.has(lemma) && lower.length > 5)
  );
}

const HUMANS = new Set(
  `people official troop troops force forces police government army rebel militant civilian citizen resident protester
   minister president leader parliament court company bank party union group team authority diplomat ambassador
   envoy soldier refugee migrant prisoner detainee hostage student teacher worker doctor journalist reporter activist
   opposition military family child man woman boy girl suspect victim voter mp lawmaker senator deputy
   delegation counterpart ally neighbor neighbour country nation state regime administration ministry agency
   council commission committee assembly congress senate community organization organisation church bishop
   judge prosecutor lawyer officer crew passenger patient nurse dissident critic opponent supporter
   guerrilla separatist insurgent terrorist gang fighter peacekeeper inspector observer king queen prince pope
   chancellor premier governor mayor spokesman spokeswoman chief head staff personnel employee`.split(/\s+/),
);

/** Nouns for acts and measures rather than for whoever is behind them: "decision", "withdrawal", "licences". */
function isAbstract(tree: Tree, at: number): boolean {
  const { lemma, lower, pos } = tree.tokens[at];
  if (pos !== 'NOUN') return pos === 'NUM' || lower === 'it' || lower === 'this' || lower === 'that';
  const sense = NOUN_SENSES.get(lemma);
  if (sense) return sense.event || sense.class === 'money' || sense.class === 'goods' || sense.class === 'relations';
  return ABSTRACT.has(lemma) || /(?:tion|sion|ment|ness|ity|ance|ence|ship|acy|ism|ings?)$/.test(lemma);
}

const ABSTRACT = new Set(
  `decision move plan policy effort step law rule right role right use work idea stance behavior behaviour attitude
   patience call choice approach comment remark victory success failure deal term measure rate price order control
   progress power license licence step stage proposal programme program handling approval part record level amount
   series number lack claim view position response act spate wave return work way arrival budget charge`.split(/\s+/),
);

/** Those whom the object speaks of: "praised Trump's decision", "demanded the withdrawal of foreign forces". */
function actorsInside(tree: Tree, noun: number, depth = 0): number[] {
  const found: number[] = [];
  for (const child of tree.children[noun]) {
    if (tree.tokens[child].rel === 'nmod:poss' && isLikelyActor(tree, child)) found.push(child);
    else if (isRel(tree, child, 'nmod')) {
      if (isLikelyActor(tree, child)) found.push(child);
      else if (depth < 2) found.push(...actorsInside(tree, child, depth + 1));
    }
  }
  return found.slice(0, 3);
}

function nounDraft(tree: Tree, at: number): EventDraft | null {
  const noun = senseOfNoun(tree, at);
  if (!noun || !isFreeNoun(tree, at)) return null;
  const frame = nominalFrame(tree, at, noun);
  const reading = statusOfNoun(tree, at);
  if (isBareRepeat(tree, at, frame)) return null;
  const source = frame.agents.length ? frame.agents : inheritedAgents(tree, at);
  return {
    from: at,
    to: at + 1,
    head: at,
    kind: 'noun',
    sense: { type: noun.type, family: noun.family, rule: `noun:${tree.tokens[at].lemma}`, noun: -1 },
    type: noun.type,
    plover: noun.type,
    reading,
    source: unique(source),
    target: unique(frame.patients),
    places: frame.places,
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

function adjectiveDraft(tree: Tree, at: number): EventDraft | null {
  const sense = EVENT_ADJECTIVES.get(tree.tokens[at].lower);
  if (!sense || tree.tokens[at].pos === 'NOUN' || tree.tokens[at].rel === 'amod') return null;
  const subject = childOf(tree, at, 'nsubj');
  if (subject < 0) return null;
  const frame = frameOf(tree, at);
  return { ...verbDraft(tree, frame, sense), kind: 'adjective', source: frame.agents, target: [] };
}

/** The words of a clause without the clauses inside it that stand on its edges. */
function clauseOf(tree: Tree, head: number): { from: number; to: number } {
  let from = tree.left[head];
  let to = tree.right[head] + 1;
  for (const child of tree.children[head]) {
    const { rel } = tree.tokens[child];
    const own = /^(punct|cc|mark|parataxis|conj|advcl|discourse)(:|$)/.test(rel);
    if (!own) continue;
    if (child < head && tree.left[child] === from) from = tree.right[child] + 1;
  }
  for (const child of [...tree.children[head]].reverse()) {
    if (
      child > head &&
      /^(punct|parataxis|conj|advcl|cc)(:|$)/.test(tree.tokens[child].rel) &&
      tree.right[child] + 1 === to
    )
      to = tree.left[child];
  }
  return from <= head && to > head ? { from, to } : { from: head, to: head + 1 };
}

function depthOf(tree: Tree, at: number): number {
  let depth = 0;
  for (let up = at; tree.parent[up] >= 0 && depth < 20; up = tree.parent[up]) if (!isRel(tree, up, 'conj')) depth++;
  return depth;
}

/** Joins events to the one that governs them and lets PLOVER's collapsing rules take the status in. */
function withWrappers(tree: Tree, drafts: readonly EventDraft[]): EventDraft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  return drafts.map((draft) => {
    let governor = -1;
    for (let up = tree.parent[draft.head], steps = 0; up >= 0 && steps < 8; up = tree.parent[up], steps++)
      if (byHead.has(up)) {
        governor = up;
        break;
      }
    const wrapper = draft.reading.shifter >= 0 ? (byHead.get(draft.reading.shifter)?.type ?? null) : null;
    return { ...draft, governor, plover: collapse(draft.type, draft.reading, wrapper) };
  });
}

const unique = (heads: readonly number[]): number[] => [...new Set(heads)];
