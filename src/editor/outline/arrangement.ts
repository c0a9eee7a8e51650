import { commands, l10n, QuickPickItemKind, window, type ExtensionContext } from 'vscode';
import { changeSetting, settings } from '../../documents/settings';
import {
  ACTOR_GROUPINGS,
  ACTOR_ORDERS,
  EVENT_GROUPINGS,
  type ActorGrouping,
  type ActorOrder,
  type EventGrouping,
  type OutlineOptions,
} from '../../present/outline/options';
import { displayLocale } from '../locale';

/** How the reader has arranged the outline; kept with the workspace. */
export interface Arrangement {
  /** The options for the outline as they are now. */
  options(): OutlineOptions;
}

/**
 * Registers the commands that arrange the outline.
 * @param onDidChange called when the outline is to be made anew
 */
export function registerArrangement(context: ExtensionContext, onDidChange: () => void): Arrangement {
  const stored = <T extends string>(key: string, choices: readonly T[]): T => {
    const value = context.workspaceState.get<T>(`outline.${key}`);
    return value !== undefined && choices.includes(value) ? value : choices[0];
  };
  const choose = async <T extends string>(
    key: string,
    title: string,
    choices: readonly T[],
    words: Record<T, string>,
  ): Promise<void> => {
    const now = stored(key, choices);
    const items = choices.map((choice) => ({
      label: words[choice],
      description: choice === now ? l10n.t('now') : undefined,
      kind: QuickPickItemKind.Default,
      choice,
    }));
    const picked = await window.showQuickPick(items, { title });
    if (!picked || picked.choice === now) return;
    await context.workspaceState.update(`outline.${key}`, picked.choice);
    onDidChange();
  };

  const actorGroupings: Record<ActorGrouping, string> = {
    none: l10n.t('No groups'),
    kind: l10n.t('Kind'),
    country: l10n.t('Country'),
  };
  const actorOrders: Record<ActorOrder, string> = {
    prominence: l10n.t('Importance'),
    name: l10n.t('Name'),
    text: l10n.t('Place in the text'),
  };
  const eventGroupings: Record<EventGrouping, string> = {
    date: l10n.t('Date'),
    type: l10n.t('Type'),
    actor: l10n.t('Actor'),
    none: l10n.t('No groups, in the order of the text'),
  };
  context.subscriptions.push(
    commands.registerCommand('dateline.groupActors', () =>
      choose('groupActors', l10n.t('Group actors by'), ACTOR_GROUPINGS, actorGroupings),
    ),
    commands.registerCommand('dateline.sortActors', () =>
      choose('sortActors', l10n.t('Sort actors by'), ACTOR_ORDERS, actorOrders),
    ),
    commands.registerCommand('dateline.groupEvents', () =>
      choose('groupEvents', l10n.t('Group events by'), EVENT_GROUPINGS, eventGroupings),
    ),
    commands.registerCommand('dateline.showAllEvents', () => changeSetting('outline.events', 'all')),
    commands.registerCommand('dateline.showMainEvents', () => changeSetting('outline.events', 'main')),
  );
  return {
    options: () => ({
      groupActors: stored('groupActors', ACTOR_GROUPINGS),
      sortActors: stored('sortActors', ACTOR_ORDERS),
      groupEvents: stored('groupEvents', EVENT_GROUPINGS),
      allEvents: settings.showsAllEvents(),
      translate: l10n.t,
      locale: displayLocale(),
    }),
  };
}
