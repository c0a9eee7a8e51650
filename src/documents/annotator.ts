import type { Annotation } from '../annotation';
import { lazyModels, type ReadModelFile } from '../loadModels';

/**
 * What reads documents for the editor: in this process now, in a worker or paragraph by paragraph where that pays.
 * Features never see it; they ask the cache of readings.
 */
export interface Annotator {
  /**
   * Annotates a text.
   * @param signal aborted when the text has changed: the result is thrown away, so the work may stop
   * @throws Error if the models can't be loaded; the next text tries again
   */
  annotate(text: string, signal: AbortSignal): Promise<Annotation>;
}

/** An annotator in this process. Its code and the models are loaded when the first text comes. */
export function createAnnotator(readModel: ReadModelFile): Annotator {
  const loadModels = lazyModels(readModel);
  return {
    async annotate(text, signal) {
      const [{ annotate }, models] = await Promise.all([import('../annotate/annotate'), loadModels()]);
      signal.throwIfAborted();
      return annotate(text, { models });
    },
  };
}
