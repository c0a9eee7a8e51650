import { env, Range, type TextDocument } from 'vscode';
import type { Kind, Span } from '../annotation';

/** The language id of dated articles. */
export const LANGUAGE = 'dateline';

/** The place of a span in a document, which must be of the version that the span was read from. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** BCP 47, for dates and countries in the words of the editor; its plain English writes dates as 18 February 2025. */
export const displayLocale = (): string => (env.language === 'en' ? 'en-GB' : env.language);

/** The theme colour of each kind of entity. */
export const KIND_COLORS: Record<Kind, string> = {
  person: 'dateline.person',
  organization: 'dateline.organization',
  place: 'dateline.place',
  group: 'dateline.group',
  event: 'dateline.other',
  work: 'dateline.other',
  product: 'dateline.other',
  misc: 'dateline.other',
};
