import { Range, type TextDocument } from 'vscode';
import type { Span } from '../annotation';

/** The place of a span in a document, which must be of the version that the span was read from. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
