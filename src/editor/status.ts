import {
  commands,
  l10n,
  languages,
  LanguageStatusSeverity,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { countsOf } from '../present/hover';
import type { ActiveArticle } from './activeArticle';

/** Says in the language status of the active article what was found in it, or what stands in the way. */
export function registerStatus(
  context: ExtensionContext,
  readings: Readings,
  active: ActiveArticle,
  log: LogOutputChannel,
): void {
  const item = languages.createLanguageStatusItem('dateline.reading', LANGUAGE);
  item.name = l10n.t('Dateline');
  const number = (value: number): string => new Intl.NumberFormat().format(value);

  const update = (): void => {
    const document = active.current();
    const state = document && readings.stateOf(document);
    item.busy = state?.is === 'reading' || state?.is === 'part';
    item.severity = LanguageStatusSeverity.Information;
    item.command = undefined;
    item.detail = undefined;
    if (!state || state.is === 'reading' || state.is === 'part') {
      item.text = l10n.t('Analysing');
    } else if (state.is === 'tooLong') {
      item.severity = LanguageStatusSeverity.Warning;
      item.text = l10n.t('Not analysed');
      item.detail = l10n.t('{0} characters, the limit is {1}', number(state.length), number(state.limit));
      item.command = { command: 'dateline.analyseAnyway', title: l10n.t('Analyse Anyway') };
    } else if (state.is === 'failed') {
      item.severity = LanguageStatusSeverity.Error;
      item.text = l10n.t('Analysis failed');
      item.detail = l10n.t('{0}; header, colours and folding still work', messageOf(state.error));
      item.command = { command: 'dateline.analyseAgain', title: l10n.t('Analyse Again') };
    } else if (state.reading.annotation.language === 'und') {
      item.severity = LanguageStatusSeverity.Warning;
      item.text = l10n.t('Not English');
      item.detail = l10n.t('only English articles are analysed');
    } else {
      item.text = countsOf(state.reading.annotation, l10n.t) || l10n.t('Nothing found');
      item.detail = state.reading.annotation.date ?? l10n.t('no date');
    }
  };

  context.subscriptions.push(
    item,
    active.onDidChange(update),
    readings.onDidChangeState((document) => {
      const state = readings.stateOf(document);
      if (state?.is === 'failed') log.error(`${document.uri.toString()} was not analysed: ${traceOf(state.error)}`);
      if (document === active.current()) update();
    }),
    commands.registerCommand('dateline.analyseAnyway', () => {
      const document = active.current();
      if (document) readings.allow(document);
    }),
    commands.registerCommand('dateline.analyseAgain', () => {
      const document = active.current();
      if (document) readings.retry(document);
    }),
    commands.registerCommand('dateline.showLog', () => log.show()),
  );
  update();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
