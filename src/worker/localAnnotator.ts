import { annotateInSteps } from '../annotate/annotate';
import { makeMemory, type ParagraphMemory } from '../annotate/memory';
import type { Annotator } from '../documents/annotator';
import { lazyModels, type ReadModelFile } from '../loadModels';
import { runInSlices } from './slices';

/** How long the thread is held at a time, in milliseconds: half a frame. */
const SLICE = 8;

/** An annotator on this thread, in slices: where there can be no worker. */
export function createLocalAnnotator(readModelFile: ReadModelFile): Annotator {
  const models = lazyModels(readModelFile);
  const memories = new Map<string, ParagraphMemory>();
  return {
    async annotate({ document, text, within, first, signal }) {
      const loaded = await models();
      let memory = memories.get(document);
      if (!memory) memories.set(document, (memory = makeMemory()));
      signal.throwIfAborted();
      return runInSlices(annotateInSteps(text, { models: loaded, memory, within, first }), signal, SLICE);
    },
    forget: (document) => void memories.delete(document),
    dispose: () => memories.clear(),
  };
}
