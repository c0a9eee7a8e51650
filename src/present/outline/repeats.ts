import type { Argument, NewsEvent } from '../../annotation';

/** An event with its repeats. */
export interface MergedEvent {
  /** The most prominent telling, with what the others add. */
  readonly event: NewsEvent;
  readonly repeats: readonly NewsEvent[];
}

/**
 * Joins each event with the later ones that repeat it. The most prominent telling stands for all: a headline may tell less
 * than the lead below it.
 * @returns events in the order of their first telling, without the repeats
 */
export function mergeRepeats(events: readonly NewsEvent[]): MergedEvent[] {
  const tellings = new Map<string, NewsEvent[]>();
  const firstOf = new Map<string, string>();
  for (const event of events) {
    const first = (event.sameAs && firstOf.get(event.sameAs)) || event.id;
    firstOf.set(event.id, first);
    const known = tellings.get(first);
    if (known) known.push(event);
    else tellings.set(first, [event]);
  }
  return [...tellings.values()].map((list) => {
    const best = list.reduce((a, b) => ((b.prominence ?? 0) > (a.prominence ?? 0) ? b : a));
    const repeats = list.filter((event) => event !== best);
    return { event: repeats.reduce(withAdded, best), repeats };
  });
}

function withAdded(event: NewsEvent, repeat: NewsEvent): NewsEvent {
  const firstOf = (a: Argument[], b: Argument[]): Argument[] => (a.length ? a : b);
  return {
    ...event,
    source: firstOf(event.source, repeat.source),
    target: firstOf(event.target, repeat.target),
    where: firstOf(event.where, repeat.where),
    when: event.when ?? repeat.when,
    attribution: event.attribution ?? repeat.attribution,
  };
}
