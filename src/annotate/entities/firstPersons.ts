import type { QuoteReading } from '../quotes';
import { placeKey } from '../reading';
import { assign, type EntityDraft, type MentionDraft } from './draft';

/** "I" or "we" in a direct quote, until it is known for whom the speaker speaks. */
export interface FirstPerson {
  readonly mention: MentionDraft;
  readonly person: 'I' | 'we';
  readonly quote: QuoteReading;
}

/**
 * Resolves I and we in direct quotes to the speaker and the body or country that the speaker speaks for.
 * @param mentions all other mentions
 * @returns the mentions that were resolved
 */
export function resolveFirstPersons(
  firstPersons: readonly FirstPerson[],
  mentions: readonly MentionDraft[],
): MentionDraft[] {
  const resolved: MentionDraft[] = [];
  if (!firstPersons.length) return resolved;
  const bySpeaker = new Map(mentions.map((mention) => [placeKey(mention.sentence, mention.from), mention]));
  for (const { mention, person, quote } of firstPersons) {
    const speaker = quote.speaker && bySpeaker.get(placeKey(quote.speaker.sentence, quote.speaker.from));
    const entity = speaker?.entity && speakerFor(speaker.entity, person);
    if (!speaker || !entity) continue;
    mention.kind = entity.kind;
    assign(
      mention,
      entity,
      person === 'I' ? `${speaker.text} speaks here` : `${speaker.text} speaks for ${entity.fullest}`,
    );
    mention.confidence = person === 'I' ? 0.9 : 0.55;
    resolved.push(mention);
  }
  return resolved;
}

/** Whom "I" and "we" stand for: the speaker, and the body or country that the speaker speaks for. */
function speakerFor(speaker: EntityDraft, person: 'I' | 'we'): EntityDraft | null {
  if (person === 'I') return speaker.kind === 'person' ? speaker : null;
  return speaker.kind === 'person' ? (speaker.affiliation ?? null) : speaker;
}
