import type { Argument, Entity, Kind, NewsEvent, PloverType, Status } from '../annotation';
import { OUTLINE_PROMINENCE } from '../annotate/events/prominence';
import type { Lookup } from './lookup';
import { inEnglish, type Translate } from './translate';

const KIND_WORDS: Record<Kind, [one: string, many: string]> = {
  person: ['Person', 'People'],
  organization: ['Organization', 'Organizations'],
  place: ['Place', 'Places'],
  group: ['Group', 'Groups'],
  event: ['Named event', 'Named events'],
  work: ['Work', 'Works'],
  product: ['Product', 'Products'],
  misc: ['Other', 'Others'],
};

/** The kind of an entity in words. */
export const kindWord = (kind: Kind, translate: Translate = inEnglish): string => translate(KIND_WORDS[kind][0]);

/** A heading over entities of a kind. */
export const kindHeading = (kind: Kind, translate: Translate = inEnglish): string => translate(KIND_WORDS[kind][1]);

const TYPE_WORDS: Record<PloverType, string> = {
  AGREE: 'Agreement',
  CONSULT: 'Consultation',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
};

/** What sort of event it is: its PLOVER type, else its family, in words; null where neither is known. */
export function eventTypeWord({ type, family }: NewsEvent, translate: Translate = inEnglish): string | null {
  if (type) return translate(TYPE_WORDS[type]);
  if (!family) return null;
  const words = family.replace(/[-_]/g, ' ');
  return translate(words[0].toUpperCase() + words.slice(1));
}

/** Tells whether a reader would miss the event. */
export const isMainEvent = ({ prominence }: NewsEvent): boolean => (prominence ?? 1) >= OUTLINE_PROMINENCE;

const STATUS_WORDS: Record<Status, string> = {
  occurred: 'occurred',
  ongoing: 'ongoing',
  planned: 'planned',
  possible: 'possible',
  negated: 'did not happen',
};

/** The status of an event in words. */
export const statusWord = (status: Status, translate: Translate = inEnglish): string => translate(STATUS_WORDS[status]);

/** The name of an entity, or the words of the argument. */
export const argumentWords = (argument: Argument, lookup: Lookup): string =>
  typeof argument === 'string' ? (lookup.entity(argument)?.name ?? argument) : oneLine(argument.text);

/** "Marco Rubio, Sergey Lavrov" */
export const argumentList = (list: readonly Argument[], lookup: Lookup): string =>
  list.map((argument) => argumentWords(argument, lookup)).join(', ');

/** White space and line breaks folded to single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const regionNames = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country.
 * @param code ISO 3166-1 alpha-2; a code that is none is given back as it is
 * @param locale BCP 47
 */
export function countryName(code: string, locale = 'en-GB'): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let names = regionNames.get(locale);
  if (!names) regionNames.set(locale, (names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })));
  return names.of(code) ?? code;
}

/** What an entity is, in a few words: its first role, else its kind, with its country. */
export function entityDescription(entity: Entity, translate: Translate = inEnglish, locale?: string): string {
  const what = entity.roles[0] ?? kindWord(entity.kind, translate);
  const country = entity.country ? countryName(entity.country, locale) : null;
  return !country || country === entity.name || mentionsCountry(what, country) ? what : `${what}, ${country}`;
}

const mentionsCountry = (words: string, country: string): boolean =>
  words.toLowerCase().includes(country.toLowerCase());

/** The counts of an article in words, zero counts left out: "12 actors, 8 events". */
export function countWords(
  counts: { actors: number; events: number; quotes: number },
  translate: Translate = inEnglish,
): string {
  const { actors, events, quotes } = counts;
  const grouped = (count: number): string => count.toLocaleString();
  return [
    actors && (actors === 1 ? translate('{0} actor', actors) : translate('{0} actors', grouped(actors))),
    events && (events === 1 ? translate('{0} event', events) : translate('{0} events', grouped(events))),
    quotes && (quotes === 1 ? translate('{0} quote', quotes) : translate('{0} quotes', grouped(quotes))),
  ]
    .filter(Boolean)
    .join(', ');
}
