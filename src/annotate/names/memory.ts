import { addEvidence, addSmallWords, emptyEvidence, isTouched, keysSought, noChanges, type Evidence } from './evidence';
import type { Sentence } from '../reading';
import type { Steps } from '../steps';
import type { NameModel } from './nameModel';
import { readFirst, readSecond } from './passes';
import type { FirstReading, FoundName } from './readings';
import type { SentenceNames } from './sentenceNames';

/** A sentence of the article as it was last read. Sentences with the same tokens share one. */
export interface KeptSentence {
  readonly first: FirstReading;
  /** How often it stands in the article, as the evidence has it, and as it is being read. */
  counted: number;
  met: number;
  /** What the second pass found; null before its first time. */
  found: readonly FoundName[] | null;
  /** The evidence that it asked for has changed since. */
  isStale: boolean;
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

/** The memory of a document whose names have not been read yet. */
export function makeNamesMemory(): NamesMemory {
  return { made: null, evidence: emptyEvidence(), sentences: new Map(), weighed: 0 };
}

/** So many sentences are read in a step. */
const STEP = 32;

/**
 * The two passes over an article: the evidence is brought up to date, and those sentences are read again that may ask
 * for what has changed in it.
 * @returns what is kept of each sentence, `found` filled in; null where the model has forgotten its words in between, at
 * the start of another article: then it has to be done anew
 */
export function* readWithEvidence(
  model: NameModel,
  sentences: readonly Sentence[],
  memory: NamesMemory,
): Steps<(KeptSentence & { found: readonly FoundName[] })[] | null> {
  const made = model.firsts;
  const firsts: FirstReading[] = [];
  for (const { tokens } of sentences) {
    firsts.push(readFirst(model, tokens));
    if (firsts.length % STEP === 0) yield;
  }
  if (model.firsts !== made) return null;
  if (memory.made !== made) Object.assign(memory, makeNamesMemory(), { made });
  const kept = firsts.map((first) => meet(memory, first));
  updateEvidence(model, memory);
  yield;
  let read = 0;
  for (const sentence of memory.sentences.values()) {
    if (!sentence.isStale) continue;
    if (model.firsts !== made) return null;
    const found = readSecond(model, memory.evidence, sentence.first);
    if (found !== sentence.found) sentence.names = null;
    sentence.found = found;
    sentence.isStale = false;
    memory.weighed++;
    if (++read % STEP === 0) yield;
  }
  return model.firsts === made ? (kept as (KeptSentence & { found: readonly FoundName[] })[]) : null;
}

function meet({ sentences }: NamesMemory, first: FirstReading): KeptSentence {
  let sentence = sentences.get(first);
  if (!sentence) {
    sentence = { first, counted: 0, met: 0, found: null, isStale: true, names: null };
    sentences.set(first, sentence);
  }
  sentence.met++;
  return sentence;
}

/** Brings the evidence to the sentences that were met, and marks those that ask for what has changed. */
function updateEvidence({ table: { columns } }: NameModel, { sentences, evidence }: NamesMemory): void {
  const changes = noChanges();
  const changed = [...sentences.values()].filter(({ counted, met }) => counted !== met);
  for (const { first, counted, met } of changed)
    for (let times = Math.abs(met - counted); times > 0; times--)
      addEvidence(evidence, columns, first, met > counted ? 1 : -1, changes);
  for (const { first, counted, met } of changed)
    for (let times = Math.abs(met - counted); times > 0; times--)
      addSmallWords(evidence, columns, first.sentence, met > counted ? 1 : -1, changes);
  for (const sentence of sentences.values()) {
    const { first } = sentence;
    sentence.counted = sentence.met;
    sentence.met = 0;
    if (sentence.counted === 0) sentences.delete(first);
    else sentence.isStale ||= isTouched(changes, (first.sought ??= keysSought(columns, first.sentence)));
  }
}
