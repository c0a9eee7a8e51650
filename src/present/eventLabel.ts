import type { Argument, Kind, NewsEvent } from '../annotation';
import type { Lookup } from './lookup';
import { shorten } from './snippet';
import { argumentWords, oneLine } from './words';

/** How many UTF-16 units of a side, and of what follows a trigger, a label shows at most. */
const SIDE = 60;

/**
 * An event in a line: "who: did › whom". The words between the two stay ("spoke at length with › Mina Okafor"). Where nobody
 * and nothing is acted on, or too much stands between, the article's own words go on ("agreed to sell the plant"), since
 * "agreed" tells nothing and "agreed › the plant" something else.
 * @param text the article's
 */
export function eventLabel(event: NewsEvent, text: string, lookup: Lookup, longest = SIDE): string {
  const list = (sides: readonly Argument[]): string =>
    shorten(sides.map((side) => sideWords(side, event, lookup)).join(', '), longest);
  const who = event.source.length ? `${list(event.source)}: ` : '';
  const deed = oneLine(event.text);
  const start = event.target.length ? startOf(event.target[0], event, lookup) : -1;
  const parting = start > event.end ? oneLine(text.slice(event.end, start)) : '';
  const between = parting.replace(ARTICLE, '');
  if (start >= 0 && !PARTING.test(parting) && between.split(' ').length <= MOST_BETWEEN)
    return `${who}${deed}${between && ` ${between}`} › ${list(event.target)}`;
  const rest = restOfClause(event, text).replace(event.source.length ? BY : '', '');
  return who + (rest ? shorten(`${deed} ${rest}`, longest) : deed);
}

/** As many words may stand between what was done and to whom. */
const MOST_BETWEEN = 3;

/** An article with the adjectives behind it: they are the side's own, unless a preposition ends them ("a deal with"). */
const ARTICLE =
  /(?:^| )(?:the|an?|its|his|her|their|our|my|your)(?: (?!(?:about|against|at|by|for|from|in|into|of|on|over|to|with)$)[\w’'-]+){0,2}$/i;

/** What parts a verb from its object: another clause, an infinitive, another object. */
const PARTING = /[,:](?!\d)|[;()"“”]|^to \w+ |(?:^| )(?:and|or|that|which|who|whether|after|before|as|when|if)(?: |$)/;

/** Whoever acts stands before the colon already. */
const BY = /^(?:(?:is|are|was|were) (?:\w+ ){0,2})?by .*/;

/** A link below this confidence is not told as a fact. */
const SURE = 0.5;

const POSSESSIVE = /^(?:its|his|her|their|my|our|your)(?: |$)/i;

/** Kinds whose entities are called by their full names; of others, an "iPhone" may be any of them. */
const CALLED_IN_FULL: ReadonlySet<Kind> = new Set(['person', 'organization', 'place', 'group']);

/** A side in words: the entity's name; the article's own words where it is doubtful whom "the company" stands for. */
function sideWords(side: Argument, { start, end, clause }: NewsEvent, lookup: Lookup): string {
  const entity = typeof side === 'string' && lookup.entity(side);
  if (!entity) return argumentWords(side, lookup);
  const from = clause?.start ?? start;
  const to = clause?.end ?? end;
  const here = lookup.mentionsOf(entity.id).filter((mention) => mention.start >= from && mention.end <= to);
  const doubtful = here.length > 0 && here.every(({ confidence, form }) => form !== 'name' && (confidence ?? 1) < SURE);
  const spoken = here.find(({ form }) => form === 'name') ?? here.find(({ text }) => !POSSESSIVE.test(text));
  return spoken && (doubtful || !CALLED_IN_FULL.has(entity.kind)) ? oneLine(spoken.text) : entity.name;
}

/** Where the words for a side stand in the clause, behind the trigger rather than before it; else 0, before it. */
function startOf(side: Argument, { start, end, clause }: NewsEvent, lookup: Lookup): number {
  const places = typeof side === 'string' ? lookup.mentionsOf(side) : [side];
  const inside = places.filter((place) => !clause || (place.start >= clause.start && place.end <= clause.end));
  return (inside.find((place) => place.start > end) ?? inside.find((place) => place.start < start))?.start ?? 0;
}

/** A whole quotation: the signs in it part nothing. */
const QUOTED = /"[^"]*"|“[^”]*”/g;

/** What stands behind the trigger in its clause, up to the first sign that parts it. */
function restOfClause({ end, clause }: NewsEvent, text: string): string {
  if (!clause || clause.end <= end) return '';
  const rest = oneLine(text.slice(end, Math.min(clause.end, end + 3 * SIDE)));
  const stop = rest.replace(QUOTED, (quoted) => '“'.repeat(quoted.length)).search(/[,:](?!\d)|[;()]|\s[–—-]+\s|\.$/);
  return stop < 0 ? rest : withoutLooseEnd(rest.slice(0, stop).trim());
}

/** Without a quotation that a cut has left open, and without a small word at the end. */
function withoutLooseEnd(words: string): string {
  const opened = words.split('"').length % 2 ? words.search(/“[^”]*$/) : words.lastIndexOf('"');
  return (opened < 0 ? words : words.slice(0, opened).trim()).replace(/(?:^| )(?:the|an?|of|to|and)$/, '');
}
