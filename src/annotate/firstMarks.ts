import type { Annotation, Span } from '../annotation';

/** A part of a text, in UTF-16 code units, whose marks are wanted before the rest is ready, and who takes them. */
export interface WantedFirst {
  readonly part: Span;
  readonly take: (marks: Annotation) => void;
}

/**
 * What is marked in a part of an article, but for the events, which take longer: its mentions with their entities, its
 * times and its quotes, each as the whole annotation will have it. Only `actor` and `prominence` of an entity may
 * still change, since they count events.
 * @param known what is known of the whole article
 */
export function firstMarks(known: Annotation, { start, end }: Span): Annotation {
  const isWithin = (span: Span): boolean => span.start < end && span.end > start;
  const mentions = known.mentions.filter(isWithin);
  const quotes = known.quotes.filter(isWithin);
  const ids = new Set(mentions.map(({ entity }) => entity));
  for (const { speaker } of quotes) if (speaker?.entity) ids.add(speaker.entity);
  return {
    ...known,
    mentions,
    entities: known.entities.filter(({ id }) => ids.has(id)),
    times: known.times.filter(isWithin),
    events: [],
    quotes,
  };
}
