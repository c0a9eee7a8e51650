import type { Kind } from '../annotation';
import type { Models } from './models';
import { addEvidence, addSmallWords, emptyEvidence, type Evidence } from './names/evidence';
import { forgetNames, type NameModel } from './names/nameModel';
import { readFirst, readSecond, type FirstReading } from './names/passes';
import { refineKind } from './names/refine';
import { findTitles } from './names/titles';
import type { Name, Sentence } from './reading';

/** A name that is surer keeps its kind whatever the same words are elsewhere. */
const SURE = 0.9;
/** How sure a name is that was found by its title alone. */
const TITLE_CONFIDENCE = 0.6;

/**
 * Finds the proper names of an article in two passes: the first reads each sentence alone; the second knows what the
 * first found in the whole article.
 * @param sentences all sentences of the article, in text order
 * @returns names in text order; they don't overlap, and `confidence` is the probability of just this span and kind
 */
export function findNames(sentences: readonly Sentence[], { names: model }: Models): Name[] {
  forgetNames(model);
  const firsts = sentences.map(({ tokens }) => readFirst(model, tokens));
  const evidence = gatherEvidence(firsts, model);
  // Kinds that hold wherever the same words stand in the article.
  const lasting = new Map<string, Kind>();
  const names = sentences.flatMap((sentence, k) => {
    const found = readSecond(model, evidence, firsts[k]);
    const learnt = found.map((name): Name => {
      const cue = refineKind(model.table, firsts[k].sentence, sentence.tokens, name);
      if (cue.lasting) lasting.set(wordsOf(sentence, name), cue.kind);
      return { sentence: k, from: name.from, to: name.to, kind: cue.kind, confidence: name.probability };
    });
    const titles = findTitles(model.table, firsts[k].sentence, sentence.tokens, found);
    if (titles.length === 0) return learnt;
    return [...learnt, ...titles.map((title): Name => ({ ...title, sentence: k, confidence: TITLE_CONFIDENCE }))].sort(
      (a, b) => a.from - b.from,
    );
  });
  return names.map((name) => {
    const kind = lasting.get(wordsOf(sentences[name.sentence], name));
    const settled =
      kind && (name.kind === 'misc' || name.kind === 'person' || name.confidence < SURE) ? kind : name.kind;
    return { ...name, sentence: sentences[name.sentence].index, kind: settled };
  });
}

function gatherEvidence(firsts: readonly FirstReading[], { table }: NameModel): Evidence {
  const evidence = emptyEvidence();
  for (const first of firsts) addEvidence(evidence, table.columns, first);
  for (const { sentence } of firsts) addSmallWords(evidence, table.columns, sentence);
  return evidence;
}

function wordsOf({ tokens }: Sentence, { from, to }: { from: number; to: number }): string {
  let words = tokens[from].lower;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i].lower}`;
  return words;
}
