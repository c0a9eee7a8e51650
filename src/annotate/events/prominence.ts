import type { EventDraft } from './draft';

/** What an event's place and sides in the article are, for its prominence. */
export interface Standing {
  /** Index of its paragraph, 0 for the lead. */
  readonly paragraph: number;
  /** Number of sides that are named entities. */
  readonly namedSources: number;
  readonly namedTargets: number;
  readonly dated: boolean;
  readonly background: boolean;
  readonly attributed: boolean;
  /** Told in the present of no certain time: "Oslo taxes fuel". */
  readonly habitual: boolean;
  /** Told by "I", "we" or "you". */
  readonly personal: boolean;
}

/**
 * The least prominence that an outline shows by default: chosen so that two to six events in 100 words are shown (4.7 in
 * articles of our own, 2.0 to 2.6 in samples of modern news).
 */
export const OUTLINE_PROMINENCE = 0.38;

/**
 * How much a reader would miss an event, 0 to 1: what happened for certain, in main clauses, early in the article, of a
 * known type and between named sides comes first.
 */
export function prominenceOf(draft: EventDraft, standing: Standing): number {
  const { type, sense, reading, depth, kind, source, target } = draft;
  let score = 0;
  if (type) score += 0.3;
  else if (sense.family !== 'other') score += 0.18;
  else score -= 0.06;
  score += depth === 0 ? 0.2 : depth === 1 ? 0.1 : depth === 2 ? 0.03 : 0;
  score += standing.paragraph === 0 ? 0.2 : standing.paragraph <= 2 ? 0.08 : 0;
  if (standing.namedSources) score += 0.18;
  else if (source.length) score += 0.05;
  if (standing.namedTargets) score += 0.1;
  else if (target.length) score += 0.05;
  if (standing.dated) score += 0.05;
  if (!source.length && !target.length) score -= 0.2;
  if (reading.status === 'possible' || reading.status === 'negated') score -= 0.12;
  if (standing.background) score -= 0.15;
  if (standing.attributed) score -= 0.05;
  if (kind !== 'verb') score -= 0.08;
  if (standing.habitual) score -= 0.08;
  if (standing.personal) score -= 0.15;
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}
