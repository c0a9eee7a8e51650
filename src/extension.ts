import type { ExtensionContext } from 'vscode';

/** Makes the parts of the extension and wires them. */
export function activate(_context: ExtensionContext): void {}
