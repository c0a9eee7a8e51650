import { annotateInSteps } from '../annotate/annotate';
import { makeMemory, type ParagraphMemory } from '../annotate/memory';
import type { Models } from '../annotate/models';
import { runInSlices } from './slices';
import { loadModels } from '../loadModels';
import { partsOf, restOf, type Answer, type Port, type Request } from './protocol';

type AnnotateRequest = Extract<Request, { ask: 'annotate' }>;

/** How long the worker reads before it looks whether the answer is still wanted, in milliseconds. */
const SLICE = 15;

/**
 * Answers the editor's side: one request after the other, each broken off when it is cancelled. What was read of a
 * document stays until the document is closed.
 * @param turn resolves when waiting messages have been taken in
 */
export function serve(port: Port<Request, Answer>, turn: () => Promise<void>): void {
  let models: Promise<Models> = Promise.reject(new Error('the models were not sent'));
  models.catch(() => undefined);
  const memories = new Map<string, ParagraphMemory>();
  const wanted = new Map<number, AbortController>();
  const arrived = new Map<number, () => void>();
  let last = Promise.resolve();

  port.listen((message) => {
    switch (message.ask) {
      case 'models': {
        const files = new Map(message.files);
        models = loadModels((file) => {
          const bytes = files.get(file);
          return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('it was not sent'));
        });
        models.catch(() => undefined);
        break;
      }
      case 'annotate':
        wanted.set(message.request, new AbortController());
        last = last.then(() => answer(message));
        break;
      case 'cancel':
        wanted.get(message.request)?.abort();
        arrived.get(message.request)?.();
        break;
      case 'next':
        arrived.get(message.request)?.();
        break;
      case 'forget':
        memories.delete(message.document);
        break;
    }
  });

  async function answer({ request, document, text, within, first }: AnnotateRequest): Promise<void> {
    const { signal } = wanted.get(request)!;
    try {
      signal.throwIfAborted();
      const steps = annotateInSteps(text, {
        models: await models,
        memory: memoryOf(document),
        within,
        first: first && { part: first, take: (marks) => port.post({ answer: 'first', request, marks }) },
      });
      const annotation = await runInSlices(steps, signal, SLICE, turn);
      for (const part of partsOf(annotation)) {
        port.post({ answer: 'part', request, part });
        await new Promise<void>((resolve) => arrived.set(request, resolve));
        signal.throwIfAborted();
      }
      port.post({ answer: 'done', request, rest: restOf(annotation) });
    } catch (error) {
      if (signal.aborted) return;
      port.post({ answer: 'failed', request, message: error instanceof Error ? error.message : String(error) });
    } finally {
      arrived.delete(request);
      wanted.delete(request);
    }
  }

  function memoryOf(document: string): ParagraphMemory {
    let memory = memories.get(document);
    if (!memory) memories.set(document, (memory = makeMemory()));
    return memory;
  }
}
