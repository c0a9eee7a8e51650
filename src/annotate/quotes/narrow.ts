import { placeKey, type Name, type TokenRange } from '../reading';
import { rangeOf, type Row } from './row';
import type { SpeakerPhrase } from './phrase';

/**
 * The name at a place.
 * @param names in text order, none in another
 */
function nameAtPlace(names: readonly Name[], sentence: number, token: number): Name | undefined {
  const place = placeKey(sentence, token);
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeKey(names[middle].sentence, names[middle].from) <= place) low = middle + 1;
    else high = middle;
  }
  const name: Name | undefined = names[low - 1];
  return name?.sentence === sentence && token < name.to ? name : undefined;
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on']);

/**
 * The mention that names the speaker: the name alone where the phrase holds the speaker's own, else the whole phrase.
 * @param names those of the article, in text order
 * @param firstSentence index in the article of the paragraph's first sentence
 */
export function narrow(row: Row, phrase: SpeakerPhrase, firstSentence: number, names: readonly Name[]): TokenRange {
  const whole = rangeOf(row, phrase, firstSentence);
  const nameAt = (at: number): Name | undefined => {
    const { sentence, from } = rangeOf(row, { from: at, to: at + 1 }, firstSentence);
    return nameAtPlace(names, sentence, from);
  };
  let core = phrase.from + 1;
  while (core < phrase.to && !PREPOSITIONS.has(row.tokens[core].lower)) core++;
  const own = nameAt(core - 1);
  const closing = nameAt(phrase.to - 1);
  const apposed = phrase.apposition && nameAt(phrase.apposition.from);
  if (own?.kind === 'person') return within(own, whole);
  if (apposed?.kind === 'person') return { sentence: apposed.sentence, from: apposed.from, to: apposed.to };
  if (own) return within(own, whole);
  if (closing?.kind === 'person') return within(closing, whole);
  return whole;
}

function within({ sentence, from, to }: Name, whole: TokenRange): TokenRange {
  return { sentence, from: Math.max(from, whole.from), to: Math.min(to, whole.to) };
}
