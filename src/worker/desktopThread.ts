import { Worker } from 'node:worker_threads';
import type { AnnotatorWorker } from './workerAnnotator';

/**
 * Room for new objects, in MB. After a keystroke in a long article tens of megabytes of them are made that the next one
 * makes superfluous; with this room rather than Node's own 48 MB, in which they are copied about before they die, a
 * keystroke in 1 MB takes a tenth less time.
 */
const YOUNG_GENERATION_MB = 96;

/**
 * Starts the thread that reads.
 * @param script path of the built `desktopWorker.ts`
 */
export function startDesktopThread(script: string): AnnotatorWorker {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => void worker.on('message', listener),
    onDeath(listener) {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`it ended with ${code}`));
    },
    terminate: () => void worker.removeAllListeners().terminate(),
  };
}
