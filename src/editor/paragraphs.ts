import {
  FoldingRange,
  languages,
  Range,
  SelectionRange,
  type ExtensionContext,
  type Position,
  type TextDocument,
} from 'vscode';
import { readHeader } from '../annotate/article';
import { LANGUAGE } from '../documents/language';
import type { Readings } from '../documents/readings';
import { sentenceAround } from '../present/paragraphs';
import { rangeOf } from './range';

/** Folding by paragraph, and selections that grow from the mark to the sentence, the paragraph, and the article. */
export function registerParagraphs(context: ExtensionContext, readings: Readings): void {
  context.subscriptions.push(
    languages.registerFoldingRangeProvider(LANGUAGE, { provideFoldingRanges: foldingRangesOf }),
    languages.registerSelectionRangeProvider(LANGUAGE, {
      async provideSelectionRanges(document, positions, token) {
        const reading = await readings.read(document);
        if (token.isCancellationRequested) return [];
        return positions.map((position) => {
          const offset = document.offsetAt(position);
          const marks = reading ? [reading.lookup.mentionAt(offset), reading.lookup.timeAt(offset)] : [];
          const ranges = marks.flatMap((mark) => (mark ? [rangeOf(document, mark)] : []));
          return selectionRangeOf(document, position, ranges);
        });
      },
    }),
  );
}

const isBlank = (document: TextDocument, line: number): boolean => document.lineAt(line).isEmptyOrWhitespace;

/** A paragraph of several lines, and each further paragraph's block up to the next. */
function foldingRangesOf(document: TextDocument): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let start = -1;
  for (let line = 0; line <= document.lineCount; line++) {
    if (line < document.lineCount && !isBlank(document, line)) {
      if (start < 0) start = line;
    } else {
      if (start >= 0 && line - 1 > start) ranges.push(new FoldingRange(start, line - 1));
      start = -1;
    }
  }
  return ranges;
}

/** @param marks ranges of the marks at the position, in any order */
function selectionRangeOf(document: TextDocument, position: Position, marks: readonly Range[]): SelectionRange {
  const paragraph = paragraphAround(document, position);
  const base = document.offsetAt(paragraph.start);
  const sentence = sentenceAround(document.getText(paragraph), document.offsetAt(position) - base);
  const candidates = [
    document.getWordRangeAtPosition(position) ?? new Range(position, position),
    ...marks,
    rangeOf(document, { start: base + sentence.start, end: base + sentence.end }),
    paragraph,
    rangeOf(document, { start: articleStart(document), end: document.getText().length }),
    new Range(0, 0, document.lineCount - 1, document.lineAt(document.lineCount - 1).text.length),
  ];
  let selection: SelectionRange | undefined;
  for (const range of candidates.reverse()) {
    if (!selection) selection = new SelectionRange(range);
    else if (selection.range.contains(range) && !selection.range.isEqual(range)) {
      selection = new SelectionRange(range, selection);
    }
  }
  return selection ?? new SelectionRange(new Range(position, position));
}

/** The offset after the header and the blanks that follow it on its line. */
function articleStart(document: TextDocument): number {
  const line = document.lineAt(0).text;
  const end = readHeader(line)?.dateSpan.end ?? 0;
  return end + line.slice(end).search(/\S|$/);
}

/** The lines around a position up to blank ones, without the header. */
function paragraphAround(document: TextDocument, position: Position): Range {
  const { line } = position;
  let first = line;
  let last = line;
  while (first > 0 && !isBlank(document, line) && !isBlank(document, first - 1)) first--;
  while (last < document.lineCount - 1 && !isBlank(document, line) && !isBlank(document, last + 1)) last++;
  const start = first === 0 ? articleStart(document) : 0;
  return new Range(first, Math.min(start, position.character), last, document.lineAt(last).text.length);
}
