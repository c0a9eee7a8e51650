import { classKey } from '../src/annotate/model/classes';
import { isDoubled, lemmaOf, LONGEST_END, type SilentE } from '../src/annotate/tagger/lemma';
import type { GoldSentence } from './corpora';

/** Tags of forms whose stem may have lost an e, with the forms' ending. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['VBD', 'ed'],
  ['VBN', 'ed'],
  ['VBG', 'ing'],
  ['JJR', 'er'],
  ['JJS', 'est'],
]);

/** Forms with their lemma, keyed by "tag form". */
type Known = ReadonlyMap<string, string>;

/**
 * Learns what `lemmaOf` needs: which ends of stems want a silent e, and the lemmas that the rules get wrong. Both from
 * the treebanks' words, and from words of unmarked text that look like a verb's form, whose stem is the candidate that
 * is commonest as a word of its own.
 * @param vocabulary words of unmarked text, commonest first
 * @returns lines as `readLemmas` takes them
 */
export function learnLemmas(gold: readonly GoldSentence[], vocabulary: readonly string[]): string {
  const known = new Map([...guessedLemmas(vocabulary), ...commonestLemmas(gold)]);
  const silentE = learnSilentE(known);
  const rules = { exceptions: new Map(), silentE };
  const exceptions: string[] = [];
  for (const [key, lemma] of known) {
    const [tag, form] = key.split('\t');
    if (lemmaOf(rules, form, form, tag).toLowerCase() !== lemma.toLowerCase()) exceptions.push(`${key}\t${lemma}`);
  }
  const ends = [...silentE].map(([end, e]) => `${end}\t${e ? 1 : 0}`);
  return [...ends.sort(), ...exceptions.sort()].join('\n');
}

/** Lists the ends of stems, short ones first, where a longer one decides otherwise than the shorter one within it. */
function learnSilentE(known: Known): SilentE {
  const stems = new Map<string, boolean>();
  for (const [key, lemma] of known) {
    const [tag, form] = key.split('\t');
    const ending = ENDINGS.get(tag);
    if (!ending || !form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (!isDoubled(stem) && (lemma === stem || lemma === `${stem}e`)) stems.set(stem, lemma !== stem);
  }
  const decisions = new Map<string, boolean>();
  for (let length = 1; length <= LONGEST_END; length++) {
    const balance = new Map<string, number>();
    for (const [stem, e] of stems) {
      const end = stem.slice(-length);
      if (end.length === length) balance.set(end, (balance.get(end) ?? 0) + (e ? 1 : -1));
    }
    for (const [end, votes] of balance) {
      const shorter = decisionOf(decisions, end.slice(1));
      // One word alone is no rule: it would be an exception.
      if (votes !== 0 && votes > 0 !== shorter && Math.abs(votes) > 1) decisions.set(end, votes > 0);
    }
  }
  return decisions;
}

function decisionOf(decisions: ReadonlyMap<string, boolean>, stem: string): boolean {
  for (let from = 0; from < stem.length; from++) {
    const decision = decisions.get(stem.slice(from));
    if (decision !== undefined) return decision;
  }
  return false;
}

function commonestLemmas(gold: readonly GoldSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of gold) {
    for (const { form, xpos, lemma } of sentence) {
      // Names are their own lemma; figures are no rule of the language.
      if (xpos === 'NNP' || xpos === 'NNPS' || xpos === 'ADD' || /[\s\d]/.test(lemma + form)) continue;
      const key = `${xpos}\t${form.toLowerCase().replaceAll('’', "'")}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1));
    }
  }
  const best = new Map<string, string>();
  for (const [key, lemmas] of counts) {
    best.set(key, [...lemmas].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0][0]);
  }
  return best;
}

function guessedLemmas(vocabulary: readonly string[]): Map<string, string> {
  const ranks = new Map(vocabulary.map((word, i) => [word, i]));
  const guesses = new Map<string, string>();
  for (const word of vocabulary) {
    if (!/^[a-z]{5,}(?:ed|ing)$/.test(word)) continue;
    const tags = word.endsWith('ed') ? ['VBD', 'VBN'] : ['VBG'];
    const stem = likeliestStem(word, word.endsWith('ed') ? 2 : 3, ranks);
    if (stem) for (const tag of tags) guesses.set(`${tag}\t${word}`, stem);
  }
  return guesses;
}

/** Of the stems that spelling allows, the one that is commonest as a word of its own. */
function likeliestStem(word: string, ending: number, ranks: ReadonlyMap<string, number>): string | null {
  const stem = word.slice(0, word.length - ending);
  const candidates = [stem, `${stem}e`];
  if (/([a-z])\1$/.test(stem)) candidates.push(stem.slice(0, -1));
  if (ending === 2 && stem.endsWith('i')) candidates.push(`${stem.slice(0, -1)}y`);
  const rank = (candidate: string): number => ranks.get(classKey(candidate)) ?? Infinity;
  const seen = candidates.filter((candidate) => rank(candidate) < Infinity);
  return seen.length ? seen.reduce((a, b) => (rank(b) < rank(a) ? b : a)) : null;
}
