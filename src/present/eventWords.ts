import type { Mention, NewsEvent, Span } from '../annotation';
import { firstAfter, type Lookup } from './lookup';
import { oneLine } from './words';

/** How many UTF-16 units behind a trigger or a side are looked at. */
const REACH = 180;

/** What ends the words that go on after a trigger: a sign, another clause, the verb that says something of a noun. */
export const STOP =
  /^\s*(?:is|are|was|were|has|have|had|will|would)\b|[,:](?!\d)|[;()]|\s[–—-]+(?:\s|$)|[.]$|\s(?:(?:\w+ )?which|who|whose|where|while|unless|if|because|although)(?=\s|$)/;

/** After a side another clause or side begins sooner. */
export const STOP_AFTER_SIDE =
  /[,:](?!\d)|[;()]|\s[–—-]+(?:\s|$)|[.]$|\s(?:(?:\w+ )?which|that|who|whose|where|when|while|unless|if|because|although|both|either|and|or|but|as(?! (?:an?|its|his|her|their|new|\d))|so|than|after|before|is|are|was|were|has|have|had|will|would|could|may|might|said|says)(?=\s|$)/;

/**
 * What stands behind an offset in an event's clause, up to where something else begins: without the event's own date and place,
 * which are told beside it, and without whoever is named as its source.
 * @param stop what ends it
 * @returns with a blank before it unless it belongs to the word before; '' if there is nothing
 */
export function wordsAfter(offset: number, event: NewsEvent, text: string, lookup: Lookup, stop: RegExp): string {
  const { clause } = event;
  if (!clause || clause.end <= offset) return '';
  const limit = Math.min(clause.end, offset + REACH);
  let words = '';
  let from = offset;
  for (const { start, end } of toldElsewhere(offset, limit, event, text, lookup)) {
    if (start < from) continue;
    words += text.slice(from, start);
    from = end;
  }
  words += text.slice(from, limit);
  const glued = /^\S/.test(words);
  const rest = upTo(stop, words.replace(/\s+/g, ' '));
  return rest && (glued ? rest : ` ${rest}`);
}

/** A whole quotation: the signs in it part nothing. */
const QUOTED = /"[^"]*"|“[^”]*”/g;

function upTo(stop: RegExp, words: string): string {
  const at = words.replace(QUOTED, (quoted) => '“'.repeat(quoted.length)).search(stop);
  return withoutLooseEnd((at < 0 ? words : words.slice(0, at)).trim());
}

/** Without a quotation that a cut has left open, and without small words at the end. */
function withoutLooseEnd(words: string): string {
  const opened = words.split('"').length % 2 ? words.search(/“[^”]*$/) : words.lastIndexOf('"');
  return (opened < 0 ? words : words.slice(0, opened).trim()).replace(LOOSE, '');
}

const LOOSE =
  /(?:(?:^| )(?:the|an?|of|to|and|or|in|on|at|for|with|by|from|that|under|about|into|as|its|his|her|their|early|late|shortly|just))+$/;

/** What may stand behind a date or place that can be left out: no noun that it describes, no second date or place. */
const FREE =
  /^(?:$|[.,;:)]|\s+(?:[–—-]+|on|in|at|by|for|to|after|before|with|from|during|as|over|when|while|where|following|amid|under|until|since|against|about|into|across|through|between|among|without|despite|because|if|unless|this|last|next|early|late|that|which|who|[A-Z][a-z]+day)\b)/;
const FREE_TIME = /^\s+(?:and|but|or)\b/;
const BEFORE_TIME =
  /(?:^|\s)(?:(?:early|late|later|shortly)\s+)?(?:on|in|at|by|during)\s+(?:the\s+)?(?:early\s+|late\s+)?$/;
/** Dates that need no preposition: "last month", "a week ago", "Monday evening". */
const ADVERB =
  /ago$|earlier$|later$|^(?:last|this|next|yesterday|today|tonight|tomorrow)\b|^[A-Z][a-z]+(?:day\b|\.? \d)/;
const BEFORE_PLACE = /(?:^|\s)(?:in|at|near)\s+(?:the\s+)?$/;
const BEFORE_SOURCE =
  /(?:^\s*(?:to\s+)?|\s(?:with|of|by|between|among|from|and)\s+)(?:(?:the|its|their)\s+)?(?:\p{Lu}[\p{L}.-]*\s+){0,3}$/u;

/** The parts of a text between two offsets that a row tells elsewhere, each with its preposition, in text order. */
function toldElsewhere(from: number, to: number, event: NewsEvent, text: string, lookup: Lookup): Span[] {
  const parts: Span[] = [];
  const add = ({ start, end }: Span, before: RegExp): void => {
    const match = before.exec(text.slice(from, start));
    if (match) parts.push({ start: start - match[0].length, end });
  };
  const after = ({ end }: Span): string => text.slice(end, Math.min(end + 12, to));
  const { times } = lookup.annotation;
  for (let at = firstAfter(times, from - 1); event.when && at < times.length && times[at].end <= to; at++) {
    const time = times[at];
    if (!isSameTime(time.value, event.when) || !(FREE.test(after(time)) || FREE_TIME.test(after(time)))) continue;
    if (BEFORE_TIME.test(text.slice(from, time.start))) add(time, BEFORE_TIME);
    else if (ADVERB.test(time.text) && !/\b(?:of|the|’s|'s)\s+$/.test(text.slice(from, time.start))) add(time, /\s*$/);
  }
  const placesIn = (sides: NewsEvent['source']): Span[] =>
    sides.flatMap((side) =>
      typeof side === 'string' ? namesBetween(lookup.mentionsOf(side), from, to) : side.start >= from ? [side] : [],
    );
  for (const place of placesIn(event.where)) if (FREE.test(after(place))) add(place, BEFORE_PLACE);
  for (const { start, end } of placesIn(event.source))
    add({ start, end: end + membersAfter(text, end).length }, BEFORE_SOURCE);
  return parts.sort((a, b) => a.start - b.start);
}

/** The mentions between two offsets, pronouns aside. */
function namesBetween(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = firstAfter(mentions, from - 1); at < mentions.length && mentions[at].end <= to; at++)
    if (mentions[at].form !== 'pronoun') found.push(mentions[at]);
  return found;
}

/** One date lies in the other: the day of an hour, the month of a day. */
const isSameTime = (a: string | null, b: string): boolean => a !== null && (a.startsWith(b) || b.startsWith(a));

/** Who of a group acts: "leaders" after "European". */
const MEMBERS =
  /^\s+(?:leader|official|representative|troop|soldier|force|police|officer|authority|authoritie|government|diplomat|negotiator|delegation|lawmaker|minister|president|premier|army|military|investor|voter|farmer|worker|protester|fan|firm|company|companie|team|player|side|club)s?\b/;

/** The words after the name of a group or country that say who of it is meant, with the blank before them; '' if none do. */
export const membersAfter = (text: string, offset: number): string => {
  const found = MEMBERS.exec(text.slice(offset, offset + 30));
  return found ? ` ${oneLine(found[0])}` : '';
};
