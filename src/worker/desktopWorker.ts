import { parentPort } from 'node:worker_threads';
import { serve } from './server';

const port = parentPort!;
serve(
  { post: (message) => port.postMessage(message), listen: (listener) => void port.on('message', listener) },
  () => new Promise((resolve) => setImmediate(resolve)),
);
