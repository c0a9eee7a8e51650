import {
  commands,
  languages,
  window,
  workspace,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { LANGUAGE } from '../documents/language';
import { associationGlob, looksLikeArticle } from '../documents/recognition';
import { settings } from '../documents/settings';

/** How long before and after a change of `files.associations` the editor may set languages anew. */
const ASSOCIATIONS_MS = 2_000;

/**
 * Makes articles of the plain text documents that look like one. A `.txt` file opens as plain text whatever its first
 * line says, so documents are looked at when they open and, at the first line, while they are written.
 */
export function registerRecognition(context: ExtensionContext, log: LogOutputChannel): void {
  // Documents that the user switched back, with the moment of it; they stay so until the window is reloaded.
  const declined = new Map<string, number>();
  let associationsChanged = -Infinity;
  let justClosed: TextDocument | undefined;

  const setLanguage = async (document: TextDocument, language: string): Promise<void> => {
    try {
      await languages.setTextDocumentLanguage(document, language);
      log.debug(`${document.uri.toString()} is ${language} now`);
    } catch (error) {
      // The document may have been closed meanwhile.
      log.warn(`Language of ${document.uri.toString()} not set to ${language}: ${String(error)}`);
    }
  };

  const look = (document: TextDocument, beingWritten: boolean): void => {
    if (document.languageId !== 'plaintext' || declined.has(document.uri.toString())) return;
    const { languageId, lineCount } = document;
    const firstLine = document.lineAt(0).text;
    const { scheme } = document.uri;
    if (!looksLikeArticle({ languageId, scheme, firstLine, beingWritten, lineCount })) return;
    if (settings.detects() && !isExcluded(document) && !isMapped(document)) void setLanguage(document, LANGUAGE);
  };

  const lookAtAll = (): void => workspace.textDocuments.forEach((document) => look(document, document.isUntitled));

  context.subscriptions.push(
    workspace.onDidOpenTextDocument((document) => {
      // A change of language shows as a close and an open of the same object in one turn.
      const switchedBack = document === justClosed && document.languageId !== LANGUAGE;
      if (switchedBack && performance.now() - associationsChanged > ASSOCIATIONS_MS) {
        declined.set(document.uri.toString(), performance.now());
        log.debug(`${document.uri.toString()} was switched back to ${document.languageId}`);
      }
      if (document.languageId === LANGUAGE) declined.delete(document.uri.toString());
      look(document, document.isUntitled);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId !== LANGUAGE) return;
      justClosed = document;
      queueMicrotask(() => (justClosed = undefined));
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line === 0)) look(document, true);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.detection')) lookAtAll();
      if (!change.affectsConfiguration('files.associations')) return;
      // The editor then sets the language of every open file anew; that was not the user.
      associationsChanged = performance.now();
      for (const [uri, moment] of declined) if (associationsChanged - moment < ASSOCIATIONS_MS) declined.delete(uri);
      lookAtAll();
    }),
    commands.registerCommand('dateline.annotateFile', async () => {
      const document = window.activeTextEditor?.document;
      if (document) await setLanguage(document, LANGUAGE);
    }),
    commands.registerCommand('dateline.treatAsPlainText', async () => {
      const document = window.activeTextEditor?.document;
      if (document) await setLanguage(document, 'plaintext');
    }),
  );
  lookAtAll();
}

const isExcluded = (document: TextDocument): boolean =>
  settings.excludes().some((pattern) => languages.match({ pattern }, document) > 0);

/** Tells whether the user said by `files.associations` what such files are. */
function isMapped(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files', document).get<Record<string, string>>('associations') ?? {};
  return Object.keys(associations).some(
    (pattern) => languages.match({ pattern: associationGlob(pattern) }, document) > 0,
  );
}
