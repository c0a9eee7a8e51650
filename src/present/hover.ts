import type { Annotation, Argument, Entity, Mention, NewsEvent, Quote, Span, Time } from '../annotation';
import type { Header } from '../annotate/article';
import { eventLabel } from './eventLabel';
import type { Lookup } from './lookup';
import { distanceWords, shortTimeWords, timeWords } from './timeWords';
import type { Translate } from './translate';
import {
  argumentList,
  argumentWords,
  countryName,
  countWords,
  eventTypeWord,
  kindWord,
  oneLine,
  statusWord,
} from './words';

/** A piece of a hover's line. What is `text` or `strong` may come from the article and is never read as markup. */
export type HoverPiece =
  | { readonly text: string }
  | { readonly strong: string }
  | { readonly icon: string }
  /** A link to a place in the text. */
  | { readonly link: string; readonly to: Span }
  /** A link that copies a text. */
  | { readonly link: string; readonly copy: string };

/** The hover over one mark. */
export interface HoverContent {
  readonly span: Span;
  readonly lines: readonly (readonly HoverPiece[])[];
}

/** What a hover is made from. */
export interface HoverSource {
  readonly text: string;
  readonly lookup: Lookup;
  readonly header: Header | null;
  readonly translate: Translate;
  /** BCP 47, for dates and countries. */
  readonly locale: string;
}

const MOST_EVENTS = 5;

/** What is to be said of an offset in the text, the shortest mark first; empty on plain words. */
export function hoverAt(offset: number, source: HoverSource): HoverContent[] {
  const { lookup, header } = source;
  if (header && offset >= header.keyword.start && offset <= header.dateSpan.end) return [headerHover(header, source)];
  const contents: HoverContent[] = [];
  const mention = lookup.mentionAt(offset);
  const entity = mention && lookup.entity(mention.entity);
  if (mention && entity) contents.push(mentionHover(mention, entity, source));
  const time = lookup.timeAt(offset);
  if (time) contents.push(timeHover(time, source));
  const event = lookup.eventAt(offset);
  if (event) contents.push(eventHover(event, source));
  const quote = lookup.quoteAt(offset);
  if (quote) contents.push(quoteHover(quote, source));
  const length = ({ span: { start, end } }: HoverContent): number => end - start;
  return contents.sort((a, b) => length(a) - length(b));
}

const DOT: HoverPiece = { text: ' · ' };

function headerHover(header: Header, { lookup, translate, locale }: HoverSource): HoverContent {
  const span = { start: header.keyword.start, end: header.dateSpan.end };
  if (!header.date) return { span, lines: [[{ icon: 'warning' }, { text: translate('There is no such day.') }]] };
  const { annotation } = lookup;
  return {
    span,
    lines: [
      [{ icon: 'calendar' }, { strong: timeWords(header.date, { translate, locale }) ?? header.date }],
      [{ text: countsOf(annotation, translate) || translate('Nothing was found in this article.') }],
    ],
  };
}

/** The counts of everything in an article, in words. */
export function countsOf({ entities, events, quotes }: Annotation, translate: Translate): string {
  const actors = entities.filter(({ actor }) => actor).length;
  return countWords(
    { actors, events: events.filter(({ sameAs }) => !sameAs).length, quotes: quotes.length },
    translate,
  );
}

function mentionHover(mention: Mention, entity: Entity, source: HoverSource): HoverContent {
  const { lookup, translate, locale } = source;
  const lines: HoverPiece[][] = [
    [{ icon: KIND_ICONS[entity.kind] }, { strong: entity.name }, { text: ` — ${kindWord(entity.kind, translate)}` }],
  ];
  const affiliation = entity.affiliation && lookup.entity(entity.affiliation)?.name;
  const country = entity.country ? countryName(entity.country, locale) : null;
  // A minister's affiliation is the country itself.
  const facts = new Set([entity.roles.join('; '), affiliation, country === entity.name ? null : country]);
  const told = [...facts].filter(Boolean);
  if (told.length) lines.push([{ text: told.join(' · ') }]);
  if (mention.literal) {
    lines.push([{ text: translate('“{0}” stands for {1} here.', oneLine(mention.literal), entity.name) }]);
  }
  if (entity.aliases.length) lines.push([{ text: translate('Also: {0}', entity.aliases.join(', ')) }]);
  if (mention.why) lines.push([{ text: translate('Why: {0}', mention.why) }]);
  lines.push(mentionLinks(mention, lookup.mentionsOf(entity.id), translate));
  return { span: mention, lines: [...lines, ...eventLinks(lookup.eventsOf(entity.id), source)] };
}

/** The icons of the kinds of entities, by their names in the editor's icon set. */
export const KIND_ICONS: Record<Entity['kind'], string> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  event: 'calendar',
  work: 'book',
  product: 'package',
  misc: 'tag',
};

