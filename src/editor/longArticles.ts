import { commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { Readings } from '../documents/readings';

/** Says once of each article that it is too long to be analysed unasked, and offers to do so all the same. */
export function registerLongArticles(context: ExtensionContext, readings: Readings): void {
  const told = new WeakSet<TextDocument>();

  const tell = async (document: TextDocument, length: number, limit: number): Promise<void> => {
    const anyway = l10n.t('Analyse Anyway');
    const change = l10n.t('Change Limit');
    const message = l10n.t(
      '{0} has {1} characters and was not analysed: the limit is {2}.',
      workspace.asRelativePath(document.uri),
      length.toLocaleString(),
      limit.toLocaleString(),
    );
    const picked = await window.showWarningMessage(message, anyway, change);
    if (picked === anyway && !document.isClosed) readings.allow(document);
    if (picked === change)
      await commands.executeCommand('workbench.action.openSettings', '@id:dateline.analysis.maximumLength');
  };

  context.subscriptions.push(
    readings.onDidChangeState((document) => {
      const state = readings.stateOf(document);
      if (state?.is !== 'tooLong' || told.has(document)) return;
      told.add(document);
      void tell(document, state.length, state.limit);
    }),
  );
}
