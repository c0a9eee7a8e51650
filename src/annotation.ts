/**
 * The annotation of one article: the one value that the annotator makes and everything else reads.
 * Offsets are UTF-16 code units into the text as it was given, `start` inclusive, `end` exclusive;
 * no span crosses a paragraph break.
 */
export interface Annotation {
  /** Given back as it came in the batch form. */
  id?: string | null;
  /** The document date, `YYYY-MM-DD`; null if unknown or impossible. */
  date: string | null;
  /** BCP 47: `en`, or `und` for a text that is not in English, of which only the date is read. */
  language?: 'en' | 'und';
  /** In text order. */
  mentions: Mention[];
  /** In order of first mention. */
  entities: Entity[];
  /** In text order; the header's date is not one of them. */
  times: Time[];
  /** In text order. */
  events: NewsEvent[];
  /** In text order. */
  quotes: Quote[];
}

export interface Span {
  start: number;
  end: number;
}

export interface TextSpan extends Span {
  text: string;
}

export type Kind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'product' | 'misc';

export type Form = 'name' | 'nominal' | 'pronoun';

export interface Mention extends TextSpan {
  /** What the word names; its entity is what it stands for. */
  kind: Kind;
  form: Form;
  /** The id of an entity. */
  entity: string;
  /** 0 to 1. */
  confidence?: number;
  /** The reading that was set aside where a name stands for something else (metonymy). */
  literal?: string;
  /** Why this mention was joined to its entity, in words, for the hover. */
  why?: string;
}

export interface Entity {
  id: string;
  kind: Kind;
  /** The fullest form in the text, without its title. */
  name: string;
  aliases: string[];
  roles: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** Takes part in an event, or speaks. */
  actor: boolean;
  /** The id of the entity that the person's role belongs to. */
  affiliation?: string;
  /** 0 to 1. */
  confidence?: number;
  /** The higher, the more the article is about it. */
  prominence?: number;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Time extends TextSpan {
  /** TIMEX3 type. */
  type: TimeType;
  /** TIMEX3 value; null where nothing can be said. */
  value: string | null;
  /** The rule that resolved it, in words. */
  why?: string;
  /** Lies after the document date. */
  future?: boolean;
}

export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

export type Status = 'occurred' | 'ongoing' | 'planned' | 'possible' | 'negated';

/** An entity's id, or the words where the argument is no named entity. */
export type Argument = string | TextSpan;

export interface NewsEvent extends TextSpan {
  id: string;
  /** What the event is, whatever its status; null where PLOVER has no type for it. */
  type: PloverType | null;
  /** PLOVER's own type once its collapsing rules have taken the status in; null for a negated event. */
  plover?: PloverType | null;
  status: Status;
  source: Argument[];
  target: Argument[];
  /** TIMEX3 value. */
  when: string | null;
  where: Argument[];
  /** Whose claim it is. */
  attribution: Argument | null;
  clause?: Span;
  confidence?: number;
  prominence?: number;
  /** What sort of news it is, from the project's own list; also for events outside PLOVER. */
  family?: string;
  /** Told as history, not as news. */
  background?: boolean;
  /** The id of an earlier event that this one repeats. */
  sameAs?: string | null;
  /** The rule that fired. */
  rule?: string;
}

export interface Speaker extends Span {
  entity?: string | null;
}

export interface Quote extends Span {
  /** Holds the speaker's own words in quotation marks. */
  direct: boolean;
  /** Only a part of it is in quotation marks. */
  mixed?: boolean;
  speaker: Speaker | null;
  /** The reporting verb. */
  cue?: Span | null;
}
