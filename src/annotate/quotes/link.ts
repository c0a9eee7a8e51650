import type { Quote } from '../../annotation';
import type { MentionReading } from '../entities';
import { spanOf, type Sentence, type TokenRange } from '../reading';
import type { QuoteReading } from '../quotes';

/** The mentions of an article by their first and by their last token. */
export interface MentionIndex {
  readonly byFirst: ReadonlyMap<string, MentionReading>;
  readonly byLast: ReadonlyMap<string, MentionReading>;
}

/** Lays mentions out by where they begin and end; of several at one place the shortest counts. */
export function indexMentions(mentions: readonly MentionReading[]): MentionIndex {
  const byFirst = new Map<string, MentionReading>();
  const byLast = new Map<string, MentionReading>();
  for (const mention of mentions) {
    put(byFirst, key(mention.sentence, mention.from), mention);
    put(byLast, key(mention.sentence, mention.to - 1), mention);
  }
  return { byFirst, byLast };
}

const key = (sentence: number, token: number): string => `${sentence}:${token}`;

function put(map: Map<string, MentionReading>, at: string, mention: MentionReading): void {
  const other = map.get(at);
  if (!other || mention.to - mention.from < other.to - other.from) map.set(at, mention);
}

/**
 * The mention that a speaker's words are: the one with these very words, else one that ends with them, since a title
 * may stand before it, else one that begins with them.
 */
export function mentionOf(speaker: TokenRange, { byFirst, byLast }: MentionIndex): MentionReading | undefined {
  const ending = byLast.get(key(speaker.sentence, speaker.to - 1));
  const beginning = byFirst.get(key(speaker.sentence, speaker.from));
  if (beginning?.to === speaker.to) return beginning;
  return ending ?? beginning;
}

/** Gives the quotes of an article with their speakers resolved. */
export function linkQuotes(
  readings: readonly QuoteReading[],
  sentences: readonly Sentence[],
  mentions: readonly MentionReading[],
): Quote[] {
  const index = indexMentions(mentions);
  return readings.map(({ start, end, direct, mixed, speaker, antecedent, cue }) => ({
    start,
    end,
    direct,
    ...(mixed && { mixed }),
    speaker: speaker && {
      ...spanOf(sentences[speaker.sentence], speaker.from, speaker.to),
      entity: mentionOf(antecedent ?? speaker, index)?.mention.entity ?? null,
    },
    cue: cue && spanOf(sentences[cue.sentence], cue.from, cue.to),
  }));
}
