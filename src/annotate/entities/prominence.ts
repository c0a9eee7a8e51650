import type { Sentence } from '../reading';
import { standingOfMention, type EntityDraft } from './draft';

/** Sentences of the first paragraphs count as headline and lead. */
const LEAD_SENTENCES = 3;

/**
 * How much an article is about an entity, from its mentions alone: how many (each further one counts for less), whether it stands
 * in the headline or the lead, and how often it is a subject.
 */
export function prominenceOf(sentences: readonly Sentence[], { mentions, kind }: EntityDraft): number {
  let subjects = 0;
  let first = Infinity;
  for (const mention of mentions) {
    first = Math.min(first, mention.sentence);
    const { place } = standingOfMention(sentences[mention.sentence], mention);
    if (place === 'subject' || place === 'passive') subjects++;
  }
  const lead = first === 0 ? 2 : first < LEAD_SENTENCES ? 1 : 0;
  const weight = kind === 'person' || kind === 'organization' || kind === 'place' ? 1 : 0.6;
  return weight * (2 * Math.log2(1 + mentions.length) + Math.log2(1 + subjects)) + lead;
}
