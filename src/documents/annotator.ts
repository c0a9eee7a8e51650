import type { Annotation } from '../annotation';
import type { ParagraphMemory } from '../annotate/memory';
import { lazyModels, type ReadModelFile } from '../loadModels';
import { runInSlices } from './slices';

/** What reads documents for the editor: in this process now, in a worker where that pays. Only the cache of readings asks it. */
export interface Annotator {
  /**
   * Annotates a text.
   * @param key names the document, so that what was read of it before is used again
   * @param signal aborted when the text has changed: the work stops, and the promise rejects with the signal's reason
   * @throws Error if the models can't be loaded; the next text tries again
   */
  annotate(key: string, text: string, signal: AbortSignal): Promise<Annotation>;
  /** Drops what is remembered of a document. */
  forget(key: string): void;
}

/** How long the work may hold up the extension host at a time: half a frame. */
const SLICE_MS = 8;

/** An annotator in this process. Its code and the models are loaded when the first text comes. */
export function createAnnotator(readModel: ReadModelFile): Annotator {
  const loadModels = lazyModels(readModel);
  const memories = new Map<string, ParagraphMemory>();
  return {
    async annotate(key, text, signal) {
      const [{ annotateInSteps }, { makeMemory }, models] = await Promise.all([
        import('../annotate/annotate'),
        import('../annotate/memory'),
        loadModels(),
      ]);
      signal.throwIfAborted();
      let memory = memories.get(key);
      if (!memory) memories.set(key, (memory = makeMemory()));
      return runInSlices(annotateInSteps(text, { models, memory }), signal, SLICE_MS);
    },
    forget: (key) => void memories.delete(key),
  };
}
