import { COLUMNS, ENTRY, rowOf, type Words } from '../src/annotate/model/words';
import type { Upos } from '../src/annotate/reading';
import type { Label, TaggerFrame } from '../src/annotate/tagger/model';
import type { GoldSentence } from './corpora';

/** A label must have been seen this often. */
const LEAST_LABEL = 4;
/** A word seen this often has no labels but those that it was seen with. */
const KNOWN_WORD = 20;
/** A label that rarer words have this often comes into question for any word that isn't known. */
const OPEN_LABEL = 5;
/** Common nouns, adjectives and verbs may be names. */
const NAME_LABEL = 'PROPN NNP';
const MAY_BE_NAME: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB']);

/**
 * What stands fixed before learning: the labels, and which of them come into question for the frequent words.
 * @param lexicon leave it out for a first tagger that is to make it
 */
export function taggerFrame(gold: readonly GoldSentence[], words: Words, lexicon?: Uint16Array): TaggerFrame {
  const counts = new Map<string, number>();
  for (const sentence of gold) for (const word of sentence) add(counts, labelOf(word));
  const kept = [...counts].filter(([, count]) => count >= LEAST_LABEL);
  kept.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const labels: Label[] = kept.map(([label]) => {
    const [pos, tag] = label.split(' ');
    return { pos: pos as Upos, tag };
  });
  const entries = words.classes.rows.size + 1;
  return { labels, lexicon: lexicon ?? new Uint16Array(entries), ...candidatesOf(gold, words, labels, entries) };
}

function candidatesOf(
  gold: readonly GoldSentence[],
  words: Words,
  labels: readonly Label[],
  entries: number,
): Pick<TaggerFrame, 'candidateSets' | 'candidates'> {
  const numbers = labelNumbers(labels);
  const seen = Array.from({ length: entries }, () => new Map<number, number>());
  for (const sentence of gold) {
    for (const word of sentence) {
      const label = numbers.get(labelOf(word));
      const row = rowOf(words, word.form);
      const entry = words.columns[row * COLUMNS + ENTRY];
      if (label !== undefined) add(seen[entry], label);
    }
  }
  const open = new Map<number, number>();
  const lists = seen.map((counts, entry) => {
    let total = 0;
    for (const count of counts.values()) total += count;
    if (entry > 0 && total >= KNOWN_WORD) return withName([...counts.keys()], labels, numbers);
    for (const [label, count] of counts) open.set(label, (open.get(label) ?? 0) + count);
    return null;
  });
  const openList = [...open].filter(([, count]) => count >= OPEN_LABEL).map(([label]) => label);
  const sets = new Map<string, number>([[textOf(openList), 0]]);
  const candidateSets = Uint16Array.from(lists, (list) => {
    if (!list) return 0;
    const text = textOf(list);
    if (!sets.has(text)) sets.set(text, sets.size);
    return sets.get(text) as number;
  });
  return { candidateSets, candidates: [...sets.keys()].map((list) => Uint8Array.from(list.split(' '), Number)) };
}

function withName(list: readonly number[], labels: readonly Label[], numbers: ReadonlyMap<string, number>): number[] {
  const name = numbers.get(NAME_LABEL);
  if (name === undefined || list.includes(name) || !list.some((label) => MAY_BE_NAME.has(labels[label].pos))) {
    return [...list];
  }
  return [...list, name];
}

const textOf = (list: readonly number[]): string => [...list].sort((a, b) => a - b).join(' ');

/** A word's label as text. */
export function labelOf({ upos, xpos }: { upos: string; xpos: string }): string {
  return `${upos} ${xpos}`;
}

/** The numbers of labels by their text. */
export function labelNumbers(labels: readonly Label[]): Map<string, number> {
  return new Map(labels.map(({ pos, tag }, i) => [`${pos} ${tag}`, i]));
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
