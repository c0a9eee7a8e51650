import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import type { Annotator } from '../documents/annotator';
import { createWorkerAnnotator } from '../documents/workerAnnotator';
import { modelReader } from '../documents/modelFiles';

/** The annotator of the desktop and of remote hosts: a thread of its own. */
export function createAnnotator(context: ExtensionContext): Annotator {
  return createWorkerAnnotator(() => {
    const worker = new Worker(path.join(context.extensionPath, 'dist/worker.js'));
    return {
      post: (message) => worker.postMessage(message),
      listen: (listener) => void worker.on('message', listener),
      onDeath(listener) {
        worker.on('error', (error) => listener(error.message));
        worker.on('exit', (code) => listener(`it ended with ${code}`));
      },
      terminate: () => void worker.removeAllListeners().terminate(),
    };
  }, modelReader(context));
}
