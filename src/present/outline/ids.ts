/** Makes ids unique by numbering those that come again. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (id) => {
    let count = counts.get(id) ?? 0;
    let unique = id;
    // A text may hold what a numbered id looks like.
    do if (++count > 1) unique = `${id}#${count}`;
    while (taken.has(unique));
    counts.set(id, count);
    taken.add(unique);
    return unique;
  };
}
