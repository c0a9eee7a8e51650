import { commands, env, l10n, window, workspace, type ExtensionContext } from 'vscode';
import type { Readings } from '../../documents/readings';
import { outlineOf, type Outline } from '../../present/outline/outline';
import { outlineText } from '../../present/outline/outlineText';
import type { ActiveArticle } from '../activeArticle';
import { registerArrangement } from './arrangement';
import { registerFollowCursor } from './followCursor';
import { registerGoToRow } from './goToRow';
import { createOutlineTree } from './tree';

/** What the view shows where there is no outline; the welcome texts go by it. */
type ViewState = 'none' | 'reading' | 'ready' | 'empty' | 'language' | 'tooLong' | 'failed';

/** The outline in the side panel: the actors, events and quotes of the article in the active editor. */
export function registerOutline(context: ExtensionContext, readings: Readings, active: ActiveArticle): void {
  const tree = createOutlineTree();
  const view = window.createTreeView('dateline.outline', { treeDataProvider: tree, showCollapseAll: true });
  const arrangement = registerArrangement(context, () => update(true));
  let state: ViewState | undefined;

  const setState = (next: ViewState, outline?: Outline): void => {
    view.description = outline?.counts;
    if (next === state) return;
    state = next;
    void commands.executeCommand('setContext', 'dateline.outline', next);
  };

  const showNothing = (next: ViewState): void => {
    if (tree.input) tree.show(undefined);
    setState(next);
  };

  const update = (anew = false): void => {
    const article = active.current();
    if (!article) return showNothing('none');
    const reading = readings.stateOf(article);
    if (reading?.is === 'tooLong' || reading?.is === 'failed') return showNothing(reading.is);
    if (reading?.is !== 'read') {
      // While somebody types, what was read before stays.
      if (tree.input?.document !== article) showNothing('reading');
      return;
    }
    if (!anew && tree.input?.reading === reading.reading) return;
    const { text, lookup } = reading.reading;
    const outline = outlineOf({ text, lookup, options: arrangement.options() });
    if (lookup.annotation.language === 'und') return showNothing('language');
    if (!outline.branches.length) return showNothing('empty');
    tree.show({ document: article, reading: reading.reading, branches: outline.branches });
    setState('ready', outline);
  };

  registerFollowCursor(context, view, tree);
  registerGoToRow(context, tree);
  context.subscriptions.push(
    view,
    tree,
    readings.onDidChangeState((document) => document === active.current() && update()),
    active.onDidChange(() => update()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('dateline.outline') && update(true)),
    commands.registerCommand('dateline.copyOutline', async () => {
      if (!tree.input) return;
      const { annotation } = tree.input.reading;
      await env.clipboard.writeText(outlineText(annotation, tree.input.reading.text, arrangement.options()));
      window.setStatusBarMessage(l10n.t('Outline copied'), 3_000);
    }),
  );
  update();
}
