import {
  COMMON,
  COUNTRY,
  GROUP,
  lookUp,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  wordKey,
  type Gazetteer,
} from '../../src/annotate/lexicon/gazetteer';
import type { GoldDocument, GoldSpan, LearntKind } from './corpus';

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const SHORTEST_HEADLINE = 20;
const LONGEST_HEADLINE = 160;

/**
 * Copies of sentences in capitals, as headlines and datelines have them.
 * @param count how many of each document
 */
export function inCapitals({ id, text, spans }: GoldDocument, count: number, random: () => number): GoldDocument[] {
  const sentences = [...text.matchAll(/[^.!?\n]+[.!?]?/g)].filter(
    ([sentence]) =>
      sentence.length > SHORTEST_HEADLINE &&
      sentence.length < LONGEST_HEADLINE &&
      sentence.toUpperCase().length === sentence.length,
  );
  const copies: GoldDocument[] = [];
  for (let i = 0; i < count && sentences.length > 0; i++) {
    const [chosen] = sentences.splice(Math.floor(random() * sentences.length), 1);
    const start = chosen.index;
    const end = start + chosen[0].length;
    const inside = spans.filter((span) => span.start >= start && span.end <= end);
    copies.push({
      id: `${id}-capitals-${i}`,
      text: chosen[0].toUpperCase(),
      spans: inside.map((span) => ({ ...span, start: span.start - start, end: span.end - start })),
    });
  }
  return copies;
}

/** Words of names by the kind of the name, to make up new ones from. */
export type NameParts = ReadonlyMap<LearntKind, readonly string[]>;

const SWAPPED: readonly LearntKind[] = ['person', 'organization', 'place'];
/** Share of the new words that are made up of two; the rest are taken from other documents. */
const MADE_UP = 0.6;
/** Share of a document's words of names that are swapped. */
const SWAP = 0.75;

export function namePartsOf(documents: readonly GoldDocument[], gazetteer: Gazetteer): NameParts {
  const parts = new Map<LearntKind, string[]>(SWAPPED.map((kind) => [kind, []]));
  for (const { text, spans } of documents) {
    for (const { start, end, kind } of spans) {
      for (const [word] of text.slice(start, end).matchAll(WORD)) {
        if (mayBeSwapped(word, gazetteer)) parts.get(kind)?.push(word);
      }
    }
  }
  return parts;
}

/** Words that tell the kind of a name, and those that everybody knows, stay. */
function mayBeSwapped(word: string, gazetteer: Gazetteer): boolean {
  const known = lookUp(gazetteer, wordKey(word.toLowerCase()));
  return /^\p{Lu}\p{Ll}{2}/u.test(word) && (known & (COMMON | COUNTRY | GROUP | ORGANIZATION_HEAD | PLACE_HEAD)) === 0;
}

/**
 * A copy of a document with other words in its names, the same for all occurrences of a word, so that the kind of a name is
 * learnt from what stands around it.
 */
export function withSwappedNames(
  { id, text, spans }: GoldDocument,
  parts: NameParts,
  gazetteer: Gazetteer,
  random: () => number,
): GoldDocument {
  const swaps = new Map<string, string>();
  let out = '';
  let at = 0;
  const moved: GoldSpan[] = [];
  for (const { start, end, kind } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start);
    const from = out.length;
    const choices = parts.get(kind);
    out += text.slice(start, end).replace(WORD, (word) => {
      if (!choices || !mayBeSwapped(word, gazetteer)) return word;
      const known = swaps.get(word);
      if (known) return known;
      const swap = random() < SWAP ? newWord(choices, random) : word;
      swaps.set(word, swap);
      return swap;
    });
    moved.push({ start: from, end: out.length, kind });
    at = end;
  }
  return { id: `${id}-swapped`, text: out + text.slice(at), spans: moved };
}

function newWord(choices: readonly string[], random: () => number): string {
  const pick = (): string => choices[Math.floor(random() * choices.length)];
  const first = pick();
  if (random() > MADE_UP) return first;
  const second = pick();
  return first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)).toLowerCase();
}
