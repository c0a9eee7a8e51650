import {
  DocumentSymbol,
  l10n,
  languages,
  SymbolKind,
  type Disposable,
  type DocumentSymbolProvider,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { Entity, Kind, NewsEvent } from '../annotation';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import type { Reading } from '../documents/readingCache';
import { eventLabel } from '../present/eventLabel';
import { mergeRepeats } from '../present/outline/repeats';
import { entityDescription, eventTypeWord } from '../present/words';
import { displayLocale } from './locale';
import { rangeOf } from './range';

const SYMBOL_KINDS: Record<Kind, SymbolKind> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  event: SymbolKind.Event,
  work: SymbolKind.Object,
  product: SymbolKind.Object,
  misc: SymbolKind.Variable,
};

/** Symbols for the built-in outline, the breadcrumbs and Go to Symbol: entities at their first mention, and events. */
export function registerSymbols(context: ExtensionContext, readings: Readings): void {
  const provider: DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const reading = await readings.read(document);
      if (!reading || token.isCancellationRequested) return [];
      return symbolsOf(document, reading);
    },
  };
  const register = (): Disposable =>
    languages.registerDocumentSymbolProvider(LANGUAGE, provider, { label: l10n.t('Dateline') });
  let registration = register();
  const refused = new WeakSet<TextDocument>();

  context.subscriptions.push(
    { dispose: () => registration.dispose() },
    readings.onDidChangeState((document) => {
      const state = readings.stateOf(document)?.is;
      if (state === 'tooLong' || state === 'failed') refused.add(document);
      else if (state === 'read' && refused.delete(document)) {
        // The editor keeps a version's symbols, here none, as long as its providers are the same.
        registration.dispose();
        registration = register();
      }
    }),
  );
}

function symbolsOf(document: TextDocument, { lookup }: Reading): DocumentSymbol[] {
  const { entities, events } = lookup.annotation;
  const text = document.getText();
  const entitySymbol = (entity: Entity): DocumentSymbol[] => {
    const mentions = lookup.mentionsOf(entity.id);
    const first = mentions.find(({ form }) => form === 'name') ?? mentions[0];
    if (!first) return [];
    const range = rangeOf(document, first);
    const detail = entityDescription(entity, l10n.t, displayLocale());
    return [new DocumentSymbol(entity.name, detail, SYMBOL_KINDS[entity.kind], range, range)];
  };
  const eventSymbol = (event: NewsEvent): DocumentSymbol => {
    const trigger = rangeOf(document, event);
    const detail = [eventTypeWord(event, l10n.t), event.when].filter(Boolean).join(', ');
    return new DocumentSymbol(eventLabel(event, text, lookup), detail, SymbolKind.Event, trigger, trigger);
  };
  return [...entities.flatMap(entitySymbol), ...mergeRepeats(events).map(({ event }) => eventSymbol(event))];
}
