import type { Argument, NewsEvent, Span } from '../../annotation';
import { eventLabel } from '../eventLabel';
import type { Lookup } from '../lookup';
import { shorten, snippetOf } from '../snippet';
import { shortTimeWords, startOfTime, timeWords } from '../timeWords';
import { argumentList, argumentWords, eventTypeWord, isMainEvent, oneLine, statusWord } from '../words';
import { uniqueIds } from './ids';
import type { OutlineNode } from './node';
import type { OutlineOptions, OutlineSource } from './options';

/** An event with its repeats. */
export interface MergedEvent {
  /** The most prominent telling, with what the others add. */
  readonly event: NewsEvent;
  readonly repeats: readonly NewsEvent[];
}

/**
 * Joins each event with the later ones that repeat it. The most prominent telling stands for all: a headline may tell less
 * than the lead below it.
 * @returns events in the order of their first telling, without the repeats
 */
export function mergeRepeats(events: readonly NewsEvent[]): MergedEvent[] {
  const tellings = new Map<string, NewsEvent[]>();
  const firstOf = new Map<string, string>();
  for (const event of events) {
    const first = (event.sameAs && firstOf.get(event.sameAs)) || event.id;
    firstOf.set(event.id, first);
    const known = tellings.get(first);
    if (known) known.push(event);
    else tellings.set(first, [event]);
  }
  return [...tellings.values()].map((list) => {
    const best = list.reduce((a, b) => ((b.prominence ?? 0) > (a.prominence ?? 0) ? b : a));
    const repeats = list.filter((event) => event !== best);
    return { event: repeats.reduce(withAdded, best), repeats };
  });
}

function withAdded(event: NewsEvent, repeat: NewsEvent): NewsEvent {
  const firstOf = (a: Argument[], b: Argument[]): Argument[] => (a.length ? a : b);
  return {
    ...event,
    source: firstOf(event.source, repeat.source),
    target: firstOf(event.target, repeat.target),
    where: firstOf(event.where, repeat.where),
    when: event.when ?? repeat.when,
    attribution: event.attribution ?? repeat.attribution,
  };
}

/** Of some events those that the outline shows, repeats merged, in text order. */
export function mainEventsOf(events: readonly NewsEvent[], { options }: OutlineSource): MergedEvent[] {
  const merged = mergeRepeats(events);
  return options.allEvents ? merged : merged.filter(({ event }) => isMainEvent(event));
}

/** The events of the article, grouped as the options say; the background comes last, apart. */
export function eventNodes(source: OutlineSource): OutlineNode[] {
  const { options, lookup } = source;
  const { translate } = options;
  const events = mainEventsOf(lookup.annotation.events, source);
  const ids = uniqueIds();
  const nodesOf = (list: readonly MergedEvent[], prefix: string): OutlineNode[] =>
    list.map((event) => eventNode(event, (key) => ids(`${prefix}/${key}`), source));
  const news = events.filter(({ event }) => !event.background);
  const background = events.filter(({ event }) => event.background);
  const nodes =
    options.groupEvents === 'none'
      ? nodesOf(news, 'events')
      : groupsOf(news, source).map(({ heading, events: list }): OutlineNode => {
          const id = `event-group:${heading}`;
          return {
            id,
            label: heading,
            description: String(list.length),
            icon: { is: 'group' },
            expanded: true,
            children: once(() => nodesOf(list, id)),
          };
        });
  if (background.length) {
    nodes.push({
      id: 'background',
      label: translate('Background'),
      description: String(background.length),
      icon: { is: 'section', of: 'background' },
      children: once(() => nodesOf(byDate(background), 'background')),
    });
  }
  return nodes;
}

/** Numbered ids must be given once, however often the rows are asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface EventGroup {
  readonly heading: string;
  readonly events: readonly MergedEvent[];
}

function groupsOf(events: readonly MergedEvent[], { lookup, options }: OutlineSource): EventGroup[] {
  const { translate } = options;
  const headingsOf: Record<Exclude<OutlineOptions['groupEvents'], 'none'>, (event: NewsEvent) => string> = {
    date: ({ when }) => (when ? dateHeading(when, options) : translate('No date')),
    type: (event) => eventTypeWord(event, translate) ?? translate('Other events'),
    actor: ({ source }) => (source.length ? argumentWords(source[0], lookup) : translate('Nobody named')),
  };
  if (options.groupEvents === 'none') return [{ heading: '', events }];
  const headingOf = headingsOf[options.groupEvents];
  const groups = new Map<string, MergedEvent[]>();
  for (const event of options.groupEvents === 'date' ? byDate(events) : events) {
    const heading = headingOf(event.event);
    const group = groups.get(heading);
    if (group) group.push(event);
    else groups.set(heading, [event]);
  }
  return [...groups].map(([heading, list]) => ({ heading, events: list }));
}

function dateHeading(when: string, { translate, locale }: OutlineOptions): string {
  const words = timeWords(when.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'), { translate, locale }) ?? when;
  return words[0].toLocaleUpperCase(locale) + words.slice(1);
}

/** By date, then place in the text; events without a date come last. */
function byDate(events: readonly MergedEvent[]): MergedEvent[] {
  const key = ({ event: { when } }: MergedEvent): string => (when && startOfTime(when)) || '~';
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.event.start - b.event.start));
}

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
    description: eventDescription(event, source),
    icon: { is: 'event', type: event.type, status: event.status },
    span: event,
    tooltip: event.clause && oneLine(text.slice(event.clause.start, event.clause.end)),
    spoken: [
      translate('Event: {0}', label.replace(' › ', ' ')),
      eventTypeWord(event, translate),
      event.when && shortTimeWords(event.when, options),
      statusWord(event.status, translate),
    ]
      .filter(Boolean)
      .join(', '),
    children: () => eventChildren(merged, id, source),
  };
}

function eventDescription(event: NewsEvent, { lookup, options }: OutlineSource): string {
  const { translate } = options;
  return [
    event.status === 'occurred' ? '' : statusWord(event.status, translate),
    event.when && (options.groupEvents !== 'date' || event.background) ? shortTimeWords(event.when, options) : '',
    event.where.length ? translate('in {0}', argumentList(event.where, lookup)) : '',
    event.attribution ? translate('according to {0}', argumentWords(event.attribution, lookup)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
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
