/** In milliseconds. The shortest keeps a burst of edits, as of a key held down, from being read one by one. */
const SHORTEST = 30;
const LONGEST = 300;
/** A reading that a newer edit cancels is lost work, so a long text is not read for every key of a fast typist. */
const SHARE = 1 / 16;

/**
 * How long after an edit an article is read again: not at all after a rest, so that a single edit shows at once.
 * @param took how long its last complete reading took, in milliseconds; undefined where there was none
 * @param rest how long no other edit came before, in milliseconds
 * @returns milliseconds
 */
export function pauseAfterEdit(took: number | undefined, rest: number): number {
  if (took === undefined) return LONGEST;
  const pause = Math.min(LONGEST, Math.max(SHORTEST, SHARE * took));
  return rest >= 2 * pause ? 0 : pause;
}
