import type { Entity } from '../../annotation';
import type { Cast, MentionReading } from '../entities';
import type { SideStanding } from './sideSignals';

/** How the entities stand in the article. */
export interface CastStanding {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ids of those that the article is about most. */
  readonly central: ReadonlySet<string>;
  /** Is an entity mentioned but once? */
  readonly once: (entity: string) => boolean;
}

/** So many entities are what an article is about. */
const CENTRAL = 3;

/** How the cast of an article stands in it; linear in the mentions. */
export function castStanding({ entities, mentions }: Cast): CastStanding {
  const counts = new Map<string, number>();
  for (const { mention } of mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const ranked = [...entities].sort((a, b) => (b.prominence ?? 0) - (a.prominence ?? 0));
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    central: new Set(ranked.slice(0, CENTRAL).map(({ id }) => id)),
    once: (entity) => (counts.get(entity) ?? 0) < 2,
  };
}

/** What the mention that stands for a side says of it; null if there is none. */
export function sideOf(mention: MentionReading | null, { entities, central, once }: CastStanding): SideStanding | null {
  const entity = mention && entities.get(mention.mention.entity);
  if (!entity) return null;
  const { confidence: certainty = 1, kind, name } = entity;
  const { form, confidence: link = 1 } = mention.mention;
  return {
    form,
    kind,
    link,
    certainty,
    name,
    central: central.has(entity.id),
    once: once(entity.id),
    from: mention.from,
    to: mention.to,
  };
}
