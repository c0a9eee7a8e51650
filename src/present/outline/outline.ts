import { countWords } from '../words';
import { actorNodes, namedNodes } from './actors';
import { eventNodes, mainEventsOf } from './events';
import type { OutlineNode } from './node';
import type { OutlineSource } from './options';
import { quoteNodes } from './quotes';

/** The outline of an article: its branches, and its counts in words. */
export interface Outline {
  readonly branches: readonly OutlineNode[];
  /** "12 actors, 8 events, 5 quotes" */
  readonly counts: string;
}

/** Makes the outline of an article; branches with nothing in them are left out. */
export function outlineOf(source: OutlineSource): Outline {
  const { annotation } = source.lookup;
  const { translate } = source.options;
  const actors = annotation.entities.filter(({ actor }) => actor).length;
  const named = annotation.entities.length - actors;
  const events = mainEventsOf(annotation.events, source).length;
  const quotes = annotation.quotes.length;
  const branch = (
    of: 'actors' | 'events' | 'quotes' | 'named',
    label: string,
    count: number,
    children: () => readonly OutlineNode[],
  ): OutlineNode => ({
    id: of,
    label,
    description: String(count),
    icon: { is: 'section', of },
    spoken: `${label}: ${count}`,
    expanded: of === 'actors' || of === 'events',
    children,
  });
  const branches = [
    actors && branch('actors', translate('Actors'), actors, () => actorNodes(source)),
    events && branch('events', translate('Events'), events, () => eventNodes(source)),
    quotes && branch('quotes', translate('Quotes'), quotes, () => quoteNodes(source)),
    named && branch('named', translate('Also Named'), named, () => namedNodes(source)),
  ].filter((node) => node !== 0);
  return { branches, counts: countWords({ actors, events, quotes }, translate) };
}
