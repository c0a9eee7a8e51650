import { parentPort } from 'node:worker_threads';
import type { Models } from '../annotate/models';
import { annotateLine } from './batchLine';

/** Answers each `{line, number}` of the main thread with a `BatchResult`. */
export function serveBatch(models: Models): void {
  parentPort!.on('message', ({ line, number }: { line: string; number: number }) => {
    parentPort!.postMessage(annotateLine(line, number, models));
  });
}
