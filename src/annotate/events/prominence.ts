import type { NewsEvent } from '../../annotation';
import type { Sentence } from '../reading';
import { PROMINENCE_BIAS, PROMINENCE_WEIGHTS } from './prominenceWeights';

/**
 * The least prominence that an outline shows by default: 2.3 events in 100 words of our own articles, 0.5 of modern web news,
 * much of which is products, prices and links. A row that says nothing costs more than one that is missing.
 */
export const OUTLINE_PROMINENCE = 0.6;

/** An article of so many words has something to show. */
const WORDS = 100;
/** The least prominence of the one event that is shown where no other is. */
const LEAST = 0.45;

/** With one of these an event isn't shown by default, whatever else speaks for it: it is misread, or tells nothing. */
const DEFECTS: ReadonlySet<string> = new Set([
  'fragment',
  'titled',
  'asks',
  'stock phrase',
  'no sides',
  'source:overlaps',
  'source:with verb',
  'source:with sign',
  'source:person speaking',
  'source:of speaker',
  'source:open pronoun',
  'source:vague',
  'price quoted',
  'target:overlaps',
  'target:with sign',
  'target:person speaking',
  'target:of speaker',
  'demand',
  'target before',
  'nobody acts',
  'source:outlet',
  'source:misread',
  'source:generic',
  'source:pointing',
  'reports',
  'passive, goes on',
  'idle verb',
  'feature',
  'naming',
  'person moves',
  'passive of nobody',
  'nothing stated',
]);

/** Is an event misread, or does it tell nothing, by one of its signals alone? */
export function isDefective(signals: ReadonlySet<string>): boolean {
  for (const signal of signals) if (DEFECTS.has(signal)) return true;
  return false;
}

/**
 * How likely a reader would keep an event in the outline, 0 to 1, by what speaks for and against it (`signalsOf`).
 */
export function prominenceOf(signals: ReadonlySet<string>): number {
  let score = PROMINENCE_BIAS;
  for (const signal of signals) score += PROMINENCE_WEIGHTS.get(signal) ?? 0;
  const share = 1 / (1 + Math.exp(-score));
  return Math.round(100 * (isDefective(signals) ? share / 4 : share)) / 100;
}

/**
 * Makes the most prominent event of an article one that the outline shows, where it would show none and something speaks for
 * this one: an outline with a doubtful row tells more than an empty one.
 */
export function withBest(events: NewsEvent[], sentences: readonly Sentence[]): NewsEvent[] {
  const best = events.reduce<NewsEvent | null>(
    (a, b) => (a && (a.prominence ?? 0) >= (b.prominence ?? 0) ? a : b),
    null,
  );
  if (!best || (best.prominence ?? 0) >= OUTLINE_PROMINENCE || (best.prominence ?? 0) < LEAST) return events;
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (words < WORDS) return events;
  return events.map((event) => (event === best ? { ...event, prominence: OUTLINE_PROMINENCE } : event));
}
