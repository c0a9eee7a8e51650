import { EventEmitter, window, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import { LANGUAGE } from '../documents/language';

/** The article that the user is at. */
export interface ActiveArticle {
  current(): TextDocument | undefined;
  /** The user went to another article, or away from articles. */
  readonly onDidChange: Event<void>;
}

/**
 * Follows the article in the active editor. Where the focus goes into a view or a panel, the article last looked at stays:
 * the log, a peek and an input box are editors too, but stand in no column.
 */
export function followActiveArticle(context: ExtensionContext): ActiveArticle {
  const changed = new EventEmitter<void>();
  let article: TextDocument | undefined;

  const follow = (): void => {
    const active = window.activeTextEditor;
    const isElsewhere = active?.viewColumn === undefined;
    if (isElsewhere && article && isShown(article)) return;
    const next = active?.document.languageId === LANGUAGE ? active.document : undefined;
    if (next === article) return;
    article = next;
    changed.fire();
  };

  context.subscriptions.push(
    changed,
    window.onDidChangeActiveTextEditor(follow),
    // A document that changes its language is closed and opened.
    workspace.onDidOpenTextDocument(follow),
    workspace.onDidCloseTextDocument(follow),
  );
  follow();
  return { current: () => article, onDidChange: changed.event };
}

const isShown = (article: TextDocument): boolean =>
  !article.isClosed &&
  article.languageId === LANGUAGE &&
  window.visibleTextEditors.some(({ document }) => document === article);
