import type { NewsEvent } from '../../annotation';

/**
 * Marks the events that repeat an earlier one: the same kind of event with a side in common and no date that speaks
 * against it. Linear in the number of events.
 */
export function markRepeats(events: readonly NewsEvent[]): NewsEvent[] {
  const earlier = new Map<string, NewsEvent>();
  return events.map((event) => {
    const keys = keysOf(event);
    let first: NewsEvent | undefined;
    for (const key of keys) {
      const candidate = earlier.get(key);
      if (candidate && agree(candidate, event)) {
        first = candidate;
        break;
      }
    }
    if (!first) {
      for (const key of keys) if (!earlier.has(key)) earlier.set(key, event);
      return event;
    }
    return { ...event, sameAs: first.id };
  });
}

/** A kind of event and one named side of it; an event without a named side is never a repeat. */
function keysOf({ rule, type, source, target, status }: NewsEvent): string[] {
  const kind = type === 'CONSULT' ? type : (rule ?? '').replace(/^\w+:/, '');
  const real = status === 'occurred' || status === 'ongoing' ? 'real' : status;
  const keys: string[] = [];
  for (const side of source) if (typeof side === 'string') keys.push(`${kind}|${real}|s${side}`);
  for (const side of target) if (typeof side === 'string') keys.push(`${kind}|${real}|t${side}`);
  return keys;
}

function agree(a: NewsEvent, b: NewsEvent): boolean {
  if (a.when && b.when && !a.when.startsWith(b.when) && !b.when.startsWith(a.when)) return false;
  return compatible(a.source, b.source) && compatible(a.target, b.target);
}

/** One list of sides is part of the other, spans left aside. */
function compatible(a: NewsEvent['source'], b: NewsEvent['source']): boolean {
  const [short, long] = named(a) <= named(b) ? [a, b] : [b, a];
  return short.every((side) => typeof side !== 'string' || long.includes(side));
}

function named(sides: NewsEvent['source']): number {
  let count = 0;
  for (const side of sides) if (typeof side === 'string') count++;
  return count;
}
