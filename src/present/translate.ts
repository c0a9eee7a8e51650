/**
 * Gives a message in the reader's language, with `{0}`, `{1}` … filled in. In the editor it is `vscode.l10n.t`; what is
 * here knows no editor, so it is handed in.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The messages as they are written in the source. */
export const inEnglish: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
