import type { Lookup } from '../lookup';
import type { Translate } from '../translate';

export const ACTOR_GROUPINGS = ['none', 'kind', 'country'] as const;
export type ActorGrouping = (typeof ACTOR_GROUPINGS)[number];

export const ACTOR_ORDERS = ['prominence', 'name', 'text'] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

export const EVENT_GROUPINGS = ['date', 'type', 'actor', 'none'] as const;
export type EventGrouping = (typeof EVENT_GROUPINGS)[number];

/** How the outline is arranged. */
export interface OutlineOptions {
  readonly groupActors: ActorGrouping;
  readonly sortActors: ActorOrder;
  /** `none` is the order of the text. */
  readonly groupEvents: EventGrouping;
  /** Also the events that a reader would hardly miss. */
  readonly allEvents: boolean;
  readonly translate: Translate;
  /** BCP 47, for dates and countries. */
  readonly locale: string;
}

/** Everything the rows of the outline are made from. */
export interface OutlineSource {
  readonly text: string;
  readonly lookup: Lookup;
  readonly options: OutlineOptions;
}
