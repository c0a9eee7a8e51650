import {
  EventEmitter,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type Event,
  type TextDocument,
  type TreeDataProvider,
  type TreeItemLabel,
} from 'vscode';
import type { Reading } from '../../documents/readingCache';
import type { OutlineNode } from '../../present/outline/node';
import { childrenOf, replaceNodes, type OutlineRow } from '../../present/outline/rows';
import { themeIconOf } from './icons';

/** The command behind a row; it is no one's to call from the palette. */
export const OPEN_ROW = '_dateline.openRow';

/** What the tree shows: the branches of an outline, and the document they speak of. */
export interface TreeInput {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly branches: readonly OutlineNode[];
}

export interface OutlineTree extends TreeDataProvider<OutlineRow>, Disposable {
  readonly onDidChangeTreeData: Event<OutlineRow | undefined>;
  /** Shows another outline, or none. Only rows that changed are drawn anew. */
  show(input: TreeInput | undefined): void;
  readonly input: TreeInput | undefined;
  readonly rows: readonly OutlineRow[];
}

/** Makes the data of the tree. */
export function createOutlineTree(): OutlineTree {
  const changed = new EventEmitter<OutlineRow | undefined>();
  let input: TreeInput | undefined;
  let rows: OutlineRow[] = [];

  return {
    onDidChangeTreeData: changed.event,
    show(next) {
      const same = input?.document === next?.document;
      const changedRows: OutlineRow[] = [];
      const replaced = replaceNodes(same ? rows : [], next?.branches ?? [], undefined, (row) => changedRows.push(row));
      input = next;
      rows = replaced.rows;
      if (replaced.changed || !same) changed.fire(undefined);
      else for (const row of changedRows) changed.fire(row);
    },
    get input() {
      return input;
    },
    get rows() {
      return rows;
    },
    getChildren: (row) => (row ? childrenOf(row) : rows),
    getParent: ({ parent }) => parent,
    getTreeItem: itemOf,
    resolveTreeItem(item, { node: { tooltip } }) {
      // A plain string: in Markdown even escaped text has its web addresses made into links.
      item.tooltip = tooltip;
      return item;
    },
    dispose: () => changed.dispose(),
  };
}

function itemOf(row: OutlineRow): TreeItem {
  const { node } = row;
  const label: TreeItemLabel = {
    label: node.label,
    highlights: node.highlights?.map(([start, end]): [number, number] => [start, end]),
  };
  const item = new TreeItem(label, collapsibleStateOf(node));
  item.id = node.id;
  item.description = node.description;
  item.iconPath = themeIconOf(node.icon);
  item.contextValue = node.icon.is;
  item.accessibilityInformation = { label: node.spoken ?? [node.label, node.description].filter(Boolean).join(', ') };
  if (node.span) item.command = { command: OPEN_ROW, title: '', arguments: [row] };
  return item;
}

function collapsibleStateOf({ children, expanded }: OutlineNode): TreeItemCollapsibleState {
  if (!children) return TreeItemCollapsibleState.None;
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
