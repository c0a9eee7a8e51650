import type { Argument, NewsEvent, Span } from '../../annotation';
import { eventLabel } from '../eventLabel';
import type { Lookup } from '../lookup';
import { shorten, snippetOf } from '../snippet';
import { shortTimeWords, timeWords } from '../timeWords';
import { argumentList, argumentWords, eventTypeWord, oneLine, statusWord } from '../words';
import { uniqueIds } from './ids';
import type { OutlineNode } from './node';
import type { OutlineSource } from './options';
import type { MergedEvent } from './repeats';

/**
 * The row of one event: "who: did › whom".
 * @param idOf makes the row's id unique among its kind
 */
export function eventNode(merged: MergedEvent, idOf: (key: string) => string, source: OutlineSource): OutlineNode {
  const { event } = merged;
  const { lookup, text, options } = source;
  const { translate } = options;
  const label = eventLabel(event, text, lookup);
  const id = idOf(`event:${label}`);
  return {
    id,
    label,
    description: eventDescription(event, label, source),
    icon: { is: 'event', type: event.type, status: event.status },
    span: event,
    tooltip: event.clause && oneLine(text.slice(event.clause.start, event.clause.end)),
    spoken: [
      translate('Event: {0}', label.replace(' › ', ' ')),
      eventTypeWord(event, translate),
      event.when && shortTimeWords(event.when, options),
      statusWord(event.status, translate),
      ...placeAndSource(event, label, source),
    ]
      .filter(Boolean)
      .join(', '),
    children: () => eventChildren(merged, id, source),
  };
}

/** What the row says beside its label. */
function eventDescription(event: NewsEvent, label: string, source: OutlineSource): string {
  const { options } = source;
  return [
    event.status === 'occurred' ? '' : statusWord(event.status, options.translate),
    event.when && (options.groupEvents !== 'date' || event.background) ? shortTimeWords(event.when, options) : '',
    ...placeAndSource(event, label, source),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where it happened and who says so; a place that the label names is not said again. */
function placeAndSource(event: NewsEvent, label: string, { lookup, options }: OutlineSource): string[] {
  const { translate } = options;
  const where = event.where.filter((place) => !label.includes(argumentWords(place, lookup)));
  return [
    where.length ? translate('in {0}', argumentList(where, lookup)) : '',
    event.attribution ? translate('according to {0}', argumentWords(event.attribution, lookup)) : '',
  ];
}

type Detail = 'who' | 'whom' | 'where' | 'when' | 'says' | 'clause';

function eventChildren({ event, repeats }: MergedEvent, id: string, source: OutlineSource): OutlineNode[] {
  const { lookup, options, text } = source;
  const { translate } = options;
  const children: OutlineNode[] = [];
  // One event may have two arguments of the same words at two places.
  const ids = uniqueIds();
  const add = (of: Detail, what: string, label: string, span?: Span): void => {
    children.push({
      id: ids(`${id}/${of}:${label}`),
      label: shorten(label, 120),
      description: what,
      icon: { is: 'detail', of },
      span,
      tooltip: label,
      spoken: `${what}: ${label}`,
    });
  };
  const addAll = (of: Detail, what: string, list: readonly Argument[]): void =>
    list.forEach((argument) => add(of, what, argumentWords(argument, lookup), placeOf(argument, event, lookup)));
  addAll('who', translate('who'), event.source);
  for (const argument of event.target) {
    addAll('whom', typeof argument === 'string' ? translate('to whom') : translate('what'), [argument]);
  }
  addAll('where', translate('where'), event.where);
  if (event.when) add('when', translate('when'), timeWords(event.when, options) ?? event.when);
  if (event.attribution) addAll('says', translate('according to'), [event.attribution]);
  if (event.clause) {
    const { start, end } = event.clause;
    add('clause', translate('clause'), oneLine(text.slice(start, end)), event.clause);
  }
  for (const repeat of repeats) {
    const { label, highlight } = snippetOf(text, repeat);
    children.push({
      id: ids(`${id}/again:${label}`),
      label,
      highlights: [highlight],
      description: translate('again'),
      icon: { is: 'detail', of: 'again' },
      span: repeat,
    });
  }
  return children;
}

/** An argument's own words; for an entity, its mention in the clause, else the one nearest before the event. */
function placeOf(argument: Argument, event: NewsEvent, lookup: Lookup): Span | undefined {
  if (typeof argument !== 'string') return argument;
  const { start, end } = event.clause ?? event;
  const mentions = lookup.mentionsOf(argument);
  return (
    mentions.find((m) => m.start >= start && m.end <= end) ?? mentions.findLast((m) => m.start < end) ?? mentions[0]
  );
}
