import type { Entity, Kind } from '../../annotation';

/** What two that are spoken of as a pair are: "the two countries" are places, "both sides" may be anything. */
export type PairKind = Kind | 'any';

/** The two that a phrase like "the two countries" stands for. */
export interface Pairs {
  /** Notes the two named sides of an event. */
  readonly note: (sides: readonly string[]) => void;
  /** The two that such a phrase means; none where no such pair was named. */
  readonly of: (kind: PairKind) => readonly string[];
}

const NOBODY: readonly string[] = [];

/**
 * Keeps the two that were last named as the sides of one event: the last of all, and the last of each kind.
 * @param cast the article's entities
 */
export function makePairs(cast: readonly Entity[]): Pairs {
  const entities = new Map(cast.map((entity) => [entity.id, entity]));
  const last = new Map<PairKind, readonly string[]>();
  const countries = new Map<string, string>();
  for (const { id, kind, country } of cast)
    if (kind === 'place' && country && !countries.has(country)) countries.set(country, id);

  /** Those whom ministers and firms come from: after "Holm met Ruiz", "the two countries" are theirs. */
  function homesOf(sides: readonly string[]): readonly string[] {
    const homes = new Set(sides.map((side) => countries.get(entities.get(side)?.country ?? '')));
    const found = [...homes].filter((home) => home !== undefined);
    return found.length === 2 ? found : NOBODY;
  }

  return {
    note(sides) {
      const [kind, other] = sides.map((side) => entities.get(side)?.kind);
      last.set('any', sides);
      if (kind && kind === other) last.set(kind, sides);
      const homes = kind === 'place' ? NOBODY : homesOf(sides);
      if (homes.length) last.set('place', homes);
    },
    of: (kind) => last.get(kind) ?? NOBODY,
  };
}
