import type { AnnotatorWorker } from '../../src/worker/workerAnnotator';
import type { Answer, Request } from '../../src/worker/protocol';
import { serve } from '../../src/worker/server';

export interface Line {
  worker: AnnotatorWorker;
  /** What went over the line to the worker. */
  requests: Request[];
  /** What went over the line to the editor's side. */
  answers: Answer[];
  die(reason: string): void;
}

/** A worker on this thread, whose messages are copied and come later, as a real one's. */
export function line(): Line {
  const toWorker: ((message: Request) => void)[] = [];
  const toEditor: ((message: Answer) => void)[] = [];
  const deaths: ((reason: string) => void)[] = [];
  const requests: Request[] = [];
  const answers: Answer[] = [];
  let dead = false;
  const send = <T>(listeners: ((message: T) => void)[], message: T): void => {
    const copy = structuredClone(message);
    setImmediate(() => {
      if (!dead) listeners.forEach((listen) => listen(copy));
    });
  };
  serve(
    {
      post(message) {
        answers.push(message);
        send(toEditor, message);
      },
      listen: (listener) => void toWorker.push(listener),
    },
    () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  );
  return {
    requests,
    answers,
    worker: {
      post(message) {
        requests.push(message);
        send(toWorker, message);
      },
      listen: (listener) => void toEditor.push(listener),
      onDeath: (listener) => void deaths.push(listener),
      terminate: () => (dead = true),
    },
    die(reason) {
      dead = true;
      deaths.forEach((listener) => listener(reason));
    },
  };
}
