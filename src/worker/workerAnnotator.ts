import type { Annotation } from '../annotation';
import { MODEL_FILES } from '../annotate/models';
import type { AnnotationRequest, Annotator } from '../documents/annotator';
import { readOrExplain, type ReadModelFile } from '../loadModels';
import { LISTS, type Answer, type Port, type Request } from './protocol';

/** A worker that runs `serve`. */
export interface AnnotatorWorker extends Port<Answer, Request> {
  /** Tells when the worker has died by itself, with the reason in words. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

interface Waiting {
  annotation: Annotation;
  takeFirst?(marks: Annotation): void;
  resolve(annotation: Annotation): void;
  reject(error: unknown): void;
}

/** Why a request is asked again: the worker was lost over the one before it. */
const NOT_BEGUN = new Error('the worker was lost before it came to this text');

/**
 * An annotator in a worker, which is started when the first text comes. A worker that dies or fails is not used again,
 * for its models may be broken; what waited behind the text that it was at is read by another one.
 * @param start makes a worker
 */
export function createWorkerAnnotator(
  start: () => AnnotatorWorker | Promise<AnnotatorWorker>,
  readModelFile: ReadModelFile,
): Annotator {
  let running: Promise<AnnotatorWorker> | undefined;
  const waiting = new Map<number, Waiting>();
  let requests = 0;

  const settle = (request: number): Waiting | undefined => {
    const one = waiting.get(request);
    waiting.delete(request);
    return one;
  };

  /** Lets a worker go; the next request starts another one. */
  const lose = (request: number, error: Error): void => {
    running = undefined;
    settle(request)?.reject(error);
    for (const other of [...waiting.keys()]) settle(other)?.reject(NOT_BEGUN);
  };

  const take = (worker: AnnotatorWorker, answer: Answer): void => {
    const { request } = answer;
    if (answer.answer === 'part') {
      const annotation = waiting.get(request)?.annotation;
      if (!annotation) return;
      for (const list of LISTS) (annotation[list] as unknown[]).push(...(answer.part[list] ?? []));
      worker.post({ ask: 'next', request });
    } else if (answer.answer === 'first') {
      waiting.get(request)?.takeFirst?.(answer.marks);
    } else if (answer.answer === 'done') {
      const one = settle(request);
      one?.resolve(Object.assign(one.annotation, answer.rest));
    } else {
      worker.terminate();
      lose(request, new Error(answer.message));
    }
  };

  const startWorker = async (): Promise<AnnotatorWorker> => {
    const files = await Promise.all(
      MODEL_FILES.map(async (file): Promise<[string, Uint8Array]> => [file, await readOrExplain(readModelFile, file)]),
    );
    const worker = await start();
    worker.listen((answer) => take(worker, answer));
    let dead = false;
    worker.onDeath((reason) => {
      // An error and the end after it are one death.
      if (dead) return;
      dead = true;
      // The worker takes one request after the other, so the first is what it was at.
      const [first] = waiting.keys();
      lose(first, new Error(`the worker that reads articles died: ${reason}`));
    });
    worker.post({ ask: 'models', files });
    return worker;
  };

  /** A worker that could not be started has nothing to be told; whoever asked for it has got the error. */
  const whenRunning = (tell: (worker: AnnotatorWorker) => void): void => {
    void running?.then(tell, () => undefined);
  };

  const ask = async ({ document, text, within, first, signal }: AnnotationRequest): Promise<Annotation> => {
    running ??= startWorker().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    const worker = await running;
    signal.throwIfAborted();
    const request = ++requests;
    let cancel = (): void => undefined;
    const answer = new Promise<Annotation>((resolve, reject) => {
      const annotation: Annotation = { date: null, mentions: [], entities: [], times: [], events: [], quotes: [] };
      waiting.set(request, { annotation, takeFirst: first?.take, resolve, reject });
      cancel = () => {
        if (!settle(request)) return;
        worker.post({ ask: 'cancel', request });
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', cancel, { once: true });
      worker.post({ ask: 'annotate', request, document, text, within, first: first?.part });
    });
    return answer.finally(() => signal.removeEventListener('abort', cancel));
  };

  return {
    async annotate(request) {
      for (;;) {
        try {
          return await ask(request);
        } catch (error) {
          if (error !== NOT_BEGUN) throw error;
        }
      }
    },
    forget(document) {
      whenRunning((worker) => worker.post({ ask: 'forget', document }));
    },
    dispose() {
      whenRunning((worker) => worker.terminate());
      running = undefined;
    },
  };
}
