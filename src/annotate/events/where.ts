import type { Argument } from '../../annotation';
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

/**
 * Where an event happened: places that its clause or its sides name after a preposition of place.
 * @returns ids of place entities, no two the same
 */
export function findPlaces(
  tree: Tree,
  { places, source, target, sense, kind }: EventDraft,
  resolver: Resolver,
): Argument[] {
  const found = new Set<string>();
  const add = (head: number): void => {
    const place = resolver.place(head);
    if (place) found.add(place);
  };
  const sides = new Set([...source, ...target]);
  for (const head of places) {
    if (sides.has(head)) continue;
    const preposition = prepositionOf(tree, head);
    if (AT.has(preposition) || (MOTION.has(preposition) && (sense.family === 'movement' || kind === 'noun'))) add(head);
  }
  if (!found.size)
    for (const side of sides)
      for (const child of tree.children[side])
        if (
          isRel(tree, child, 'nmod') &&
          (prepositionOf(tree, child) === 'in' ||
            prepositionOf(tree, child) === 'at' ||
            prepositionOf(tree, child) === 'near')
        )
          add(child);
  if (sense.type === 'ASSAULT' && !found.size)
    for (const head of target) if (resolver.kind(head) === 'place') add(head);
  return [...found];
}
