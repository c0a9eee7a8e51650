import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import nlp from 'compromise/three';
import { annotate } from '../../src/annotate/annotate';
import { makeMemory } from '../../src/annotate/memory';
import type { Models } from '../../src/annotate/models';
import { pauseAfterEdit } from '../../src/documents/pause';
import { createReadingCache, type TextSource } from '../../src/documents/readingCache';
import { createWorkerAnnotator } from '../../src/worker/workerAnnotator';
import { startDesktopThread } from '../../src/worker/desktopThread';
import { median, medianMilliseconds } from './measure';
import { article } from './texts';

/** What one keystroke costs in an article of a length. */
export interface KeystrokeCost {
  length: number;
  /** Milliseconds to read the edited text anew, what is remembered used. */
  milliseconds: number;
  /** Tokens read afresh. */
  tokens: number;
  /** Over a full reading by compromise/three of the same text; null where that takes too long to be worth it. */
  overCompromise: number | null;
}

const RUNS = 40;

/** Types into the middle of articles of 3 KB, 100 KB and 1 MB. */
export function keystrokes(models: Models): KeystrokeCost[] {
  return [3_000, 100_000, 1_000_000].map((length) => {
    const memory = makeMemory();
    let text = article(0, length);
    annotate(text, { models, memory });
    const before = memory.tokensRead;
    const runs = length > 100_000 ? 9 : RUNS;
    const milliseconds = medianMilliseconds(() => {
      text = typedInto(text);
      annotate(text, { models, memory });
    }, runs);
    return {
      length,
      milliseconds,
      tokens: Math.round((memory.tokensRead - before) / runs),
      overCompromise: length > 100_000 ? null : milliseconds / medianMilliseconds(() => void nlp(text), 3),
    };
  });
}

/** How typing in a 1 MB article feels: on the thread of the extension host, and until the marks are right. */
export interface TypingFeel {
  /** The longest time the thread was held after a keystroke, milliseconds: the median of the keystrokes. */
  longestTask: number;
  /** From the keystroke until the marks of the visible part are right, the pause before the reading included: the median. */
  untilMarked: number;
  /** From the keystroke until the annotation is there, the pause included: the median. */
  untilRead: number;
}

/** Code units on a screen. */
const SCREEN = 4_000;

/**
 * Types 50 characters, each when the one before has been read, with the real cache and the real worker.
 * @param worker the built worker script
 */
export async function typingFeel(worker: string): Promise<TypingFeel> {
  const annotator = createWorkerAnnotator(
    () => startDesktopThread(path.resolve(worker)),
    (file) => readFile(`models/${file}`),
  );
  const document = { version: 1, text: article(0, 1_000_000) };
  let marked = 0;
  const source: TextSource = {
    uri: 'bench:article',
    isClosed: false,
    getText: () => document.text,
    get version() {
      return document.version;
    },
  };
  const cache = createReadingCache<TextSource>({
    annotator,
    limit: () => Infinity,
    visiblePart: () => {
      const middle = document.text.length >> 1;
      return { start: middle - SCREEN / 2, end: middle + SCREEN / 2 };
    },
    onDidChangeState: () => {
      if (cache.stateOf(source)?.is === 'part') marked = performance.now();
    },
  });
  const read = async (): Promise<void> => {
    if (await cache.read(source)) return;
    const state = cache.stateOf(source);
    throw new Error('the article was not read', { cause: state?.is === 'failed' ? state.error : state?.is });
  };
  await read();
  const [tasks, marks, waits]: [number[], number[], number[]] = [[], [], []];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  for (let key = 0; key < 50; key++) {
    document.text = typedInto(document.text);
    document.version++;
    delay.reset();
    delay.enable();
    const started = performance.now();
    cache.drop(source);
    await read();
    const took = performance.now() - started;
    const pause = pauseAfterEdit(took, took);
    marks.push(pause + marked - started);
    waits.push(pause + took);
    delay.disable();
    tasks.push(delay.max / 1e6);
  }
  annotator.dispose();
  return { longestTask: median(tasks), untilMarked: median(marks), untilRead: median(waits) };
}

function typedInto(text: string): string {
  const at = text.indexOf(' ', text.length >> 1);
  return `${text.slice(0, at)}x${text.slice(at)}`;
}
