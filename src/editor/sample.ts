import { commands, Uri, window, type ExtensionContext } from 'vscode';

/** The command that opens an article which comes with the extension. */
export function registerSample(context: ExtensionContext): void {
  const sample = Uri.joinPath(context.extensionUri, 'media', 'samples', '2024-09-19 rate cut.txt');
  context.subscriptions.push(
    // On the web the extension lies at a web address, which the command vscode.open would open in another tab.
    commands.registerCommand('dateline.openSample', () => window.showTextDocument(sample)),
  );
}
