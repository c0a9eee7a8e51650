import { Uri, type ExtensionContext } from 'vscode';
import type { Annotator } from '../documents/annotator';
import { createLocalAnnotator } from '../documents/localAnnotator';
import { modelReader } from '../documents/modelFiles';
import { createWorkerAnnotator } from '../documents/workerAnnotator';
import type { Answer } from '../worker/protocol';

/**
 * The annotator of the browser: a worker of its own, or this thread where none may be made (a page whose policy forbids
 * it, or an extension served by a remote host).
 */
export function createAnnotator(context: ExtensionContext): Annotator {
  const url = Uri.joinPath(context.extensionUri, 'dist/web/worker.js').toString(true);
  const local = createLocalAnnotator(modelReader(context));
  if (typeof Worker === 'undefined') return local;
  let refused = false;
  const remote = createWorkerAnnotator(() => {
    if (refused) throw new Error('the browser refused a worker');
    const worker = new Worker(url);
    return {
      post: (message) => worker.postMessage(message),
      listen: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => listener(data)),
      onDeath: (listener) =>
        worker.addEventListener('error', (event) => {
          refused = true;
          listener(event.message || 'the browser refused it');
        }),
      terminate: () => worker.terminate(),
    };
  }, modelReader(context));
  return {
    async annotate(request) {
      if (refused) return local.annotate(request);
      try {
        return await remote.annotate(request);
      } catch (error) {
        if (!refused || request.signal.aborted) throw error;
        return local.annotate(request);
      }
    },
    forget(document) {
      remote.forget(document);
      local.forget(document);
    },
    dispose() {
      remote.dispose();
      local.dispose();
    },
  };
}
