import type { QuoteReading } from '../quotes';
import { placeKey, type Sentence, type TokenRange } from '../reading';
import type { EntityDraft, MentionDraft } from './draft';

/** What the quotes of an article tell of the pronouns in them, and of those that speak them. */
export interface Spoken {
  /** The direct quote that covers an offset; offsets must come in rising order, or nearly so. */
  at(offset: number): QuoteReading | null;
  /** The same, but for a quote of which only a part is in quotation marks. */
  speechAt(offset: number): QuoteReading | null;
  /** The quotes of one speaker's words, told by the place of their last token. */
  by(sentence: number, token: number): readonly QuoteReading[];
}

export function readSpoken(quotes: readonly QuoteReading[]): Spoken {
  const direct = quotes.filter((quote) => quote.direct);
  const speakers = new Map<number, QuoteReading[]>();
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    const key = lastOf(quote.speaker);
    const known = speakers.get(key);
    if (known) known.push(quote);
    else speakers.set(key, [quote]);
  }
  let next = 0;
  const at = (offset: number): QuoteReading | null => {
    while (next > 0 && direct[next - 1].end > offset) next--;
    while (next < direct.length && direct[next].end <= offset) next++;
    return next < direct.length && direct[next].start <= offset ? direct[next] : null;
  };
  return {
    at,
    speechAt: (offset) => {
      const quote = at(offset);
      return quote?.mixed ? null : quote;
    },
    by: (sentence, token) => speakers.get(placeKey(sentence, token)) ?? NONE,
  };
}

const NONE: readonly QuoteReading[] = [];

/** The place of the last token of a range. */
export const lastOf = ({ sentence, to }: TokenRange): number => placeKey(sentence, to - 1);

/** Are two quotes of one speaker's words, broken off in between? */
export const isSameSpeech = (a: QuoteReading, b: QuoteReading): boolean =>
  a === b || (a.speaker !== null && b.speaker !== null && lastOf(a.speaker) === lastOf(b.speaker));

/** Has a quote but words in quotation marks? */
export const isPure = ({ direct, mixed }: QuoteReading): boolean => direct && !mixed;

/**
 * Those who are named in the third person in what a pronoun speaks, and so are not the speaker: "I trust Doyle," he said.
 * What an indirect report says before its cue may name the speaker: "Doyle's firm will close, he said."
 * @param mentions in text order
 */
export function namedInSpeech(
  quotes: readonly QuoteReading[],
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
): ReadonlySet<EntityDraft> {
  const named = new Set<EntityDraft>();
  for (const quote of quotes) {
    const { speaker, start, end } = quote;
    const base = speaker && sentences[speaker.sentence].base + sentences[speaker.sentence].tokens[speaker.from].start;
    if (base === null || (!isPure(quote) && start < base)) continue;
    for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at].start < end; at++) {
      const { entity, form } = mentions[at];
      if (entity && form === 'name' && !isOwnName(sentences, mentions[at])) named.add(entity);
    }
  }
  return named;
}

/** "I'm Doyle", "my name is Doyle". */
function isOwnName(sentences: readonly Sentence[], { sentence, from }: MentionDraft): boolean {
  const { tokens } = sentences[sentence];
  const before = tokens[from - 1]?.lower;
  return before === 'am' || before === "'m" || (before === 'is' && tokens[from - 2]?.lower === 'name');
}

/** The index of the first mention that starts at an offset or after it. */
function firstFrom(mentions: readonly MentionDraft[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
