import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { medianMilliseconds } from './measure';
import type { BenchTexts } from './texts';

/** How fast a reader is. */
export interface Speed {
  reader: string;
  /** Kilobytes (1,024 UTF-16 code units) of text a second. */
  rate: number;
}

const RUNS = 3;

/** Reads the same articles with Dateline (all stages), compromise/three and wink-nlp, in turn, three times. */
export function throughput(models: Models, { articles }: BenchTexts): Speed[] {
  const wink = winkNLP(model);
  const readers: [string, (text: string) => void][] = [
    ['Dateline, all stages', (text) => void annotate(text, { models })],
    ['compromise/three', (text) => void nlp(text)],
    ['wink-nlp', (text) => void wink.readDoc(text).tokens().out(wink.its.pos)],
  ];
  const size = articles.reduce((sum, text) => sum + text.length, 0) / 1024;
  for (const [, read] of readers) for (const text of articles.slice(0, 5)) read(text);
  return readers.map(([reader, read]) => ({
    reader,
    rate: size / (medianMilliseconds(() => articles.forEach(read), RUNS) / 1000),
  }));
}
