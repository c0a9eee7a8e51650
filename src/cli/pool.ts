import { Worker } from 'node:worker_threads';
import type { Models } from '../annotate/models';
import { annotateLine, errorLine, type BatchResult } from './batchLine';

/** Something that annotates lines of the batch form. */
export interface Annotator {
  /** How many lines it works on at once. */
  readonly width: number;
  run(line: string, number: number): Promise<BatchResult>;
  close(): Promise<void>;
}

/** Annotates on the thread that it is called on. */
export function localAnnotator(models: Models): Annotator {
  return {
    width: 1,
    run: (line, number) => Promise.resolve(annotateLine(line, number, models)),
    close: () => Promise.resolve(),
  };
}

interface Task {
  line: string;
  number: number;
  resolve(result: BatchResult): void;
}

/**
 * Annotates on worker threads. A worker that dies costs the line that it was at, which gets its error line; another one
 * takes its place.
 * @param jobs how many workers
 * @param script the bundle that a worker runs; it answers each `{line, number}` with a `BatchResult`
 */
export function threadedAnnotator(jobs: number, script: string): Annotator {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  let closing = false;

  const start = (): void => {
    const worker = new Worker(script, { workerData: { batch: true } });
    const settle = (result: BatchResult): void => {
      busy.get(worker)?.resolve(result);
      busy.delete(worker);
    };
    worker.on('message', (result: BatchResult) => {
      settle(result);
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => {
      const task = busy.get(worker);
      if (task) settle(errorLine(task.number, `the worker died (${error.message})`));
    });
    worker.on('exit', () => {
      if (closing) return;
      const task = busy.get(worker);
      if (task) settle(errorLine(task.number, 'the worker died'));
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      start();
    });
    idle.push(worker);
    next();
  };

  const next = (): void => {
    while (idle.length && waiting.length) {
      const [worker, task] = [idle.pop()!, waiting.shift()!];
      busy.set(worker, task);
      worker.postMessage({ line: task.line, number: task.number });
    }
  };

  for (let job = 0; job < jobs; job++) start();
  return {
    // Each worker has its next line at hand when it is done with one.
    width: 2 * jobs,
    run: (line, number) =>
      new Promise((resolve) => {
        waiting.push({ line, number, resolve });
        next();
      }),
    async close() {
      closing = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