function mentionLinks(mention: Mention, mentions: readonly Mention[], translate: Translate): HoverPiece[] {
  const at = mentions.indexOf(mention);
  if (mentions.length < 2) return [{ text: translate('The only mention') }];
  const pieces: HoverPiece[] = [{ text: translate('Mention {0} of {1}', at + 1, mentions.length) }];
  const add = (link: string, to: Mention): void => void pieces.push(DOT, { link, to });
  if (at > 0) add(translate('First'), mentions[0]);
  if (at > 0) add(translate('Previous'), mentions[at - 1]);
  if (at < mentions.length - 1) add(translate('Next'), mentions[at + 1]);
  return pieces;
}

function eventLinks(events: readonly NewsEvent[], source: HoverSource): HoverPiece[][] {
  const { lookup, text, translate, locale } = source;
  const told = events.filter(({ sameAs }) => !sameAs);
  const prominent = [...told].sort((a, b) => (b.prominence ?? 0) - (a.prominence ?? 0)).slice(0, MOST_EVENTS);
  const lines = prominent
    .sort((a, b) => a.start - b.start)
    .map((event): HoverPiece[] => {
      const label = eventLabel(event, text, lookup, 40);
      const status = event.status === 'occurred' ? '' : `, ${statusWord(event.status, translate)}`;
      const when = event.when ? `, ${shortTimeWords(event.when, { translate, locale })}` : '';
      return [{ icon: 'zap' }, { link: label, to: event }, { text: status + when }];
    });
  const more = told.length - prominent.length;
  if (more > 0)
    lines.push([{ text: more === 1 ? translate('and 1 more event') : translate('and {0} more events', more) }]);
  return lines;
}

function timeHover(time: Time, { lookup, translate, locale }: HoverSource): HoverContent {
  const { value } = time;
  const icon: HoverPiece = { icon: time.type === 'DURATION' ? 'watch' : 'calendar' };
  if (value === null) return { span: time, lines: [[icon, { text: translate('Which time is meant is not known.') }]] };
  const lines: HoverPiece[][] = [[icon, { strong: timeWords(value, { translate, locale }) ?? value }]];
  const { date } = lookup.annotation;
  const distance = date && distanceWords(value, date, translate);
  const future = time.future ? translate('still to come when the article was written') : null;
  const facts = [distance, future].filter(Boolean);
  if (facts.length) lines.push([{ text: facts.join(' · ') }]);
  if (time.why) lines.push([{ text: translate('Why: {0}', time.why) }]);
  lines.push([{ text: value }, DOT, { link: translate('Copy'), copy: value }]);
  return { span: time, lines };
}

function eventHover(event: NewsEvent, source: HoverSource): HoverContent {
  const { lookup, translate, locale } = source;
  const type = eventTypeWord(event, translate);
  const facts = [type, statusWord(event.status, translate), event.background ? translate('background') : null];
  const lines: HoverPiece[][] = [
    [{ icon: 'zap' }, { strong: oneLine(event.text) }, { text: ` — ${facts.filter(Boolean).join(', ')}` }],
  ];
  const add = (what: string, words: string): void => void lines.push([{ text: `${what}: ` }, { text: words }]);
  if (event.source.length) add(translate('Who'), argumentList(event.source, lookup));
  if (event.target.length) add(targetWord(event.target, translate), argumentList(event.target, lookup));
  if (event.when) add(translate('When'), timeWords(event.when, { translate, locale }) ?? event.when);
  if (event.where.length) add(translate('Where'), argumentList(event.where, lookup));
  if (event.attribution) add(translate('According to'), argumentWords(event.attribution, lookup));
  const first = event.sameAs ? lookup.event(event.sameAs) : undefined;
  if (first) lines.push([{ text: translate('Told before: ') }, { link: oneLine(first.text), to: first }]);
  return { span: event, lines };
}

/** Entities are acted towards; things are what is acted on. */
const targetWord = (target: readonly Argument[], translate: Translate): string =>
  target.every((argument) => typeof argument === 'string') ? translate('To whom') : translate('What');

function quoteHover(quote: Quote, { text, lookup, translate }: HoverSource): HoverContent {
  const { speaker } = quote;
  const entity = speaker?.entity ? lookup.entity(speaker.entity) : undefined;
  const name = entity?.name ?? (speaker && oneLine(text.slice(speaker.start, speaker.end)));
  const says = quote.direct ? translate('said by') : translate('reported from');
  if (!name || !speaker)
    return { span: quote, lines: [[{ icon: 'quote' }, { text: translate('Who says it is not told.') }]] };
  const line: HoverPiece[] = [{ icon: 'quote' }, { text: `${says} ` }, { strong: name }];
  if (entity?.roles.length) line.push({ text: `, ${entity.roles[0]}` });
  return { span: quote, lines: [line, [{ link: translate('Go to the Speaker'), to: speaker }]] };
}
