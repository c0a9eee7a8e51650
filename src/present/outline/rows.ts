import type { OutlineNode } from './node';

/** A row of the tree: it stays the same object while the node that it shows is replaced by that of a newer reading. */
export interface OutlineRow {
  node: OutlineNode;
  readonly parent: OutlineRow | undefined;
  /** Known once the row has been opened. */
  children?: OutlineRow[];
}

/** Makes rows of nodes that have none yet. */
export const rowsOf = (nodes: readonly OutlineNode[], parent?: OutlineRow): OutlineRow[] =>
  nodes.map((node) => ({ node, parent }));

/** The rows below a row, made when they are first asked for. */
export function childrenOf(row: OutlineRow): OutlineRow[] {
  row.children ??= rowsOf(row.node.children?.() ?? [], row);
  return row.children;
}

/**
 * Puts new nodes into rows that are there: rows are known by their ids, and only what has been opened is looked at.
 * @param onDidChange called with each row whose own look or list of children changed, to be drawn anew
 * @returns the rows, and whether their list itself changed
 */
export function replaceNodes(
  rows: readonly OutlineRow[],
  nodes: readonly OutlineNode[],
  parent: OutlineRow | undefined,
  onDidChange: (row: OutlineRow) => void,
): { rows: OutlineRow[]; changed: boolean } {
  const known = new Map(rows.map((row) => [row.node.id, row]));
  const next = nodes.map((node) => known.get(node.id) ?? { node, parent });
  nodes.forEach((node, at) => replaceNode(next[at], node, onDidChange));
  return { rows: next, changed: next.length !== rows.length || next.some((row, at) => row !== rows[at]) };
}

function replaceNode(row: OutlineRow, node: OutlineNode, onDidChange: (row: OutlineRow) => void): void {
  const before = row.node;
  if (before === node) return;
  row.node = node;
  let changed = faceOf(before) !== faceOf(node);
  if (row.children) {
    const replaced = replaceNodes(row.children, node.children?.() ?? [], row, onDidChange);
    row.children = replaced.rows;
    changed ||= replaced.changed;
  }
  if (changed) onDidChange(row);
}

/** All of a row that can be seen or heard. */
const faceOf = ({ label, description, icon, highlights, tooltip, spoken, children, span }: OutlineNode): string =>
  JSON.stringify([label, description, icon, highlights, tooltip, spoken, Boolean(children), Boolean(span)]);
