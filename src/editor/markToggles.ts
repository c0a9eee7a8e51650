import { commands, type ExtensionContext } from 'vscode';
import { changeSetting, settings } from '../documents/settings';
import { MARK_SORTS } from '../present/marks';

/** Commands that show and hide all marks and each sort of them; the settings hold what they say. */
export function registerMarkToggles(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.toggleMarks', () => changeSetting('marks.enabled', !settings.marksEnabled())),
    ...MARK_SORTS.map((sort) =>
      commands.registerCommand(`dateline.toggle${sort[0].toUpperCase()}${sort.slice(1)}`, () =>
        changeSetting('marks.show', { ...settings.marksShow(), [sort]: !settings.shownMarks().has(sort) }),
      ),
    ),
  );
}
