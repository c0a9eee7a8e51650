import { EventEmitter, window, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import type { Span } from '../annotation';
import { LANGUAGE } from './language';
import type { Annotator } from './annotator';
import { pauseAfterEdit } from './pause';
import { createReadingCache, type Reading, type ReadingState } from './readingCache';
import { settings } from './settings';

/** The readings of the open articles. */
export interface Readings {
  /** The reading of a document's present version; undefined where there is none, or it came too late. */
  read(document: TextDocument): Promise<Reading | undefined>;
  stateOf(document: TextDocument): ReadingState | undefined;
  /** Reads an article that is longer than the limit all the same. */
  allow(document: TextDocument): void;
  /** Reads an article again whose reading failed. */
  retry(document: TextDocument): void;
  /** The state of a document's reading changed; documents of other languages are never told of. */
  readonly onDidChangeState: Event<TextDocument>;
}

/**
 * Keeps the readings of articles: a visible one is read when it is opened and after a pause in typing, any other when
 * a feature asks. What an edit makes stale is dropped and its computation cancelled at once.
 */
export function registerReadings(context: ExtensionContext, annotator: Annotator): Readings {
  const changed = new EventEmitter<TextDocument>();
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  const took = new WeakMap<TextDocument, number>();
  const edited = new WeakMap<TextDocument, number>();
  const cache = createReadingCache<TextDocument>({
    annotator,
    limit: settings.maximumLength,
    visiblePart,
    onDidChangeState: (document) => changed.fire(document),
  });

  const isVisible = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((editor) => editor.document === document);
  const readSoon = (document: TextDocument, pause: number): void => {
    clearTimeout(timers.get(document));
    const timer = setTimeout(() => {
      timers.delete(document);
      if (!isArticle(document) || !isVisible(document)) return;
      const started = performance.now();
      void cache.read(document).then((reading) => {
        if (reading) took.set(document, performance.now() - started);
      });
    }, pause);
    timers.set(document, timer);
  };
  const forget = (document: TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    cache.forget(document);
  };
  const readVisible = (): void => {
    for (const { document } of window.visibleTextEditors) {
      if (isArticle(document) && !cache.stateOf(document)) readSoon(document, 0);
    }
  };
  /** The limit is another one: what was too long may not be so now. What has been read stays read. */
  const lookAtLimit = (): void => {
    for (const document of workspace.textDocuments) {
      if (cache.stateOf(document)?.is !== 'tooLong') continue;
      cache.drop(document);
      readSoon(document, 0);
    }
  };

  context.subscriptions.push(
    changed,
    workspace.onDidOpenTextDocument((document) => isArticle(document) && readSoon(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!isArticle(document) || !contentChanges.length) return;
      cache.drop(document);
      const now = performance.now();
      readSoon(document, pauseAfterEdit(took.get(document), now - (edited.get(document) ?? 0)));
      edited.set(document, now);
    }),
    workspace.onDidCloseTextDocument(forget),
    window.onDidChangeVisibleTextEditors(readVisible),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.analysis.maximumLength')) lookAtLimit();
    }),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
  readVisible();

  return {
    read: (document) => (isArticle(document) ? cache.read(document) : Promise.resolve(undefined)),
    stateOf: (document) => (isArticle(document) ? cache.stateOf(document) : undefined),
    allow: (document) => {
      cache.allow(document);
      readSoon(document, 0);
    },
    retry: (document) => {
      cache.drop(document);
      readSoon(document, 0);
    },
    onDidChangeState: changed.event,
  };
}

const isArticle = (document: TextDocument): boolean => document.languageId === LANGUAGE && !document.isClosed;

function visiblePart(document: TextDocument): Span | undefined {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (!editor?.visibleRanges.length) return undefined;
  const { visibleRanges } = editor;
  return {
    start: document.offsetAt(visibleRanges[0].start),
    end: document.offsetAt(visibleRanges[visibleRanges.length - 1].end),
  };
}
