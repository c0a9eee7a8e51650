import type { AnnotatorWorker } from './workerAnnotator';
import type { Answer } from './protocol';

/**
 * Starts the worker that reads, in a browser. It is made of a blob, because a browser makes none from an address of
 * another origin, where a web extension lies, and a web extension host none from a remote file system.
 * @param script the built `webWorker.ts`
 * @throws Error where no worker may be made
 */
export function startWebThread(script: Uint8Array): AnnotatorWorker {
  const url = URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'dateline' });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => listener(data)),
    onDeath: (listener) => worker.addEventListener('error', ({ message }) => listener(message || 'it could not start')),
    terminate() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
