import { commands, workspace } from 'vscode';
import { until } from './support';

/** Waits until the log, as Show Log shows it, has an entry. */
export async function logged(words: string): Promise<void> {
  await commands.executeCommand('dateline.showLog');
  await until(() => shownLog().includes(words), `the log to say “${words}”`);
}

/** What the output view shows. */
export const shownLog = (): string =>
  workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'output')
    .map((document) => document.getText())
    .join('\n');
