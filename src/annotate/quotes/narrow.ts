import { placeKey, type Name, type TokenRange } from '../reading';
import { rangeOf, type Row } from './row';
import type { SpeakerPhrase } from './phrase';

/** The article's names by each of their tokens. */
export type NamesByToken = ReadonlyMap<number, Name>;

/** Lays names out by sentence and token, so that the name at a place is found at once. */
export function namesByToken(names: readonly Name[]): NamesByToken {
  const map = new Map<number, Name>();
  for (const name of names) for (let at = name.from; at < name.to; at++) map.set(placeKey(name.sentence, at), name);
  return map;
}

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on']);

/**
 * The mention that names the speaker: the name alone where the phrase holds the speaker's own, else the whole phrase.
 * @param firstSentence index in the article of the paragraph's first sentence
 */
export function narrow(row: Row, phrase: SpeakerPhrase, firstSentence: number, names: NamesByToken): TokenRange {
  const whole = rangeOf(row, phrase, firstSentence);
  const nameAt = (at: number): Name | undefined => {
    const { sentence, from } = rangeOf(row, { from: at, to: at + 1 }, firstSentence);
    return names.get(placeKey(sentence, from));
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
