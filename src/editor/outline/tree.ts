import {
  EventEmitter,
  MarkdownString,
  TreeItem,
  TreeItemCollapsibleState,
  type Event,
  type TextDocument,
  type TreeDataProvider,
  type TreeItemLabel,
} from 'vscode';
import type { Reading } from '../../documents/readingCache';
import type { OutlineNode } from '../../present/outline/node';
import { rangeOf } from '../language';
import { themeIconOf } from './icons';

/** What the tree shows: the branches of an outline, and the document they speak of. */
export interface TreeInput {
  readonly document: TextDocument;
  readonly reading: Reading;
  readonly branches: readonly OutlineNode[];
}

export interface OutlineTree extends TreeDataProvider<OutlineNode> {
  readonly onDidChangeTreeData: Event<void>;
  /** Shows another outline, or none. */
  show(input: TreeInput | undefined): void;
  readonly input: TreeInput | undefined;
  dispose(): void;
}

/** Makes the data of the tree. Rows keep their ids from one outline to the next, so the view keeps what is open. */
export function createOutlineTree(): OutlineTree {
  const changed = new EventEmitter<void>();
  const parents = new WeakMap<OutlineNode, OutlineNode>();
  const children = new WeakMap<OutlineNode, readonly OutlineNode[]>();
  let input: TreeInput | undefined;

  const childrenOf = (node: OutlineNode): readonly OutlineNode[] => {
    let list = children.get(node);
    if (!list) {
      list = node.children?.() ?? [];
      children.set(node, list);
      for (const child of list) parents.set(child, node);
    }
    return list;
  };

  return {
    onDidChangeTreeData: changed.event,
    show(next) {
      input = next;
      changed.fire();
    },
    get input() {
      return input;
    },
    getChildren: (node) => [...(node ? childrenOf(node) : (input?.branches ?? []))],
    getParent: (node) => parents.get(node),
    getTreeItem: (node) => itemOf(node, input),
    resolveTreeItem(item, node) {
      // Plain text: a tooltip in Markdown could carry links out of the article.
      item.tooltip = node.tooltip ? new MarkdownString().appendText(node.tooltip) : undefined;
      return item;
    },
    dispose: () => changed.dispose(),
  };
}

function itemOf(node: OutlineNode, input: TreeInput | undefined): TreeItem {
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
  if (node.span && input) {
    const { document } = input;
    item.command = {
      command: 'vscode.open',
      title: '',
      arguments: [document.uri, { selection: rangeOf(document, node.span), preserveFocus: true }],
    };
  }
  return item;
}

function collapsibleStateOf({ children, expanded }: OutlineNode): TreeItemCollapsibleState {
  if (!children) return TreeItemCollapsibleState.None;
  return expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
