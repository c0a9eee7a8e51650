import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { errorLine, type BatchResult } from './batchLine';
import { readLines, type Line } from './lines';
import type { Annotator } from './pool';
import type { Progress } from './progress';

/** The most bytes that one line may have; VS Code itself opens no file over 50 MB. */
const LINE_LIMIT = 64 * 1024 * 1024;

export interface BatchOptions {
  input: Readable;
  output: Writable;
  annotator: Annotator;
  progress: Progress;
  /** How many lines to pass over. */
  skip: number;
  /** Ends the run after the lines that are under way. */
  signal: AbortSignal;
}

export interface BatchSummary {
  /** How many lines were read, those passed over included. */
  lines: number;
  failed: number;
}

/**
 * Annotates a stream of documents, one a line, in constant memory and in order: it reads on only as fast as annotations
 * are made and taken.
 */
export async function runBatch({
  input,
  output,
  annotator,
  progress,
  skip,
  signal,
}: BatchOptions): Promise<BatchSummary> {
  const underWay: Promise<BatchResult>[] = [];
  const summary: BatchSummary = { lines: 0, failed: 0 };
  let done = skip;
  const write = async (): Promise<void> => {
    const result = await underWay.shift()!;
    if (signal.aborted) return;
    done++;
    if (result.failed) summary.failed++;
    if (!output.write(`${result.output}\n`)) await drained(output, signal);
    progress.update(done - skip);
  };
  let number = 0;
  for await (const line of readLines(until(input, signal), LINE_LIMIT)) {
    number++;
    if (number <= skip) continue;
    if (line.text?.trim() === '') {
      underWay.push(Promise.resolve(errorLine(number, 'empty')));
    } else {
      underWay.push(annotateOne(line, number, annotator));
    }
    if (underWay.length >= annotator.width) await write();
    if (signal.aborted) break;
  }
  while (underWay.length && !signal.aborted) await write();
  summary.lines = Math.min(done, Math.max(number, skip));
  return summary;
}

function annotateOne(line: Line, number: number, annotator: Annotator): Promise<BatchResult> {
  if (line.text === null) return Promise.resolve(errorLine(number, line.problem));
  return annotator.run(line.text, number);
}

async function* until(input: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void input.destroy();
  signal.addEventListener('abort', stop);
  try {
    for await (const chunk of input) yield chunk as Uint8Array;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function drained(output: Writable, signal: AbortSignal): Promise<void> {
  try {
    await once(output, 'drain', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
