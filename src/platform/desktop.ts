import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import type { Annotator } from '../documents/annotator';
import { createWorkerAnnotator } from '../documents/workerAnnotator';
import { modelReader } from '../documents/modelFiles';
import { startDesktopThread } from '../worker/desktopThread';

/** The annotator of the desktop and of remote hosts: a thread of its own. */
export function createAnnotator(context: ExtensionContext): Annotator {
  return createWorkerAnnotator(
    () => startDesktopThread(path.join(context.extensionPath, 'dist/worker.js')),
    modelReader(context),
  );
}
