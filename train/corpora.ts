import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** `Tense=Past|VerbForm=Part`, or `_`. */
  readonly feats: string;
  /** Index within the sentence; -1 for the root. */
  readonly head: number;
  readonly rel: string;
  /** True where nothing stands between this word and the one before it. */
  readonly glued: boolean;
}

export type GoldSentence = readonly GoldWord[];

/** The treebanks of `gold/ud` that may be trained on. */
const TREEBANKS = ['gum-train', 'ewt-train'] as const;

/** Files whose unmarked text may be learnt from: those that may be trained on, and `plain`. */
const TEXTS = [
  'plain/modern',
  'plain/reuters1987',
  'train/gmb',
  'train/worldwide',
  'train/polnear',
  'train/ecbplus',
  'train/meantime',
];

export function readTreebank(data: string, name: string): GoldSentence[] {
  return parseConllu(readFileSync(join(data, 'ud', `${name}.conllu`), 'utf8'));
}

/** All sentences of the treebanks for training. */
export function readTreebanks(data: string): GoldSentence[] {
  return TREEBANKS.flatMap((name) => readTreebank(data, name));
}

/** Parses CoNLL-U. Multiword tokens give their words; empty nodes are left out. */
export function parseConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    const words: GoldWord[] = [];
    let glued = false;
    let multiwordEnd = 0;
    let spaceAfter = true;
    for (const line of block.split(/\r?\n/)) {
      if (!/^\d/.test(line)) continue;
      const [id, form, lemma, upos, xpos, feats, head, rel, , misc] = line.split('\t');
      if (id.includes('.')) continue;
      const noSpace = /SpaceAfter=No/.test(misc ?? '');
      if (id.includes('-')) {
        multiwordEnd = Number(id.split('-')[1]);
        spaceAfter = !noSpace;
        continue;
      }
      words.push({ form, lemma, upos, xpos, feats, head: Number(head) - 1, rel, glued });
      glued = Number(id) < multiwordEnd || (Number(id) === multiwordEnd ? !spaceAfter : noSpace);
    }
    if (words.length) sentences.push(words);
  }
  return sentences;
}

/** The unmarked texts, one string a document. */
export function readTexts(data: string): string[] {
  return TEXTS.flatMap((name) => readDocuments(data, name).map(({ text }) => text));
}

/** The documents of a `.jsonl` file of the gold folder, by its name without the ending. */
export function readDocuments<T extends { text: string }>(data: string, name: string): T[] {
  const lines = readFileSync(join(data, `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line).map((line) => JSON.parse(line) as T);
}
