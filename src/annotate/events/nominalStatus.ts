import type { Status } from '../../annotation';
import { ENDING_VERBS, LIGHT_VERBS } from '../lexicon/eventFrames';
import type { NounClass } from '../lexicon/eventNouns';
import { STATUS_SHIFTERS } from '../lexicon/statusWords';
import { wordSet } from '../lexicon/wordSet';
import type { StatusReading } from './draft';
import { nounSense } from './nounClass';
import { statusOfVerb } from './status';
import { isFinite } from './subject';
import { childOf, isRel, prepositionOf, type Tree } from './tree';

/** Adjectives that say how real a noun's event is. */
const ADJECTIVE_STATUS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['planned', 'planned'],
  ['future', 'planned'],
  ['upcoming', 'planned'],
  ['scheduled', 'planned'],
  ['forthcoming', 'planned'],
  ['proposed', 'possible'],
  ['possible', 'possible'],
  ['potential', 'possible'],
  ['alleged', 'occurred'],
  ['threatened', 'possible'],
  ['looming', 'possible'],
  ['any', 'possible'],
  ['ongoing', 'ongoing'],
  ['continuing', 'ongoing'],
  ['current', 'ongoing'],
]);

/** Verbs that make the event of their object unreal or real. */
const OBJECT_SHIFT: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['cancel', 'negated'],
  ['avoid', 'negated'],
  ['prevent', 'negated'],
  ['avert', 'negated'],
  ['deny', 'negated'],
  ['call_off', 'negated'],
  ['scrap', 'negated'],
  ['announce', 'planned'],
  ['order', 'planned'],
  ['schedule', 'planned'],
  ['postpone', 'planned'],
  ['await', 'planned'],
  ['continue', 'ongoing'],
]);

/** States that last till something ends them: "the war in Sudan", "sanctions on Iran". */
const LASTING_NOUNS = new Set([
  'war',
  'conflict',
  'sanction',
  'sanctions',
  'outbreak',
  'siege',
  'epidemic',
  'drought',
  'famine',
]);

/** Words beside such a noun that say which of several, or that it is over. */
const PAST_WORDS = new Set([
  'first',
  'second',
  'last',
  'previous',
  'past',
  'former',
  'earlier',
  'cold',
  'world',
  'gulf',
]);

/** Prepositions that put what they bring into another time. */
const TIME_MARKS = new Set(['after', 'during', 'since', 'before', 'following', 'until', 'till']);

/** Prepositions that bring what somebody reacts to, which is there already. */
const CAUSE_MARKS = new Set([
  'over',
  'about',
  'against',
  'following',
  'despite',
  'since',
  'amid',
  'because_of',
  'because',
]);

/** Verbs that hold the event that their object names, so that what doesn't happen with them doesn't happen at all. */
const HOLDING_VERBS = wordSet(
  'have be see plan seek expect face cause report want hope_for call_for need agree rule_out propose approve allow bring_about',
);

/** How real the event of a noun is: its own modifiers, then the verb or noun that governs it. */
export function statusOfNoun(tree: Tree, noun: number): StatusReading {
  for (const child of tree.children[noun]) {
    const { lower, rel } = tree.tokens[child];
    if (rel === 'det' && lower === 'no') return plain('negated');
    // "denied any deal"
    if (lower === 'any' && governedStatus(tree, noun).status === 'negated') return plain('negated');
    const found = ADJECTIVE_STATUS.get(lower);
    if (found && (rel === 'amod' || rel === 'det' || rel === 'acl')) return plain(found);
  }
  const found = governedStatus(tree, noun);
  return found.status === 'occurred' && isLasting(tree, noun) ? plain('ongoing') : found;
}

/** Does the noun name a state that lasts, with nothing to say that it is over? */
function isLasting(tree: Tree, noun: number): boolean {
  const { tokens } = tree;
  if (!LASTING_NOUNS.has(tokens[noun].lemma) || TIME_MARKS.has(prepositionOf(tree, noun))) return false;
  const up = tree.parent[noun];
  if (up >= 0 && ENDING_VERBS.has(verbKey(tree, up)) && tree.tokens[noun].rel === 'obj' && isFinite(tree, up))
    return false;
  return tree.children[noun].every((child) => !PAST_WORDS.has(tokens[child].lower) && tokens[child].pos !== 'NUM');
}

