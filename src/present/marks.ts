import type { Annotation, Kind, Mention, Span } from '../annotation';
import { isMainEvent } from './words';

/** The sorts of marks that can be shown and hidden, each by itself. */
export const MARK_SORTS = [
  'people',
  'organizations',
  'places',
  'groups',
  'others',
  'times',
  'descriptions',
  'pronouns',
  'events',
  'quotes',
] as const;
export type MarkSort = (typeof MARK_SORTS)[number];

/** The looks of marks: one decoration type each. */
export const MARK_STYLES = ['person', 'organization', 'place', 'group', 'other', 'time', 'event', 'quote'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The look of each kind of entity; its theme colour is called so too, after `dateline.`. */
export const STYLE_OF: Record<Kind, MarkStyle> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  event: 'other',
  work: 'other',
  product: 'other',
  misc: 'other',
};

const SORT_OF: Partial<Record<MarkStyle, MarkSort>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  group: 'groups',
  other: 'others',
};

/** Which marks are shown. */
export interface MarkFilter {
  readonly shown: ReadonlySet<MarkSort>;
  /** From 0 to 1; marks without a confidence are always shown. */
  readonly minimumConfidence: number;
  /** Also the words of events that the outline leaves out by default. */
  readonly allEvents: boolean;
  /** Only marks that touch this part of the text; all where it is left out. */
  readonly within?: Span;
}

/** The marks of an annotation by their look; styles without a mark have an empty list. */
export function marksOf(annotation: Annotation, filter: MarkFilter): Record<MarkStyle, Span[]> {
  const { shown, minimumConfidence, allEvents, within } = filter;
  const marks = Object.fromEntries(MARK_STYLES.map((style) => [style, [] as Span[]])) as Record<MarkStyle, Span[]>;
  const isSure = ({ confidence }: { confidence?: number }): boolean => (confidence ?? 1) >= minimumConfidence;
  const isWithin = ({ start, end }: Span): boolean => !within || (start < within.end && end > within.start);
  const add = (style: MarkStyle, span: Span): void => {
    if (isWithin(span)) marks[style].push(span);
  };
  for (const mention of annotation.mentions) {
    const style = STYLE_OF[mention.kind];
    if (isSure(mention) && isShown(mention, style, shown)) add(style, mention);
  }
  if (shown.has('times')) for (const time of annotation.times) add('time', time);
  if (shown.has('events')) {
    for (const event of annotation.events) if (isSure(event) && (allEvents || isMainEvent(event))) add('event', event);
  }
  if (shown.has('quotes')) for (const quote of annotation.quotes) add('quote', quote);
  return marks;
}

function isShown({ form }: Mention, style: MarkStyle, shown: ReadonlySet<MarkSort>): boolean {
  const sort = SORT_OF[style];
  if (sort && !shown.has(sort)) return false;
  if (form === 'nominal') return shown.has('descriptions');
  return form !== 'pronoun' || shown.has('pronouns');
}
