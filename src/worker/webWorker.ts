import type { Request } from './protocol';
import { serve } from './server';

const { port1, port2 } = new MessageChannel();

serve(
  {
    post: (message) => self.postMessage(message),
    listen: (listener) => self.addEventListener('message', ({ data }: MessageEvent<Request>) => listener(data)),
  },
  () =>
    new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
);
