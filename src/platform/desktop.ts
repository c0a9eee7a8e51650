import path from 'node:path';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Annotator } from '../documents/annotator';
import { modelReader } from '../documents/modelFiles';
import { startDesktopThread } from '../worker/desktopThread';
import { createWorkerAnnotator } from '../worker/workerAnnotator';

/** The annotator of the desktop and of remote hosts: a thread of its own. */
export function createAnnotator(context: ExtensionContext, log: LogOutputChannel): Annotator {
  return createWorkerAnnotator(() => {
    const worker = startDesktopThread(path.join(context.extensionPath, 'dist/worker.js'));
    log.info('articles are read in a worker thread');
    return worker;
  }, modelReader(context));
}
