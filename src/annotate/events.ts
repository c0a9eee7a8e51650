import type { NewsEvent, Time } from '../annotation';
import type { Cast } from './entities';
import type { QuoteReading } from './quotes';
import type { Sentence } from './reading';

/** What the events are read from. */
export interface EventSources {
  readonly text: string;
  readonly date: string | null;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly times: readonly Time[];
  readonly quotes: readonly QuoteReading[];
}

/**
 * Finds the events of an article: who did what to whom, when, where, and who says so.
 * @returns events in text order
 */
export function findEvents(_sources: EventSources): NewsEvent[] {
  return [];
}
