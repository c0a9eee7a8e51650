import { NOUN_SENSES, type NounSense } from '../lexicon/eventNouns';
import { isRel, prepositionOf, type Tree } from './tree';

/** The lexicon's sense of a noun, where words beside it may decide: "air strikes" are no walkout, "a call for" no call. */
export function nounSense(tree: Tree, at: number): NounSense | undefined {
  const { lemma, lower } = tree.tokens[at];
  const core = coreOfPhase(tree, at);
  if (core >= 0) {
    const inner = nounSense(tree, core);
    if (inner && lemma !== 'end') return inner;
    if (inner) return { type: null, family: inner.family, class: 'other', event: true };
  }
  if (lemma === 'strike' && (hasChild(tree, at, STRIKERS) || hasPreposition(tree, at, 'on', 'against')))
    return NOUN_SENSES.get('airstrike');
  if (lemma === 'call' && (hasPreposition(tree, at, 'for', 'to') || isAnswered(tree, at)))
    return NOUN_SENSES.get('request');
  if (lemma === 'appeal' && (hasPreposition(tree, at, 'against') || goesToCourt(tree, at))) return LEGAL_APPEAL;
  if (lemma === 'exercise' || lemma === 'drill')
    return hasChild(tree, at, MILITARY) ? NOUN_SENSES.get('wargame') : undefined;
  if (lemma === 'probe' && isSpaceProbe(tree, at)) return undefined;
  if (lemma === 'goal' && !isScored(tree, at)) return undefined;
  return NOUN_SENSES.get(lemma) ?? NOUN_SENSES.get(lower);
}

const LEGAL_APPEAL: NounSense = { type: null, family: 'justice', class: 'other', event: true };

/** "an appeal to the High Court" */
const goesToCourt = (tree: Tree, at: number): boolean =>
  tree.children[at].some((child) => /^(court|tribunal)$/.test(tree.tokens[child].lower));

/**
 * "The resumption of cooperation", "an end to the war": the noun of the event whose phase another noun names.
 * @returns -1 if the noun names no phase of an event
 */
export function coreOfPhase(tree: Tree, at: number): number {
  const { lemma } = tree.tokens[at];
  if (!PHASE_NOUNS.has(lemma) || (lemma === 'end' && END_OF_TIME.has(prepositionOf(tree, at)))) return -1;
  const core = tree.children[at].find((child) => {
    const preposition = isRel(tree, child, 'nmod') ? prepositionOf(tree, child) : '';
    return (
      (preposition === 'of' || (preposition === 'to' && lemma === 'end')) &&
      NOUN_SENSES.get(tree.tokens[child].lemma)?.event
    );
  });
  return core ?? -1;
}

const PHASE_NOUNS = new Set(['resumption', 'renewal', 'continuation', 'revival', 'restart', 'end']);
/** "by the end of the war" */
const END_OF_TIME = new Set('at by since until till after before from toward towards near in'.split(' '));

/** "India's Varuna-2 probe", "launched a probe to Mars" */
function isSpaceProbe(tree: Tree, at: number): boolean {
  if (hasPreposition(tree, at, 'to', 'toward', 'towards') || hasChild(tree, at, SPACE)) return true;
  const up = tree.parent[at];
  if (up >= 0 && CARRYING.has(tree.tokens[up].lemma)) return true;
  return tree.children[at].some(
    (child) => isRel(tree, child, 'compound') && /\d/.test(tree.tokens[child + 2]?.text ?? ''),
  );
}

const SPACE = new Set('space lunar solar robotic mars moon unmanned interplanetary deep-space nasa'.split(' '));
const CARRYING = new Set(['carry', 'land', 'orbit', 'fly', 'separate', 'crash', 'reach', 'descend']);

/** Aims are goals too: one is of a match if it is scored, or is a first, late or winning one. */
function isScored(tree: Tree, at: number): boolean {
  const up = tree.parent[at];
  return hasChild(tree, at, GOALS) || (up >= 0 && SCORING.has(tree.tokens[up].lemma));
}

const GOALS = new Set(
  'first second third winning late early opening own disallowed equalising equalizing away'.split(' '),
);
const SCORING = new Set(['score', 'concede', 'net', 'disallow', 'rule', 'grab', 'bag']);

/** "rejected a call by Holm", wherever the parser hung what was called for. */
const isAnswered = ({ tokens, parent }: Tree, at: number): boolean =>
  tokens[at].rel === 'obj' && ANSWERING.has(tokens[parent[at]]?.lemma);

const ANSWERING = new Set(
  'reject heed back echo repeat renew reiterate dismiss ignore support oppose defy resist'.split(' '),
);

const STRIKERS = new Set(
  'air drone missile military artillery rocket retaliatory precision nuclear israeli aerial'.split(' '),
);
const MILITARY = new Set('military joint naval war live-fire army air'.split(' '));

const hasChild = (tree: Tree, at: number, words: ReadonlySet<string>): boolean =>
  tree.children[at].some((child) => words.has(tree.tokens[child].lower));

const hasPreposition = (tree: Tree, at: number, ...wanted: string[]): boolean =>
  tree.children[at].some((child) => isRel(tree, child, 'nmod') && wanted.includes(prepositionOf(tree, child)));

/** The class that the frames of verbs know a noun by: the noun's own, or that of what it is a unit of. */
export function nounClassOf(tree: Tree, head: number): ReturnType<typeof NOUN_SENSES.get> {
  const own = nounSense(tree, head);
  if (own) return own;
  for (const child of tree.children[head]) {
    // "a series of meetings", "millions of dollars"
    if (
      isRel(tree, child, 'nmod') &&
      prepositionOf(tree, child) === 'of' &&
      (QUANTITIES.has(tree.tokens[head].lemma) || tree.tokens[head].pos === 'NUM')
    )
      return nounSense(tree, child);
    // "a mediation effort", "a rescue mission"
    if (EFFORTS.has(tree.tokens[head].lemma) && isRel(tree, child, 'compound')) {
      const sense = nounSense(tree, child);
      if (sense?.event) return sense;
    }
  }
  return undefined;
}

const EFFORTS = new Set('effort attempt process mission operation drive initiative delivery action work'.split(' '));

const QUANTITIES = new Set(
  `series round number million billion thousand hundred dozen wave set string group ton tonne kilogram piece batch
   handful part lot kind type form act campaign rest end start resumption package consignment program programme
   policy measure state plan message letter word note process period day week month year acre barrel`.split(/\s+/),
);
