import { commands, type ExtensionContext } from 'vscode';
import type { OutlineRow } from '../../present/outline/rows';
import { rangeOf } from '../range';
import { OPEN_ROW, type OutlineTree } from './tree';

/** How long after Enter a row may take to be opened, in milliseconds. */
const ENTER_MS = 1_000;

/**
 * Registers what rows do: a click shows the place and leaves the focus in the tree; Enter goes there, as it does in the
 * editor's own trees.
 */
export function registerGoToRow(context: ExtensionContext, tree: OutlineTree): void {
  let entered = -Infinity;
  context.subscriptions.push(
    // Where a row leads is looked up when it is opened, so a row needn't be drawn anew because text moved.
    commands.registerCommand(OPEN_ROW, ({ node }: OutlineRow) => {
      const preserveFocus = performance.now() - entered > ENTER_MS;
      entered = -Infinity;
      if (!tree.input || !node.span) return undefined;
      const { document } = tree.input;
      const selection = rangeOf(document, node.span);
      return commands.executeCommand('vscode.open', document.uri, { selection, preserveFocus });
    }),
    // The editor doesn't tell a row's command what opened it, so Enter is taken note of and passed on.
    commands.registerCommand('dateline.goToRow', () => {
      entered = performance.now();
      return commands.executeCommand('list.select');
    }),
  );
}
