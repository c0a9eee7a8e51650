import type { Quote, Speaker } from '../annotation';
import type { MentionReading } from './entities';
import type { QuoteReading } from './quotes';
import { placeKey, spanOf, type Sentence, type TokenRange } from './reading';

/** Mentions by the places of their first and of their last token. */
export interface MentionIndex {
  readonly byFirst: ReadonlyMap<number, MentionReading>;
  readonly byLast: ReadonlyMap<number, MentionReading>;
}

/**
 * Lays out by where they begin and end the mentions of those sentences that hold a speaker's words; of several at one
 * place the shortest counts.
 */
export function indexSpeakers(quotes: readonly QuoteReading[], mentions: readonly MentionReading[]): MentionIndex {
  const spoken = new Set<number>();
  for (const { speaker, antecedent } of quotes) {
    if (speaker) spoken.add(speaker.sentence);
    if (antecedent) spoken.add(antecedent.sentence);
  }
  const byFirst = new Map<number, MentionReading>();
  const byLast = new Map<number, MentionReading>();
  for (const mention of mentions) {
    if (!spoken.has(mention.sentence)) continue;
    put(byFirst, placeKey(mention.sentence, mention.from), mention);
    put(byLast, placeKey(mention.sentence, mention.to - 1), mention);
  }
  return { byFirst, byLast };
}

function put(map: Map<number, MentionReading>, at: number, mention: MentionReading): void {
  const other = map.get(at);
  if (!other || mention.to - mention.from < other.to - other.from) map.set(at, mention);
}

/**
 * The mention that a speaker's words are: the one with these very words, else one that ends with them, since a title
 * may stand before it, else one that begins with them.
 */
export function mentionOf(speaker: TokenRange, { byFirst, byLast }: MentionIndex): MentionReading | undefined {
  const ending = byLast.get(placeKey(speaker.sentence, speaker.to - 1));
  const beginning = byFirst.get(placeKey(speaker.sentence, speaker.from));
  if (beginning?.to === speaker.to) return beginning;
  return ending ?? beginning;
}

/** Gives the quotes of an article with their speakers resolved. */
export function linkQuotes(
  readings: readonly QuoteReading[],
  sentences: readonly Sentence[],
  index: MentionIndex,
): Quote[] {
  return readings.map((reading): Quote => {
    const { start, end, direct, cue } = reading;
    const speaker = reading.speaker && speakerOf(reading.speaker, reading, sentences, index);
    const said = cue && spanOf(sentences[cue.sentence], cue.from, cue.to);
    return reading.mixed
      ? { start, end, direct, mixed: true, speaker, cue: said }
      : { start, end, direct, speaker, cue: said };
  });
}

function speakerOf(
  words: TokenRange,
  { antecedent }: QuoteReading,
  sentences: readonly Sentence[],
  index: MentionIndex,
): Speaker {
  const { start, end } = spanOf(sentences[words.sentence], words.from, words.to);
  return { start, end, entity: mentionOf(antecedent ?? words, index)?.mention.entity ?? null };
}
