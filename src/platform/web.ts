import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Annotator } from '../documents/annotator';
import { modelReader } from '../documents/modelFiles';
import { createWebAnnotator } from '../worker/webAnnotator';
import { startWebThread } from '../worker/webThread';

/** The annotator of the browser: a worker of its own, or this thread where none may be made. */
export function createAnnotator(context: ExtensionContext, log: LogOutputChannel): Annotator {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/worker.js');
  const readModelFile = modelReader(context);
  return createWebAnnotator({
    readModelFile,
    async startWorker() {
      const worker = startWebThread(await workspace.fs.readFile(script));
      log.info('articles are read in a web worker');
      return worker;
    },
    async loadLocal() {
      // Only where it is needed is the annotator's own code run here.
      const { createLocalAnnotator } = await import('../worker/localAnnotator');
      return createLocalAnnotator(readModelFile);
    },
    onRefused: (reason) =>
      log.warn(`articles are read on the extension host’s own thread, for it can’t have a worker: ${reason}`),
  });
}
