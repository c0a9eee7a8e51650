import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { ReadModelFile } from '../loadModels';

/** Reads the model files that come with the extension, on the desktop and on the web alike. */
export function modelReader({ extensionUri }: ExtensionContext): ReadModelFile {
  return async (file) => workspace.fs.readFile(Uri.joinPath(extensionUri, 'models', file));
}
