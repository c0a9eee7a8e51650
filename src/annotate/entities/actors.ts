import type { Argument, Entity, NewsEvent, Quote } from '../../annotation';

/**
 * Settles what depends on events and quotes: who is an actor, and how prominent each entity is.
 * @param entities as the entity stage left them, with the prominence of their mentions alone
 * @returns new entities in the same order
 */
export function withActors(
  entities: readonly Entity[],
  events: readonly NewsEvent[],
  quotes: readonly Quote[],
): Entity[] {
  const acts = new Map<string, number>();
  const count = (argument: Argument | null | undefined): void => {
    if (typeof argument === 'string') acts.set(argument, (acts.get(argument) ?? 0) + 1);
  };
  for (const { source, target, attribution } of events) {
    source.forEach(count);
    target.forEach(count);
    count(attribution);
  }
  for (const { speaker } of quotes) count(speaker?.entity);
  return entities.map((entity) => {
    const times = acts.get(entity.id) ?? 0;
    const prominence = (entity.prominence ?? 0) + Math.log2(1 + times);
    return { ...entity, actor: times > 0, prominence: Math.round(prominence * 100) / 100 };
  });
}
