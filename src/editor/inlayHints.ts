import { EventEmitter, InlayHint, languages, workspace, type ExtensionContext } from 'vscode';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { settings } from '../documents/settings';
import { firstAfter } from '../present/lookup';

/** Shows the day after a relative date, where the setting asks for it. */
export function registerInlayHints(context: ExtensionContext, readings: Readings): void {
  const changed = new EventEmitter<void>();
  context.subscriptions.push(
    changed,
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('dateline.inlayHints') && changed.fire(),
    ),
    languages.registerInlayHintsProvider(LANGUAGE, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!settings.inlayDates()) return [];
        const reading = await readings.read(document);
        if (!reading || token.isCancellationRequested) return [];
        const { times } = reading.lookup.annotation;
        const from = firstAfter(times, document.offsetAt(range.start) - 1);
        const to = firstAfter(times, document.offsetAt(range.end));
        return times.slice(from, to).flatMap(({ text, value, end }) => {
          if (!value || !/^\d{4}-\d{2}-\d{2}/.test(value) || text.includes(value)) return [];
          const hint = new InlayHint(document.positionAt(end), value.slice(0, 10));
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
  );
}
