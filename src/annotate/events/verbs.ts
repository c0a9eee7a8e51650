import type { ClauseFrame } from './clause';
import type { EventDraft, Sense } from './draft';
import { sidesOf } from './sides';
import { statusOfVerb } from './status';
import { isRel, type Tree } from './tree';

/** Is the token a main verb, no auxiliary and no part of another word's phrase? */
export function isVerbTrigger(tree: Tree, at: number): boolean {
  const { pos, rel } = tree.tokens[at];
  if (pos !== 'VERB' || isImperative(tree, at) || isPreposition(tree, at)) return false;
  return !/^(aux|cop|case|mark|fixed|amod|compound|flat|advmod|cc|det)(:|$)/.test(rel) && !isAttribute(tree, at);
}

/** "so-called healers", "repeated and deliberate misuse", "the governing parties": a participle that is an adjective. */
function isAttribute({ tokens, parent }: Tree, at: number): boolean {
  const { tag, rel } = tokens[at];
  if (tag !== 'VBN' && tag !== 'VBG') return false;
  const before = tokens[at - 1]?.tag;
  if (before === 'HYPH') return true;
  if (tag === 'VBG' && (before === 'DT' || before === 'POS' || before === 'PRP$') && tokens[at + 1]?.pos === 'NOUN')
    return true;
  return rel === 'conj' && parent[at] >= 0 && tokens[parent[at]].rel === 'amod';
}

/** "Following the vote, …": no one follows anything. */
function isPreposition(tree: Tree, at: number): boolean {
  const { lower, rel } = tree.tokens[at];
  return (
    PREPOSITIONS.has(lower) &&
    /^(advcl|obl|case|mark)/.test(rel) &&
    !tree.children[at].some((child) => /^(nsubj|aux|mark)/.test(tree.tokens[child].rel))
  );
}

const PREPOSITIONS = new Set('following regarding concerning including excluding considering given'.split(' '));

/** "Visit our site": nobody has done anything. */
function isImperative(tree: Tree, verb: number): boolean {
  const { tag, rel } = tree.tokens[verb];
  return (
    tag === 'VB' &&
    rel === 'root' &&
    !tree.children[verb].some((at) => /^(nsubj|csubj|aux|mark|expl)/.test(tree.tokens[at].rel))
  );
}

/** The event of a verb with its sides and status. */
export function verbDraft(tree: Tree, frame: ClauseFrame, sense: Sense): EventDraft {
  const { verb, particle } = frame;
  const reading = statusOfVerb(tree, verb);
  const { source, target } = sidesOf(tree, frame, sense);
  const fronted = sense.noun >= 0 && sense.noun < verb;
  return {
    from: fronted ? sense.noun : verb,
    to: 1 + (fronted ? sense.noun : lastOfTrigger(verb, particle, sense.noun)),
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

/** The words of a clause without the clauses inside it that stand on its edges. */
export function clauseOf(tree: Tree, head: number): { from: number; to: number } {
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

/** How many words govern it, coordination aside: 0 for the main clause. */
export function depthOf(tree: Tree, at: number): number {
  let depth = 0;
  for (let up = at; tree.parent[up] >= 0 && depth < 20; up = tree.parent[up]) if (!isRel(tree, up, 'conj')) depth++;
  return depth;
}
