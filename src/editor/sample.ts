import { commands, Uri, type ExtensionContext } from 'vscode';

/** The command that opens an article which comes with the extension. */
export function registerSample(context: ExtensionContext): void {
  const sample = Uri.joinPath(context.extensionUri, 'media', 'samples', '2024-09-19 rate cut.txt');
  context.subscriptions.push(
    commands.registerCommand('dateline.openSample', () => commands.executeCommand('vscode.open', sample)),
  );
}