const plain = (status: Status, shifter = -1): StatusReading => ({ status, shifter, refusal: false });

/** How real the words above make the event of a noun. */
function governedStatus(tree: Tree, noun: number): StatusReading {
  const { tokens, parent } = tree;
  const definite = isDefinite(tree, noun);
  let at = noun;
  for (let steps = 0; steps < 6; steps++) {
    const up = parent[at];
    if (up < 0) return plain('occurred');
    const { lemma, pos } = tokens[up];
    const object =
      isRel(tree, at, 'obj') ||
      isRel(tree, at, 'obl') ||
      isRel(tree, at, 'nsubj') ||
      isRel(tree, at, 'nmod') ||
      isRel(tree, at, 'xcomp');
    if (object) {
      const active = isRel(tree, at, 'nsubj') && tokens[at].rel !== 'nsubj:pass';
      const shifted = active ? undefined : OBJECT_SHIFT.get(verbKey(tree, up));
      // "denied a role in the attack": the attack is there
      const direct = at === noun && !isRel(tree, at, 'obl');
      if (shifted && (shifted !== 'negated' || direct || !definite)) return plain(shifted, up);
      const shift = isRel(tree, at, 'nsubj') || !governsAsAim(tree, at, up) ? undefined : STATUS_SHIFTERS.get(lemma);
      if (shift === 'negated' && SAID.has(nounSense(tree, noun)?.class ?? 'other')) return plain('occurred');
      if (shift && shift !== 'factual') return plain(shift, up);
    }
    if (pos === 'VERB' || childOf(tree, up, 'cop') >= 0) return underPredicate(tree, noun, at, up);
    // "the legitimacy of the talks": what is spoken of as known is there
    if (definite && isRel(tree, at, 'nmod')) return plain('occurred');
    at = up;
  }
  return plain('occurred');
}

/** Calls and charges that are rejected have been made. */
const SAID: ReadonlySet<NounClass> = new Set(['request', 'accusation', 'threat']);

/** "called for a meeting", "plans for a visit", "demanded the release": what is wanted, not where or when. */
function governsAsAim(tree: Tree, at: number, up: number): boolean {
  if (isRel(tree, at, 'obj')) return true;
  const preposition = prepositionOf(tree, at);
  return (
    preposition === 'for' ||
    preposition === 'to' ||
    preposition === 'of' ||
    (preposition === 'on' && tree.tokens[up].lemma === 'agree')
  );
}

/** What the predicate above makes of a noun's event. */
function underPredicate(tree: Tree, noun: number, at: number, up: number): StatusReading {
  const { status } = statusOfVerb(tree, up);
  const definite = isDefinite(tree, noun);
  const holds = HOLDING_VERBS.has(verbKey(tree, up)) || LIGHT_VERBS.has(verbKey(tree, up));
  if (status === 'ongoing' || status === 'occurred') return plain('occurred');
  if (status === 'negated') {
    const held = holds && (isRel(tree, at, 'obj') || tree.tokens[at].rel === 'nsubj:pass');
    return plain(held && at === noun ? 'negated' : 'occurred');
  }
  return plain(definite && CAUSE_MARKS.has(prepositionOf(tree, at)) ? 'occurred' : status);
}

/** The verb with its particle, as the lexicons write it. */
function verbKey(tree: Tree, verb: number): string {
  const particle = childOf(tree, verb, 'compound:prt');
  const { lemma } = tree.tokens[verb];
  return particle < 0 ? lemma : `${lemma}_${tree.tokens[particle].lower}`;
}

/** "the talks", "Tuesday's meeting", "his visit": spoken of as known. */
export function isDefinite(tree: Tree, noun: number): boolean {
  return tree.children[noun].some((child) => {
    const { rel, lower } = tree.tokens[child];
    return rel === 'nmod:poss' || (rel === 'det' && /^(the|this|that|these|those)$/.test(lower));
  });
}
