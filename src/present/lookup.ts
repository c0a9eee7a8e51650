import type { Annotation, Argument, Entity, Mention, NewsEvent, Quote, Span, Time } from '../annotation';
import { groupBy } from './groupBy';

/** An annotation made ready for questions: what stands here, and what belongs to whom. */
export interface Lookup {
  readonly annotation: Annotation;
  entity(id: string): Entity | undefined;
  event(id: string): NewsEvent | undefined;
  /** Mentions of an entity in text order. */
  mentionsOf(id: string): readonly Mention[];
  /** Events in which an entity acts, is acted on, or that happen in it, in text order. */
  eventsOf(id: string): readonly NewsEvent[];
  /** What an entity is quoted as saying, in text order. */
  quotesOf(id: string): readonly Quote[];
  /** The shortest mark that holds the offset; one that only ends there counts if none holds it. */
  mentionAt(offset: number): Mention | undefined;
  timeAt(offset: number): Time | undefined;
  eventAt(offset: number): NewsEvent | undefined;
  quoteAt(offset: number): Quote | undefined;
}

/** Makes the lookup of an annotation, in time linear in its size. */
export function lookupOf(annotation: Annotation): Lookup {
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const events = new Map(annotation.events.map((event) => [event.id, event]));
  const mentionsOf = groupBy(annotation.mentions, ({ entity }) => [entity]);
  const eventsOf = groupBy(annotation.events, (event) => new Set(entitiesOf(event)));
  const quotesOf = groupBy(annotation.quotes, ({ speaker }) => (speaker?.entity ? [speaker.entity] : []));
  return {
    annotation,
    entity: (id) => entities.get(id),
    event: (id) => events.get(id),
    mentionsOf: (id) => mentionsOf.get(id) ?? [],
    eventsOf: (id) => eventsOf.get(id) ?? [],
    quotesOf: (id) => quotesOf.get(id) ?? [],
    mentionAt: finder(annotation.mentions),
    timeAt: finder(annotation.times),
    eventAt: finder(annotation.events),
    quoteAt: finder(annotation.quotes),
  };
}

const isEntity = (argument: Argument): argument is string => typeof argument === 'string';

const entitiesOf = ({ source, target, where }: NewsEvent): string[] =>
  [...source, ...target, ...where].filter(isEntity);

/** @param spans in text order; they may hold one another */
function finder<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let longest = 0;
  for (const { start, end } of spans) longest = Math.max(longest, end - start);
  return (offset) => {
    let best: T | undefined;
    let touching: T | undefined;
    for (let at = firstAfter(spans, offset) - 1; at >= 0 && spans[at].start >= offset - longest; at--) {
      const span = spans[at];
      if (span.end > offset && (!best || lengthOf(span) < lengthOf(best))) best = span;
      if (span.end === offset && (!touching || lengthOf(span) < lengthOf(touching))) touching = span;
    }
    return best ?? touching;
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;

/**
 * The index of the first span that starts after an offset; the number of spans if none does.
 * @param spans in order of `start`
 */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
