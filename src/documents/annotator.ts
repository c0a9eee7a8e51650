import type { Annotation } from '../annotation';

/**
 * What reads documents for the editor: in this process now, in a worker or paragraph by paragraph where that pays.
 * Features never see it; they ask the cache of readings.
 */
export interface Annotator {
  /**
   * Annotates a text.
   * @param signal aborted when the text has changed: the result is thrown away, so the work may stop
   * @throws Error if the models can't be loaded
   */
  annotate(text: string, signal: AbortSignal): Promise<Annotation>;
}

/** Reads one model file by its name. */
export type ReadModel = (file: string) => Promise<Uint8Array>;

/**
 * An annotator in this process. Its code and models are loaded when the first text comes; if that fails, the next
 * text tries again.
 */
export function createAnnotator(readModel: ReadModel): Annotator {
  let loading: Promise<(text: string) => Annotation> | undefined;
  return {
    async annotate(text, signal) {
      loading ??= load(readModel);
      try {
        const annotate = await loading;
        signal.throwIfAborted();
        return annotate(text);
      } catch (error) {
        loading = undefined;
        throw error;
      }
    },
  };
}

async function load(_readModel: ReadModel): Promise<(text: string) => Annotation> {
  const [{ annotate }, { readModels }] = await Promise.all([
    import('../annotate/annotate'),
    import('../annotate/models'),
  ]);
  const models = readModels(new Map());
  return (text) => annotate(text, { models });
}
