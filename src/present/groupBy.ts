/**
 * Groups things by what they have in common.
 * @param keysOf the groups that one belongs to; it is put into each
 * @returns groups in the order in which they are first met, each in the order of its things
 */
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => Iterable<Key>,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
