import type { Token, Upos } from '../reading';

/**
 * A sentence's dependency tree, ready to be asked for children and phrases. Any head indices at all are taken: a token
 * that no root leads to simply has no parent here, so a broken parse yields less, never a loop.
 */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Parent of each token; -1 for a root. */
  readonly parent: Int32Array;
  /** First token of each token's subtree. */
  readonly left: Int32Array;
  /** Last token (inclusive) of each token's subtree. */
  readonly right: Int32Array;
}

/** A token's new head and relation. */
export interface Arc {
  readonly at: number;
  readonly head: number;
  readonly rel: string;
  /** Its new Penn Treebank tag, where that was wrong too. */
  readonly tag?: string;
}

const NONE: readonly number[] = [];

/** Builds the tree of a sentence in time linear in its length. */
export function treeOf(tokens: readonly Token[]): Tree {
  const size = tokens.length;
  const children: number[][] = Array.from({ length: size }, () => []);
  const parent = new Int32Array(size).fill(-1);
  const roots: number[] = [];
  for (let at = 0; at < size; at++) {
    const { head } = tokens[at];
    if (head < 0 || head >= size || head === at) roots.push(at);
    else children[head].push(at);
  }
  const order = roots.slice();
  for (let next = 0; next < order.length; next++)
    for (const child of children[order[next]]) {
      parent[child] = order[next];
      order.push(child);
    }
  const left = Int32Array.from({ length: size }, (_, at) => at);
  const right = Int32Array.from(left);
  for (let next = order.length - 1; next >= 0; next--) {
    const at = order[next];
    const up = parent[at];
    if (up < 0) continue;
    if (left[at] < left[up]) left[up] = left[at];
    if (right[at] > right[up]) right[up] = right[at];
  }
  if (order.length < size) detachCycles(children, parent, order);
  return { tokens, children, parent, left, right };
}

/** Tokens on a cycle are reached from no root: they keep no children, so that no walk can run in circles. */
function detachCycles(children: number[][], parent: Int32Array, order: readonly number[]): void {
  const reached = new Uint8Array(parent.length);
  for (const at of order) reached[at] = 1;
  for (let at = 0; at < reached.length; at++) if (!reached[at]) children[at] = [];
}

/** Does the token stand in this relation to its head, whatever the relation's subtype? */
export function isRel(tree: Tree, at: number, rel: string): boolean {
  const found = tree.tokens[at].rel;
  return found.startsWith(rel) && (found.length === rel.length || found.charCodeAt(rel.length) === 58);
}

/** May the token head a noun phrase: noun, name, pronoun or number? */
export const isNoun = ({ tokens }: Tree, at: number): boolean => NOMINAL.has(tokens[at].pos);

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Is the token an auxiliary or a copula of its head? */
export function isAuxiliary({ tokens }: Tree, at: number): boolean {
  const { rel } = tokens[at];
  return rel === 'aux' || rel === 'aux:pass' || rel === 'cop';
}

/** The first child in the relation, subtypes included; -1 if there is none. */
export function childOf(tree: Tree, at: number, rel: string): number {
  for (const child of tree.children[at]) if (isRel(tree, child, rel)) return child;
  return -1;
}

/** All children in the relation, subtypes included. */
export function childrenOf(tree: Tree, at: number, rel: string): readonly number[] {
  const found = tree.children[at].filter((child) => isRel(tree, child, rel));
  return found.length ? found : NONE;
}

/** The preposition of a phrase ("out of" gives "out_of"); '' if it has none. */
export function prepositionOf(tree: Tree, at: number): string {
  const marker = childOf(tree, at, 'case');
  if (marker < 0) return '';
  const fixed = childrenOf(tree, marker, 'fixed');
  const word = tree.tokens[marker].lower;
  return fixed.length ? [word, ...fixed.map((child) => tree.tokens[child].lower)].join('_') : word;
}

/** The token and those coordinated with it, in text order. */
export function withConjuncts(tree: Tree, at: number): number[] {
  const all = [at];
  for (let next = 0; next < all.length && all.length < 50; next++)
    for (const child of tree.children[all[next]])
      if (isRel(tree, child, 'conj') && !isApposed(tree, all[next], child)) all.push(child);
  return all.sort((a, b) => a - b);
}

/** "PNO, the crews' union,": after a comma and without an "and" a described noun says who the one before it is. */
function isApposed(tree: Tree, head: number, conjunct: number): boolean {
  if (tree.tokens[head].pos !== 'PROPN' || tree.tokens[conjunct].pos !== 'NOUN') return false;
  const siblings = tree.children[head].filter((child) => isRel(tree, child, 'conj'));
  return [...siblings, head].every((at) => childOf(tree, at, 'cc') < 0);
}

const KEPT_BEFORE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'advmod',
  'nmod',
  'goeswith',
  'obl',
]);
const KEPT_AFTER = new Set(['flat', 'compound', 'goeswith', 'fixed', 'nummod', 'case']);
/**
 * The words of a noun phrase without its clauses, appositions and conjuncts: determiner to the last "of" phrase.
 * @returns token range, `to` exclusive
 */
export function nounPhrase(tree: Tree, head: number): { from: number; to: number } {
  const { tokens, children, left } = tree;
  let from = head;
  let to = head + 1;
  const before = children[head].filter((child) => child < head).reverse();
  for (const child of before) {
    const rel = tokens[child].rel;
    if (rel === 'case' || rel === 'punct' || !(KEPT_BEFORE.has(rel) || KEPT_BEFORE.has(rel.split(':')[0]))) break;
    if (tokens[child].lower === 'no' || tokens[child].lower === 'not') break;
    from = Math.min(from, left[child]);
  }
  for (const child of children[head]) {
    if (child < head) continue;
    const rel = tokens[child].rel.split(':')[0];
    if (tokens[child].tag === 'HYPH') continue;
    if (KEPT_AFTER.has(rel) && tree.right[child] < child + 4) to = Math.max(to, tree.right[child] + 1);
    else if (rel === 'nmod' && tree.left[child] === to) {
      const inner = nounPhrase(tree, child).to;
      if (prepositionOf(tree, child) !== 'of') break;
      to = Math.max(to, inner);
    } else break;
  }
  return { from, to };
}
