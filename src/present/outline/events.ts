import type { NewsEvent } from '../../annotation';
import { groupBy } from '../groupBy';
import { startOfTime, timeWords } from '../timeWords';
import { argumentWords, eventTypeWord, isMainEvent } from '../words';
import { eventNode } from './eventNode';
import { uniqueIds } from './ids';
import type { OutlineNode } from './node';
import type { EventGrouping, OutlineOptions, OutlineSource } from './options';
import { mergeRepeats, type MergedEvent } from './repeats';

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
      : groupsOf(news, options.groupEvents, source).map(({ heading, events: list }): OutlineNode => {
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

function groupsOf(
  events: readonly MergedEvent[],
  grouping: Exclude<EventGrouping, 'none'>,
  { lookup, options }: OutlineSource,
): EventGroup[] {
  const { translate } = options;
  const headingsOf: Record<typeof grouping, (event: NewsEvent) => string> = {
    date: ({ when }) => (when ? dateHeading(when, options) : translate('No date')),
    type: (event) => eventTypeWord(event, translate) ?? translate('Other events'),
    actor: ({ source }) => (source.length ? argumentWords(source[0], lookup) : translate('Nobody named')),
  };
  const headingOf = headingsOf[grouping];
  const groups = groupBy(grouping === 'date' ? byDate(events) : events, ({ event }) => [headingOf(event)]);
  return [...groups].map(([heading, list]) => ({ heading, events: list }));
}

function dateHeading(when: string, { translate, locale }: OutlineOptions): string {
  const words = timeWords(when.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'), { translate, locale }) ?? when;
  return words[0].toLocaleUpperCase(locale) + words.slice(1);
}

/**
 * By date, then place in the text. Events without a date come last, or first where the article opens with one of them: then
 * they are its news.
 */
function byDate(events: readonly MergedEvent[]): MergedEvent[] {
  const opening = events.reduce<NewsEvent | null>((a, { event }) => (a && a.start < event.start ? a : event), null);
  const undated = opening && !opening.when ? '' : '~';
  const key = ({ event: { when } }: MergedEvent): string => (when && startOfTime(when)) || undated;
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.event.start - b.event.start));
}
