import {
  DecorationRangeBehavior,
  Position,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type ExtensionContext,
  type TextEditor,
} from 'vscode';
import type { Span } from '../annotation';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { settings } from '../documents/settings';
import { marksOf, MARK_STYLES, type MarkStyle } from '../present/marks';
import { rangeOf } from './range';

/** Above so many marks only those near the visible part are set. */
const MOST_MARKS = 4_000;
/** How many lines above and below the visible part are marked too. */
const MARGIN_LINES = 200;
/** How many UTF-16 units at most, where the lines are long. */
const MARGIN_LENGTH = 50_000;
const SCROLL_PAUSE_MS = 50;

/** Lines under the words themselves take a theme colour as the editor's style sheet names it. */
const underline = (style: string, width: string, color: string): DecorationRenderOptions => ({
  textDecoration: `underline ${style} ${width} var(--vscode-${color.replace('.', '-')})`,
});

/** Each kind has a line of its own beside its colour; what happens and what is said are set apart by type alone. */
const LOOKS: Record<MarkStyle, DecorationRenderOptions> = {
  person: underline('solid', '2px', 'dateline.person'),
  organization: underline('double', '1px', 'dateline.organization'),
  place: underline('dashed', '2px', 'dateline.place'),
  group: underline('dotted', '2px', 'dateline.group'),
  other: underline('solid', '1px', 'dateline.other'),
  time: { borderColor: new ThemeColor('dateline.time'), borderStyle: 'solid', borderWidth: '1px', borderRadius: '3px' },
  event: { fontWeight: 'bold' },
  quote: { fontStyle: 'italic' },
};

/**
 * Marks the articles in the visible editors. The decoration types are made once; the ranges move along with edits by
 * themselves and stay until the text has been read anew, so nothing flickers while somebody types.
 */
export function registerDecorations(context: ExtensionContext, readings: Readings): void {
  const types = MARK_STYLES.map((style) => ({
    style,
    type: window.createTextEditorDecorationType({
      ...LOOKS[style],
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    }),
  }));
  const partly = new WeakSet<TextEditor>();
  const marked = new WeakSet<TextEditor>();

  const clear = (editor: TextEditor): void => {
    if (!marked.delete(editor)) return;
    for (const { type } of types) editor.setDecorations(type, []);
  };

  const mark = (editor: TextEditor): void => {
    const { document } = editor;
    if (document.languageId !== LANGUAGE || !settings.marksEnabled()) return clear(editor);
    const state = readings.stateOf(document);
    // Marks stay while the text is read anew, not where that failed.
    if (state?.is === 'failed' || state?.is === 'tooLong') return clear(editor);
    if (state?.is !== 'read' && state?.is !== 'part') return;
    if (state.is === 'part' && !state.hasEvents && !shows(editor, state.part)) return;
    const { annotation } = state.reading;
    const count = annotation.mentions.length + annotation.times.length + annotation.events.length;
    const within = count > MOST_MARKS ? visiblePart(editor) : undefined;
    if (within) partly.add(editor);
    else partly.delete(editor);
    const marks = marksOf(annotation, {
      shown: settings.shownMarks(),
      minimumConfidence: settings.minimumConfidence(),
      allEvents: settings.showsAllEvents(),
      within,
    });
    for (const { style, type } of types) {
      // Those that are there have moved along with the edit.
      if (style === 'event' && state.is === 'part' && !state.hasEvents) continue;
      editor.setDecorations(
        type,
        marks[style].map((span) => rangeOf(document, span)),
      );
    }
    marked.add(editor);
  };

  const markAll = (): void => window.visibleTextEditors.forEach(mark);
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  context.subscriptions.push(
    ...types.map(({ type }) => type),
    readings.onDidChangeState((document) =>
      window.visibleTextEditors.filter((editor) => editor.document === document).forEach(mark),
    ),
    window.onDidChangeVisibleTextEditors(markAll),
    // A document that is an article no more.
    workspace.onDidOpenTextDocument((document) => document.languageId !== LANGUAGE && markAll()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('dateline.marks') || change.affectsConfiguration('dateline.outline')) markAll();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!partly.has(textEditor)) return;
      clearTimeout(scrolling);
      scrolling = setTimeout(() => mark(textEditor), SCROLL_PAUSE_MS);
    }),
    { dispose: () => clearTimeout(scrolling) },
  );
  markAll();
}

/** Tells whether all that an editor shows lies in a part of its text. */
function shows({ document, visibleRanges }: TextEditor, { start, end }: Span): boolean {
  return visibleRanges.every((range) => document.offsetAt(range.start) >= start && document.offsetAt(range.end) <= end);
}

function visiblePart({ document, visibleRanges }: TextEditor): Span {
  const [first, last] = [visibleRanges[0], visibleRanges[visibleRanges.length - 1]];
  const above = new Position(Math.max(0, first.start.line - MARGIN_LINES), 0);
  const below = document.lineAt(Math.min(document.lineCount - 1, last.end.line + MARGIN_LINES)).range.end;
  return {
    start: Math.max(document.offsetAt(above), document.offsetAt(first.start) - MARGIN_LENGTH),
    end: Math.min(document.offsetAt(below), document.offsetAt(last.end) + MARGIN_LENGTH),
  };
}
