import type { Annotation } from '../annotation';
import type { AnnotationRequest, Annotator } from '../documents/annotator';
import type { ReadModelFile } from '../loadModels';
import { createWorkerAnnotator, type AnnotatorWorker } from './workerAnnotator';

/** What a browser may have and may not. */
export interface WebAnnotatorParts {
  readonly readModelFile: ReadModelFile;
  /** Makes a worker. Where it rejects, or its worker dies before the first answer, there can be none. */
  startWorker(): Promise<AnnotatorWorker>;
  /** Makes an annotator on this thread; asked for only where there can be no worker, and again where it failed. */
  loadLocal(): Promise<Annotator>;
  /** Told once that this thread reads, and why. */
  onRefused(reason: string): void;
}

/**
 * An annotator in a worker, or on this thread once it shows that there can be none: a page's policy may forbid workers,
 * and some browsers have none inside another.
 */
export function createWebAnnotator({ readModelFile, startWorker, loadLocal, onRefused }: WebAnnotatorParts): Annotator {
  let local: Promise<Annotator> | undefined;
  let refused = false;
  const annotateHere = async (request: AnnotationRequest): Promise<Annotation> => {
    local ??= loadLocal().catch((error: unknown) => {
      local = undefined;
      throw error;
    });
    return (await local).annotate(request);
  };
  /** One that could not be made has nothing to be told; whoever asked for it has got the error. */
  const whenLocal = (tell: (annotator: Annotator) => void): void => {
    void local?.then(tell, () => undefined);
  };
  const refuse = (reason: string): void => {
    if (!refused) onRefused(reason);
    refused = true;
  };
  const remote = createWorkerAnnotator(async () => {
    try {
      const worker = await startWorker();
      let answered = false;
      worker.listen(() => (answered = true));
      worker.onDeath((reason) => answered || refuse(reason));
      return worker;
    } catch (error) {
      refuse(String(error));
      throw error;
    }
  }, readModelFile);
  return {
    async annotate(request) {
      if (refused) return annotateHere(request);
      try {
        return await remote.annotate(request);
      } catch (error) {
        if (!refused || request.signal.aborted) throw error;
        return annotateHere(request);
      }
    },
    forget(document) {
      remote.forget(document);
      whenLocal((annotator) => annotator.forget(document));
    },
    dispose() {
      remote.dispose();
      whenLocal((annotator) => annotator.dispose());
    },
  };
}
