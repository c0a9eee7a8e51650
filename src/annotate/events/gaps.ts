import { wordSet } from '../lexicon/wordSet';
import { antecedentOf, argumentHeads, RELATIVES } from './subject';
import { childOf, isRel, type Tree } from './tree';

/**
 * In a relative clause with a subject and no object, what it modifies is the object, be it of the verb ("the law they
 * passed") or of its open complement ("the law they had sworn to stop").
 */
export function gapObject(tree: Tree, verb: number): number {
  const { tokens, parent } = tree;
  const complement = openComplement(tree, verb);
  if (complement >= 0) return -1;
  let at = verb;
  while (tokens[at].rel === 'xcomp' && parent[at] >= 0 && parent[at] < at && openComplement(tree, parent[at]) === at)
    at = parent[at];
  return at !== verb && childOf(tree, verb, 'obj') >= 0 ? -1 : gapOfRelative(tree, at);
}

/** "sworn to stop": the infinitive that completes a verb without an object; -1 if there is none. */
function openComplement(tree: Tree, verb: number): number {
  const complement = childOf(tree, verb, 'xcomp');
  return complement > verb && tree.tokens[complement].tag === 'VB' && childOf(tree, verb, 'obj') < 0 ? complement : -1;
}

/** Nouns that a clause tells the content of: "the fact that they won". */
const CONTENT_NOUNS = wordSet(
  `fact claim idea belief possibility report evidence view assumption notion hope fear sign news chance risk argument stance
   suggestion concern allegation conclusion likelihood promise warning statement suspicion accusation impression`,
);

function gapOfRelative(tree: Tree, verb: number): number {
  const { tokens, parent } = tree;
  const { rel } = tokens[verb];
  if ((rel !== 'acl:relcl' && rel !== 'acl') || parent[verb] < 0) return -1;
  if (CONTENT_NOUNS.has(tokens[parent[verb]].lemma) && childOf(tree, verb, 'mark') >= 0) return -1;
  const subject = childOf(tree, verb, 'nsubj');
  if (subject < 0 || antecedentOf(tree, subject) !== subject) return -1;
  for (const child of tree.children[verb]) {
    if (isRel(tree, child, 'obj')) return -1;
    if (/^W/.test(tokens[child].tag)) return -1;
    if (isRel(tree, child, 'obl') && childOf(tree, child, 'case') >= 0 && RELATIVES.has(tokens[child].lower)) return -1;
  }
  return parent[verb];
}

/**
 * The object that coordinated verbs share: it stands after the last and may hang on the first ("seized and burned the boat") or on
 * the last ("met and defeated Mexico").
 */
export function sharedObject(tree: Tree, verb: number, passive: boolean): number[] {
  const { tokens, parent } = tree;
  const up = parent[verb];
  if (tokens[verb].rel === 'conj' && up >= 0 && tokens[up].tag === tokens[verb].tag) {
    const object = childOf(tree, up, 'obj');
    if (object > verb) return argumentHeads(tree, object);
  }
  if (passive || INTRANSITIVE.has(tokens[verb].lemma)) return [];
  const next = tree.children[verb].find((child) => child > verb && tokens[child].rel === 'conj');
  if (next === undefined || tokens[next].tag !== tokens[verb].tag) return [];
  for (let between = verb + 1; between < next; between++)
    if (tokens[between].pos !== 'CCONJ' && tokens[between].pos !== 'ADV') return [];
  const object = childOf(tree, next, 'obj');
  return object > next ? argumentHeads(tree, object) : [];
}

/** Verbs that share no object with the one after them: "came and took the box". */
const INTRANSITIVE = wordSet(
  `go come arrive return rise fall die live sit stand stay sleep appear happen wait work travel walk run jump sing speak talk
   laugh cry smile emerge vanish disappear agree apologize apologise resign retire step land crash collapse explode
   grow drop decline swim dive hurry rush stop try continue help start begin`,
);
