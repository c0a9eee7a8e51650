import { commands, window, type ExtensionContext, type TreeView } from 'vscode';
import type { OutlineNode } from '../../present/outline/node';
import { childrenOf, type OutlineRow } from '../../present/outline/rows';
import type { OutlineTree } from './tree';

const PAUSE_MS = 150;
const KEY = 'outline.followsCursor';

/**
 * Selects the row of what stands at the cursor, where the reader has asked for that. It never opens the view, never
 * takes the focus, and opens no branch but that of the actors or the events.
 */
export function registerFollowCursor(context: ExtensionContext, view: TreeView<OutlineRow>, tree: OutlineTree): void {
  let follows = context.workspaceState.get<boolean>(KEY) === true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = async (value: boolean): Promise<void> => {
    follows = value;
    await context.workspaceState.update(KEY, value);
    await commands.executeCommand('setContext', 'dateline.followsCursor', value);
    if (value) revealCursor();
  };

  const revealCursor = (): void => {
    const { input } = tree;
    const editor = window.activeTextEditor;
    // To reveal in a hidden view would open it.
    if (!follows || !view.visible || !input || editor?.document !== input.document) return;
    if (editor.document.version !== input.reading.version) return;
    const row = rowAt(editor.document.offsetAt(editor.selection.active), tree);
    if (row && view.selection[0] !== row) void view.reveal(row, { select: true, focus: false });
  };

  context.subscriptions.push(
    commands.registerCommand('dateline.followCursor', () => set(true)),
    commands.registerCommand('dateline.unfollowCursor', () => set(false)),
    window.onDidChangeTextEditorSelection(() => {
      clearTimeout(timer);
      if (follows) timer = setTimeout(revealCursor, PAUSE_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
  void commands.executeCommand('setContext', 'dateline.followsCursor', follows);
}

/** The row of the event whose words stand at an offset, else that of the entity named there. */
function rowAt(offset: number, tree: OutlineTree): OutlineRow | undefined {
  if (!tree.input) return undefined;
  const { lookup } = tree.input.reading;
  const event = lookup.eventAt(offset);
  const mention = lookup.mentionAt(offset);
  const first = mention && lookup.mentionsOf(mention.entity).find(({ form }) => form === 'name');
  return (
    (event && findRow(tree.rows, (node) => node.icon.is === 'event' && node.span === event)) ??
    (mention && findRow(tree.rows, (node) => node.icon.is === 'entity' && node.span === (first ?? mention)))
  );
}

/** Looks through branches, groups and their rows, not below them. */
function findRow(rows: readonly OutlineRow[], matches: (node: OutlineNode) => boolean): OutlineRow | undefined {
  for (const row of rows) {
    const { node } = row;
    if (matches(node)) return row;
    if (node.icon.is !== 'section' && node.icon.is !== 'group') continue;
    const found = findRow(childrenOf(row), matches);
    if (found) return found;
  }
  return undefined;
}
