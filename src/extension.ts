import { Uri, window, workspace, type ExtensionContext } from 'vscode';
import { createAnnotator } from './documents/annotator';
import { registerReadings } from './documents/readings';
import { registerDecorations } from './editor/decorations';
import { registerHover } from './editor/hover';
import { registerLinks } from './editor/links';
import { registerMarkToggles } from './editor/markToggles';
import { registerOutline } from './editor/outline/view';
import { registerRecognition } from './editor/recognition';
import { registerSample } from './editor/sample';
import { registerStatus } from './editor/status';

/** Makes the parts of the extension and wires them. Models and the annotator's code are loaded later, on first need. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dateline', { log: true });
  context.subscriptions.push(log);
  const annotator = createAnnotator((file) =>
    Promise.resolve(workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'models', file))),
  );
  const readings = registerReadings(context, annotator);
  registerRecognition(context, log);
  registerDecorations(context, readings);
  registerMarkToggles(context);
  registerHover(context, readings);
  registerLinks(context);
  registerOutline(context, readings);
  registerStatus(context, readings, log);
  registerSample(context);
}
