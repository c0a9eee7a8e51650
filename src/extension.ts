import { window, type ExtensionContext } from 'vscode';
import { createAnnotator } from '#platform';
import { registerReadings } from './documents/readings';
import { followActiveArticle } from './editor/activeArticle';
import { registerDecorations } from './editor/decorations';
import { registerGoToMarks } from './editor/goToMarks';
import { registerHeader } from './editor/header';
import { registerHover } from './editor/hover';
import { registerInlayHints } from './editor/inlayHints';
import { registerLinks } from './editor/links';
import { registerLongArticles } from './editor/longArticles';
import { registerMarkToggles } from './editor/markToggles';
import { registerNavigation } from './editor/navigation';
import { registerOutline } from './editor/outline/view';
import { registerParagraphs } from './editor/paragraphs';
import { registerRecognition } from './editor/recognition';
import { registerSample } from './editor/sample';
import { registerSettingProblems } from './editor/settingProblems';
import { registerStatus } from './editor/status';
import { registerSymbols } from './editor/symbols';

/** Makes the parts of the extension and wires them. Models and the annotator's code are loaded later, on first need. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dateline', { log: true });
  context.subscriptions.push(log);
  const annotator = createAnnotator(context, log);
  context.subscriptions.push(annotator);
  const readings = registerReadings(context, annotator);
  const active = followActiveArticle(context);
  registerRecognition(context, log);
  registerDecorations(context, readings);
  registerGoToMarks(context, readings);
  registerHeader(context);
  registerMarkToggles(context);
  registerNavigation(context, readings);
  registerHover(context, readings);
  registerInlayHints(context, readings);
  registerLinks(context);
  registerLongArticles(context, readings);
  registerOutline(context, readings, active);
  registerParagraphs(context, readings);
  registerSettingProblems(context, log);
  registerStatus(context, readings, active, log);
  registerSymbols(context, readings);
  registerSample(context);
}
