import { isRel, type Tree } from './tree';

const RELATIVE = /^(?:who|which|whose|whom|where|when)$/;
/** A relative clause is no longer than this. */
const FARTHEST = 40;
const INSIDE_PHRASE = /^(?:flat|compound|nmod|amod|appos|conj|nummod|dep|goeswith)(?::|$)/;

/**
 * The subject of a verb that goes on after a relative clause between commas: "Mwangi, who heads the agency, watched". Parsers
 * often take the verb of such a clause for that of the sentence, or lose the subject on the way.
 * @returns head of the noun phrase before the clause; -1 where no clause stands between
 */
export function resumedSubject(tree: Tree, verb: number): number {
  const { tokens } = tree;
  // "…, had already gained": helpers may stand between the comma and the verb
  let at = verb - 1;
  while (
    at >= 0 &&
    verb - at < 6 &&
    (tokens[at].pos === 'AUX' || tokens[at].pos === 'ADV' || tokens[at].pos === 'PART')
  )
    at--;
  if (tokens[at]?.text !== ',') return -1;
  const comma = at;
  let told = false;
  for (at = comma - 1; at > 1 && comma - at < FARTHEST; at--) {
    const { pos, lower, tag, text } = tokens[at];
    if (pos === 'VERB' || pos === 'AUX') told = true;
    if (/^["“”:;—–]$/.test(text)) return -1;
    if (!RELATIVE.test(lower) || !tag.startsWith('W') || tokens[at - 1].text !== ',') continue;
    return told ? headOfPhrase(tree, at - 2) : -1;
  }
  return -1;
}

/** The head of the noun phrase that ends at a word. */
function headOfPhrase(tree: Tree, last: number): number {
  const { tokens, parent } = tree;
  if (last < 0) return -1;
  let at = last;
  while (parent[at] >= 0 && parent[at] < last && INSIDE_PHRASE.test(tokens[at].rel)) at = parent[at];
  const { pos } = tokens[at];
  return pos === 'NOUN' || pos === 'PROPN' ? at : -1;
}

/**
 * The subject among a verb's own words. Of two with a conjunction between them ("The firms, once rivals, met, but the
 * court is waiting") the parser has lost a clause; the nearer one is the verb's.
 */
export function ownSubject(tree: Tree, verb: number): number {
  const { tokens } = tree;
  let own = -1;
  let parted = false;
  for (const child of tree.children[verb]) {
    if (own >= 0 && child > verb) break;
    if (tokens[child].rel === 'cc' || tokens[child - 1]?.text === ';') parted = true;
    // "His counterpart, Dana Whitlock, declined": a name in apposition
    if (own >= 0 && tokens[own].pos === 'NOUN' && tokens[child].pos === 'PROPN' && tokens[child - 1].text === ',')
      parted = true;
    // "Malta, whose envoy left": what follows the pronoun is the clause's own
    if (own >= 0 && isRel(tree, child, 'nsubj') && tokens[tree.left[child]].lower === 'whose') parted = true;
    if (own >= 0 && isRel(tree, child, 'nsubj') && tokens[tree.left[own]].lower === 'whose') parted = true;
    if (!isRel(tree, child, 'nsubj') || (own >= 0 && !parted)) continue;
    const marker = prepositionBefore(tree, child);
    // "demand for chips fell", "at his peak was writing": what stands before the preposition, if anything
    const subject = marker < 0 ? child : headOfPhrase(tree, marker - 1);
    if (subject < 0) continue;
    own = subject;
    parted = false;
  }
  return own;
}

/** The preposition that a noun stands after; -1 if there is none, or it belongs to a count ("at least ten"). */
function prepositionBefore(tree: Tree, noun: number): number {
  const marker = tree.children[noun].find((child) => tree.tokens[child].rel === 'case') ?? noun;
  return marker < noun && IN_PHRASE.test(tree.tokens[marker].lower) && !isCounted(tree, noun) ? marker : -1;
}

const IN_PHRASE = /^(?:at|in|on|by|for|from|into|during)$/;

const isCounted = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun].pos === 'NUM' || tree.children[noun].some((child) => tree.tokens[child].rel.startsWith('nummod'));

/** "after Reva was removed": the noun right before a verb's first auxiliary, where the parser hung it elsewhere; or -1. */
export function nounBeforeAuxiliary(tree: Tree, verb: number): number {
  const { tokens, parent } = tree;
  const auxiliary = tree.children[verb].find((child) => tokens[child].rel.startsWith('aux'));
  if (auxiliary === undefined || auxiliary > verb || auxiliary === 0) return -1;
  let at = auxiliary - 1;
  if (tokens[at].pos !== 'NOUN' && tokens[at].pos !== 'PROPN') return -1;
  while (parent[at] >= 0 && parent[at] < auxiliary && IN_NAME.has(tokens[at].rel)) at = parent[at];
  return at;
}

const IN_NAME: ReadonlySet<string> = new Set(['flat', 'appos', 'compound']);
