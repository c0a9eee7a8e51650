import type { Argument, Entity, Kind, Mention, NewsEvent, Span } from '../annotation';
import { membersAfter, STOP, STOP_AFTER_SIDE, wordsAfter } from './eventWords';
import type { Lookup } from './lookup';
import { shorten } from './snippet';
import { argumentWords, oneLine } from './words';

/** How many UTF-16 units of a side, and of what follows a trigger, a label shows at most. */
const SIDE = 60;

/**
 * An event in a line: "who: did › whom". The words between the two stay ("spoke at length with › Mina Okafor"), and so do those
 * that say more of it ("sold › the plant to Borel"). Where nobody and nothing is acted on, or too much stands between, the
 * article's own words go on ("agreed to sell the plant"), since "agreed" tells nothing and "agreed › the plant" something
 * else. The event's own date and place are told elsewhere, and nobody is named twice.
 * @param text the article's
 * @param longest how many UTF-16 units of the sides on one hand, and of what follows the trigger on the other, it has at most
 */
export function eventLabel(event: NewsEvent, text: string, lookup: Lookup, longest = SIDE): string {
  const list = (sides: readonly Argument[]): string =>
    sides.map((side) => sideWords(side, event, text, lookup)).join(', ');
  const who = event.source.length ? `${shorten(asHeading(list(event.source)), longest)}: ` : '';
  const deed = oneLine(event.text);
  const start = event.target.length ? startOf(event.target[0], event, lookup) : -1;
  const parting = start > event.end ? oneLine(text.slice(event.end, start)) : '';
  const between = parting.replace(ARTICLE, '');
  if (start >= 0 && !PARTING.test(parting) && between.split(' ').length <= MOST_BETWEEN) {
    const end = endOf(event.target, event, text, lookup);
    const more = end > event.end ? wordsAfter(end, event, text, lookup, STOP_AFTER_SIDE) : '';
    const owner = more && OWNER.test(text.slice(end - 6, end)) ? "'s" : '';
    return `${who}${deed}${between && ` ${between}`} › ${shorten(list(event.target) + owner + more, longest)}`;
  }
  return who + shorten(deed + wordsAfter(event.end, event, text, lookup, STOP), longest);
}

/** As many words may stand between what was done and to whom. */
const MOST_BETWEEN = 3;

/** An article with the adjectives behind it: they are the side's own, unless a preposition ends them ("a deal with"). */
const ARTICLE =
  /(?:^| )(?:the|an?|its|his|her|their|our|my|your)(?: (?!(?:about|against|at|by|for|from|in|into|of|on|over|to|with)$)[\w’'-]+){0,2}$/i;

/** What parts a verb from its object: another clause, an infinitive, another object. */
const PARTING = /[,:](?!\d)|[;()"“”]|^to \w+ |(?:^| )(?:and|or|that|which|who|whether|after|before|as|when|if)(?: |$)/;

/** A link below this confidence is not told as a fact. */
const SURE = 0.5;

/** Whoever a possessive pronoun stands for owns what comes next. */
const OWNER = /\b(?:its|his|her|their)$/i;

const POSSESSIVE = /^(?:its|his|her|their|my|our|your)(?: |$)/i;

/** Kinds whose entities are called by their full names; of others, an "iPhone" may be any of them. */
const CALLED_IN_FULL: ReadonlySet<Kind> = new Set(['person', 'organization', 'place', 'group']);

/** A side in words: the entity's name; the article's own words where it is doubtful whom "the company" stands for. */
function sideWords(side: Argument, { start, end, clause }: NewsEvent, text: string, lookup: Lookup): string {
  const entity = typeof side === 'string' && lookup.entity(side);
  if (!entity) return argumentWords(side, lookup);
  const from = clause?.start ?? start;
  const to = clause?.end ?? end;
  const here = lookup.mentionsOf(entity.id).filter((mention) => mention.start >= from && mention.end <= to);
  const doubtful = here.length > 0 && here.every(({ confidence, form }) => form !== 'name' && (confidence ?? 1) < SURE);
  const named = here.find(({ form }) => form === 'name');
  const spoken = named ?? here.find((mention) => !POSSESSIVE.test(mention.text));
  if (entity.kind === 'group' && named) return named.text + membersAfter(text, named.end);
  if (spoken && (doubtful || !CALLED_IN_FULL.has(entity.kind))) return oneLine(spoken.text);
  return entity.kind === 'organization' ? organizationName(entity, named ?? firstName(entity, lookup)) : entity.name;
}

/**
 * The name of an organization; its own words where its name goes on with anything but what organizations are called: "Harlow Pay"
 * may be something of Harlow's that was taken for it.
 */
function organizationName({ name }: Entity, mention: Mention | undefined): string {
  const called = mention && oneLine(mention.text);
  return called && name.startsWith(`${called} `) && !FORM.test(name.slice(called.length)) ? called : name;
}

const firstName = ({ id }: Entity, lookup: Lookup): Mention | undefined =>
  lookup.mentionsOf(id).find(({ form }) => form === 'name');

/** Words that the names of organizations go on with, after the short form. */
const FORM =
  /^ (?:& |and |of |for |the )|\b(?:Inc|Corp|Co|Ltd|LLC|PLC|Plc|plc|LP|SA|AG|SE|NV|Group|Holdings?|Company|Corporation|Limited|Bank|Partners|Capital|University|Association|Union|Party|Agency|Institute|Council|Committee|Commission|Ministry|Department|Foundation|Society|Club|Team|Airlines|Airways|International|Technologies|Industries|Systems|Pharmaceuticals|Therapeutics|Sciences|Energy|Media|Networks?|Services|Securities|Management|Authority|Court|Police|Fund|Trust|School|College|Hospital|Church|Federation|League|Organi[sz]ation)\b/;

/** Where the words for a side stand in the clause, behind the trigger rather than before it; else 0, before it. */
function startOf(side: Argument, event: NewsEvent, lookup: Lookup): number {
  const inside = placesOf(side, event, lookup);
  return (inside.find(({ start }) => start > event.end) ?? inside.find(({ start }) => start < event.start))?.start ?? 0;
}

/** Where the last of the sides behind the trigger ends; 0 if one of them stands elsewhere. */
function endOf(sides: readonly Argument[], event: NewsEvent, text: string, lookup: Lookup): number {
  let last = 0;
  for (const side of sides) {
    const place = placesOf(side, event, lookup).find(({ start }) => start > event.end);
    if (!place) return 0;
    const isGroup = typeof side === 'string' && lookup.entity(side)?.kind === 'group';
    last = Math.max(last, place.end + (isGroup ? membersAfter(text, place.end).length : 0));
  }
  return last;
}

/** The words for a side in the event's clause. */
function placesOf(side: Argument, { clause }: NewsEvent, lookup: Lookup): readonly Span[] {
  const places = typeof side === 'string' ? lookup.mentionsOf(side) : [side];
  return places.filter((place) => !clause || (place.start >= clause.start && place.end <= clause.end));
}

/** "the company" at the head of a row has a capital, "iPhone" stays as it is. */
const asHeading = (words: string): string =>
  /^\p{Ll}+(?: |$)/u.test(words) ? words[0].toLocaleUpperCase() + words.slice(1) : words;
