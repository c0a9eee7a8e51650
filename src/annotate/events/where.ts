import type { Argument } from '../../annotation';
import { argumentHeads } from './subject';
import type { EventDraft } from './draft';
import type { Resolver } from './resolve';
import { isRel, prepositionOf, type Tree } from './tree';

const AT = new Set([
  'in',
  'at',
  'near',
  'off',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'within',
  'along',
  'on',
  'over',
  'aboard',
  'beyond',
]);
const MOTION = new Set(['to', 'into', 'towards', 'toward', 'from', 'through', 'onto', 'via', 'out_of']);
/** After these a place is where it happened even where the verb knows no motion: "watched from Nairobi". */
const FROM_OR_IN = new Set([
  'in',
  'at',
  'from',
  'into',
  'near',
  'off',
  'outside',
  'inside',
  'around',
  'through',
  'across',
]);

/** Verbs whose object is where it happens: "left Zurich". */
const LEAVING = new Set(['leave', 'enter', 'reach', 'cross', 'depart', 'exit']);

/** Nouns for parts of places: "the port of Piraeus", "the streets of Lima". */
const PARTS = new Set(
  `port city town village district province region state county capital airport island coast street centre center suburb
   area outskirts gate hospital border embassy square station stadium bay gulf valley parliament university`.split(
    /\s+/,
  ),
);

/**
 * Where an event happened: places that its clause or its sides name after a preposition of place.
 * @returns ids of place entities, no two the same
 */
export function findPlaces(tree: Tree, draft: EventDraft, resolver: Resolver): Argument[] {
  const { places, source, target, sense, kind, head, frame } = draft;
  const found = new Set<string>();
  const add = (at: number): void => {
    const place = at < 0 ? null : resolver.place(at);
    if (place) found.add(place);
  };
  const sides = new Set([...source, ...target]);
  for (const at of places) {
    if (sides.has(at) && !isPlaceOnly(tree, draft, at, resolver)) continue;
    const preposition = prepositionOf(tree, at);
    if (AT.has(preposition) || (MOTION.has(preposition) && (sense.family === 'movement' || kind === 'noun'))) add(at);
    else if (FROM_OR_IN.has(preposition) && resolver.kind(at) === 'place') add(at);
  }
  if (frame && LEAVING.has(tree.tokens[frame.verb].lemma))
    for (const at of frame.patients) if (resolver.kind(at) === 'place') add(at);
  if (!found.size && sense.noun >= 0) for (const place of placesInside(tree, sense.noun)) add(place);
  if (!found.size)
    for (const side of new Set([...sides, ...(frame?.patients ?? [])]))
      for (const place of placesInside(tree, side)) add(place);
  if (!found.size) for (const phrase of places) for (const place of placesInside(tree, phrase)) add(place);
  if (!found.size) add(antecedentOfWhere(tree, head));
  if (!found.size) {
    const there = adverbOfPlace(tree, [head, sense.noun, ...sides]);
    const place = there < 0 ? null : resolver.placeBefore(there);
    if (place) found.add(place);
  }
  if (sense.type === 'ASSAULT' && !found.size) for (const at of target) if (resolver.kind(at) === 'place') add(at);
  return [...found];
}

/** Is what looks like a side, for want of another, no more than the place: "the probe fell into the Bay of Bengal"? */
export function isPlaceOnly(tree: Tree, { type, sense, frame }: EventDraft, at: number, resolver: Resolver): boolean {
  if (type !== null || !frame || frame.agents.includes(at)) return false;
  if (frame.patients.includes(at)) return LEAVING.has(tree.tokens[frame.verb].lemma) && resolver.kind(at) === 'place';
  const preposition = prepositionOf(tree, at);
  return (
    resolver.kind(at) === 'place' &&
    (FROM_OR_IN.has(preposition) || (MOTION.has(preposition) && sense.family === 'movement'))
  );
}

/** Heads of the phrases that say where a side is: "inflation in Chad", "the gate of the port of Piraeus". */
function placesInside(tree: Tree, side: number, depth = 0): number[] {
  const found: number[] = [];
  const noun = tree.tokens[side].pos !== 'VERB';
  for (const child of tree.children[side]) {
    if (!isRel(tree, child, 'nmod') && !(noun && isRel(tree, child, 'obl'))) continue;
    const preposition = prepositionOf(tree, child);
    const part = PARTS.has(tree.tokens[side].lemma);
    if (AT.has(preposition) && preposition !== 'on' && preposition !== 'over')
      found.push(...argumentHeads(tree, child));
    else if (preposition === 'of' && part) found.push(child);
    else if (depth < 2 && THROUGH.has(preposition)) found.push(...placesInside(tree, child, depth + 1));
  }
  return found;
}

/** Prepositions of phrases that what stands after them may hang in: "won over Ajax at the Olympiastadion". */
const THROUGH = new Set(['of', 'over', 'against', 'through', 'by', 'with']);

/** "there", but not that of "there was"; -1 if none of the words has it. */
function adverbOfPlace(tree: Tree, words: readonly number[]): number {
  for (const at of words)
    for (const child of at < 0 ? [] : tree.children[at])
      if (tree.tokens[child].lower === 'there' && isRel(tree, child, 'advmod')) return child;
  return -1;
}

/** "Ireland, where the company employs 2,300 people": the last word of what "where" stands for; -1 if there is none. */
function antecedentOfWhere(tree: Tree, verb: number): number {
  const where = tree.children[verb].find((child) => tree.tokens[child].lower === 'where') ?? 0;
  return tree.tokens[where - 1]?.text === ',' ? where - 2 : where - 1;
}
