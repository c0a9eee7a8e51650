import { classKey } from '../src/annotate/model/classes';
import { lemmaOf, ruleLemma } from '../src/annotate/tagger/lemma';
import type { GoldSentence } from './corpora';

/** Tags whose forms have a stem to be found. */
const INFLECTED = ['VBD', 'VBN', 'VBG'] as const;
const ENDINGS: Readonly<Record<(typeof INFLECTED)[number], string>> = { VBD: 'ed', VBN: 'ed', VBG: 'ing' };

/**
 * Lists the lemmas that the spelling rules get wrong: of words in the treebanks, and of words in unmarked text that
 * look like a verb's form, whose stem is the candidate seen most often.
 * @param vocabulary words of unmarked text, commonest first
 * @returns lines "tag form lemma", parted by tabs, in order
 */
export function lemmaExceptions(gold: readonly GoldSentence[], vocabulary: readonly string[]): string {
  const exceptions = new Map<string, string>();
  const known = new Set<string>();
  for (const [key, lemma] of commonestLemmas(gold)) {
    const [tag, form] = key.split('\t');
    known.add(key);
    if (lemmaOf(new Map(), form, form, tag).toLowerCase() !== lemma.toLowerCase()) exceptions.set(key, lemma);
  }
  const ranks = new Map(vocabulary.map((word, i) => [word, i]));
  for (const word of vocabulary) {
    for (const tag of INFLECTED) {
      const key = `${tag}\t${word}`;
      if (known.has(key) || !word.endsWith(ENDINGS[tag]) || !/^[a-z]{5,}$/.test(word)) continue;
      const stem = likeliestStem(word, ENDINGS[tag].length, ranks);
      if (stem && stem !== ruleLemma(word, tag)) exceptions.set(key, stem);
    }
  }
  return [...exceptions]
    .map(([key, lemma]) => `${key}\t${lemma}`)
    .sort()
    .join('\n');
}

function commonestLemmas(gold: readonly GoldSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of gold) {
    for (const { form, xpos, lemma } of sentence) {
      // Names are their own lemma; a plural name's is found by rule.
      if (xpos === 'NNP' || xpos === 'NNPS' || /\s/.test(lemma + form)) continue;
      const key = `${xpos}\t${form.toLowerCase().replaceAll('’', "'")}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
    }
  }
  const best = new Map<string, string>();
  for (const [key, lemmas] of counts) {
    // Figures and spellings of the moment are no rule of the language.
    if (/\d/.test(key)) continue;
    best.set(key, [...lemmas].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0][0]);
  }
  return best;
}

/** Of the stems that spelling allows, the one that is commonest as a word of its own. */
function likeliestStem(word: string, ending: number, ranks: ReadonlyMap<string, number>): string | null {
  const stem = word.slice(0, word.length - ending);
  const candidates = [stem, `${stem}e`];
  if (/([a-z])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
  if (ending === 2 && stem.endsWith('i')) candidates.push(`${stem.slice(0, -1)}y`);
  const rank = (candidate: string): number => ranks.get(classKey(candidate)) ?? Infinity;
  const seen = candidates.filter((candidate) => candidate.length > 2 && rank(candidate) < Infinity);
  return seen.length ? seen.reduce((a, b) => (rank(b) < rank(a) ? b : a)) : null;
}
