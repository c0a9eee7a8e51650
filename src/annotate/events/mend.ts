import type { Token } from '../reading';
import {
  agentAfterNoun,
  contentSubject,
  doubleObject,
  gerundObject,
  infinitiveSubject,
  invertedSubject,
  lostVerb,
  particleOfVerb,
  passiveConjunct,
  reducedRelative,
  relativeObject,
  sayingConjunct,
  subjectBeforeAside,
  bareSubject,
  subordinateSubject,
} from './mendClauses';
import {
  agentList,
  conjunctOfPair,
  demonymBeforeTitle,
  liftedConjunct,
  nameBeforeAmount,
  parenthesis,
  possessedHead,
  prepositionAsNoun,
} from './mendPhrases';
import { treeOf, type Arc, type Tree } from './tree';

/**
 * Gives new arcs where a token starts something that English grammar forbids or hardly knows; none where all is well. Each was
 * checked against the treebanks `ud/pud-dev` and `ud/gum_news-dev`: it sets right more heads than it spoils.
 */
type Mend = (tree: Tree, at: number) => readonly Arc[];

/** In the order in which they are tried at each token. */
const MENDS: readonly Mend[] = [
  prepositionAsNoun,
  demonymBeforeTitle,
  nameBeforeAmount,
  possessedHead,
  parenthesis,
  particleOfVerb,
  gerundObject,
  doubleObject,
  relativeObject,
  invertedSubject,
  subordinateSubject,
  infinitiveSubject,
  lostVerb,
  contentSubject,
  reducedRelative,
  subjectBeforeAside,
  bareSubject,
  agentAfterNoun,
  agentList,
  liftedConjunct,
  conjunctOfPair,
  sayingConjunct,
  passiveConjunct,
];

/** Each mend costs as much as its sentence is long; what has more tokens than this is no sentence of news, and is left as it was read. */
const LONGEST_SENTENCE = 250;

/**
 * The tree of a sentence, with what a parser that never looks back gets wrong set right where the words around leave no doubt.
 * The tokens stay as they are; those that hang elsewhere are copies.
 */
export function mendedTree(tokens: readonly Token[]): Tree {
  let tree = treeOf(tokens);
  if (tokens.length > LONGEST_SENTENCE) return tree;
  for (let at = 0; at < tokens.length; at++)
    for (const mend of MENDS) {
      const arcs = mend(tree, at);
      if (arcs.length) tree = withArcs(tree, arcs);
    }
  return tree;
}

/** The tree with some arcs changed; the same tree where they would make a circle. */
function withArcs(tree: Tree, arcs: readonly Arc[]): Tree {
  const tokens = tree.tokens.slice();
  for (const { at, head, rel, tag } of arcs) tokens[at] = { ...tokens[at], head, rel, tag: tag ?? tokens[at].tag };
  for (const { at } of arcs) {
    let up = at;
    for (let steps = 0; up >= 0; steps++) {
      if (steps > tokens.length) return tree;
      up = tokens[up].head;
    }
  }
  return treeOf(tokens);
}
