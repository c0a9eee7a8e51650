import {
  commands,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type ExtensionContext,
  type LanguageStatusItem,
  type LogOutputChannel,
} from 'vscode';
import { LANGUAGE } from '../documents/language';
import { rawSetting } from '../documents/settings';
import { findSettingProblems, type SettingProblem } from '../documents/settingValues';

/**
 * Says which settings have values that can't be used: once in a message and in the log, and in the language status as
 * long as it is so.
 */
export function registerSettingProblems(context: ExtensionContext, log: LogOutputChannel): void {
  let item: LanguageStatusItem | undefined;
  let told = new Set<string>();

  const check = (): void => {
    const problems = findSettingProblems(rawSetting, l10n.t);
    item?.dispose();
    item = problems.length ? statusItemOf(problems) : undefined;
    const news = problems.filter(({ message }) => !told.has(message));
    // What has been mended and is broken again is told again.
    told = new Set(problems.map(({ message }) => message));
    for (const { message } of news) log.warn(message);
    if (news.length) void warn(news);
  };

  context.subscriptions.push(
    { dispose: () => item?.dispose() },
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('dateline') && check()),
  );
  check();
}

function statusItemOf(problems: readonly SettingProblem[]): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('dateline.settings', LANGUAGE);
  item.name = l10n.t('Dateline Settings');
  item.severity = LanguageStatusSeverity.Warning;
  item.text =
    problems.length === 1
      ? l10n.t('Wrong: {0}', problems[0].setting.replace('dateline.', ''))
      : l10n.t('{0} wrong settings', problems.length);
  item.detail = problems.map(({ message }) => message).join(' ');
  item.command = { command: OPEN_SETTINGS, title: l10n.t('Open Settings'), arguments: [queryOf(problems)] };
  return item;
}

async function warn(problems: readonly SettingProblem[]): Promise<void> {
  const open = l10n.t('Open Settings');
  const message = problems.map((problem) => problem.message).join(' ');
  const picked = await window.showWarningMessage(`${l10n.t('Dateline')}: ${message}`, open);
  if (picked === open) await commands.executeCommand(OPEN_SETTINGS, queryOf(problems));
}

const OPEN_SETTINGS = 'workbench.action.openSettings';

/** What the settings editor looks for: the one setting, or all of ours. */
const queryOf = (problems: readonly SettingProblem[]): string =>
  problems.length === 1 ? `@id:${problems[0].setting.replace(/^(dateline\.\w+\.\w+).*/, '$1')}` : 'dateline';
