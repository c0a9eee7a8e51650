import { addEvidence, addSmallWords, emptyEvidence, isTouched, keysSought, noChanges, type Evidence } from './evidence';
import type { NameModel } from './nameModel';
import { readSecond, type FirstReading, type FoundName } from './passes';
import type { SentenceNames } from './sentenceNames';

/** A sentence of the article as it was last read. Sentences with the same tokens share one. */
export interface KeptSentence {
  readonly first: FirstReading;
  /** How often it stands in the article, as the evidence has it, and as it is being read. */
  counted: number;
  met: number;
  /** What the second pass found; null where it has to be asked again. */
  found: readonly FoundName[] | null;
  /** What the rules make of what was found; null where it isn't known, or depends on the rest of the article. */
  names: SentenceNames | null;
}

/** What is kept of an article's names, so that after an edit only the evidence that it changed is weighed again. */
export interface NamesMemory {
  /** The model's first readings at the time; another map where the model has forgotten its words since. */
  made: NameModel['firsts'] | null;
  evidence: Evidence;
  sentences: Map<FirstReading, KeptSentence>;
  /** How many sentences the second pass has weighed, ever. */
  weighed: number;
}

export function makeNamesMemory(): NamesMemory {
  return { made: null, evidence: emptyEvidence(), sentences: new Map(), weighed: 0 };
}

/**
 * The second pass over an article: the evidence is brought up to date, and those sentences are read again that may ask
 * for what has changed in it.
 * @param firsts the first readings of its sentences, in text order
 * @returns what is kept of each, `found` filled in
 */
export function readWithEvidence(
  model: NameModel,
  firsts: readonly FirstReading[],
  memory: NamesMemory,
): (KeptSentence & { found: readonly FoundName[] })[] {
  if (memory.made !== model.firsts) Object.assign(memory, makeNamesMemory(), { made: model.firsts });
  const { sentences, evidence } = memory;
  const { columns } = model.table;
  const kept = firsts.map((first) => {
    let sentence = sentences.get(first);
    if (!sentence) {
      sentence = { first, counted: 0, met: 0, found: null, names: null };
      sentences.set(first, sentence);
    }
    sentence.met++;
    return sentence;
  });
  const changes = noChanges();
  const changed = [...sentences.values()].filter(({ counted, met }) => counted !== met);
  for (const { first, counted, met } of changed)
    for (let times = Math.abs(met - counted); times > 0; times--)
      addEvidence(evidence, columns, first, met > counted ? 1 : -1, changes);
  for (const { first, counted, met } of changed)
    for (let times = Math.abs(met - counted); times > 0; times--)
      addSmallWords(evidence, columns, first.sentence, met > counted ? 1 : -1, changes);
  for (const sentence of sentences.values()) {
    sentence.counted = sentence.met;
    sentence.met = 0;
    if (sentence.counted === 0) sentences.delete(sentence.first);
  }
  for (const sentence of sentences.values()) {
    const { first } = sentence;
    if (sentence.found && !isTouched(changes, (first.sought ??= keysSought(columns, first.sentence)))) continue;
    memory.weighed++;
    const found = readSecond(model, evidence, first);
    if (found === sentence.found) continue;
    sentence.found = found;
    sentence.names = null;
  }
  return kept as (KeptSentence & { found: readonly FoundName[] })[];
}
