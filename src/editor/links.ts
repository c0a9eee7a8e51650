import {
  commands,
  env,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type ExtensionContext,
} from 'vscode';

/** The commands that hovers link to; they are no one's to call from the palette. */
export const GO_TO = '_dateline.goTo';
export const COPY_TEXT = '_dateline.copyText';

/** The document's uri, and the UTF-16 offsets of a span in it. */
export type GoToArguments = readonly [uri: string, start: number, end: number];

/** Registers the commands behind the links of hovers. */
export function registerLinks(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand(GO_TO, async (...[uri, start, end]: GoToArguments) => {
      const document = await workspace.openTextDocument(Uri.parse(uri, true));
      const range = new Range(document.positionAt(start), document.positionAt(end));
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }),
    commands.registerCommand(COPY_TEXT, (text: string) => env.clipboard.writeText(text)),
  );
}
