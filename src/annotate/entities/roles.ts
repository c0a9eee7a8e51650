import {
  COURTESIES,
  HONORIFIC_GENDER,
  HONORIFICS,
  KIN_NOUNS,
  NAMING_VERBS,
  ROLE_GENDER,
  SHORT_TITLES,
} from '../lexicon/titles';
import type { Sentence, Token } from '../reading';
import type { MentionDraft, Role } from './draft';
import { isPossessive } from './mentions';
import { boundaryAfter, readRoleAt, readRoleBefore, roleOf, type RoleReading, type Surroundings } from './rolePhrases';

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'another', 'this']);
const BE = new Set(['is', 'was', 'remains', 'became', 'becomes']);
const AUXILIARIES = new Set([
  'was',
  'is',
  'been',
  'has',
  'had',
  'being',
  'were',
  'are',
  'be',
  'also',
  'recently',
  'later',
]);

/** Tokens that are part of a role, by sentence: they describe the person who is named beside them, and nobody else. */
export type RoleTokens = ReadonlyMap<number, ReadonlyMap<number, MentionDraft>>;

/**
 * Reads the roles of persons around their names: titles before a name, appositions on both sides, relative clauses, predicates
 * and "as" phrases. Each is put on the mention beside which it stands.
 * @param mentions the named mentions of the article, in text order
 * @returns the words of the roles, each with the name that it describes
 */
export function readRoles(text: string, sentences: readonly Sentence[], mentions: readonly MentionDraft[]): RoleTokens {
  const taken = new Map<number, Map<number, MentionDraft>>();
  let near: Surroundings | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention.kind !== 'person') continue;
    const sentence = sentences[mention.sentence];
    if (near?.sentence !== sentence) near = { text, sentence, covering: coveringAround(mentions, index) };
    const found = [...before(near, mention), ...after(near, mention)];
    for (const reading of found) {
      mention.gender ??= ROLE_GENDER.get(reading.head);
      if (!KIN_NOUNS.has(reading.head)) mention.roles.push(roleOf(near, reading));
      let tokens = taken.get(mention.sentence);
      if (!tokens) taken.set(mention.sentence, (tokens = new Map()));
      for (let at = reading.from; at < reading.to; at++) tokens.set(at, mention);
    }
    const home = homeAfter(near, mention);
    if (home) mention.ties = [home];
  }
  return taken;
}

/** The organization in "Fergal Keating of Keating Dunmore". */
function homeAfter({ sentence, covering }: Surroundings, { to }: MentionDraft): MentionDraft | null {
  const word = sentence.tokens[to]?.lower;
  if (word !== 'of' && word !== 'from') return null;
  const home = covering.get(to + 1) ?? (sentence.tokens[to + 1]?.lower === 'the' ? covering.get(to + 2) : undefined);
  return home?.kind === 'organization' || (home?.kind === 'place' && word === 'of') ? home : null;
}

/** Which mention covers a token, in the sentence of the mention with an index. */
function coveringAround(mentions: readonly MentionDraft[], index: number): ReadonlyMap<number, MentionDraft> {
  const { sentence } = mentions[index];
  const covering = new Map<number, MentionDraft>();
  let first = index;
  while (first > 0 && mentions[first - 1].sentence === sentence) first--;
  for (let next = first; mentions[next]?.sentence === sentence; next++)
    for (let at = mentions[next].from; at < mentions[next].to; at++) covering.set(at, mentions[next]);
  return covering;
}

/** Titles and appositions in front of a name. */
function before(near: Surroundings, mention: MentionDraft): RoleReading[] {
  const { tokens } = near.sentence;
  const found: RoleReading[] = [];
  let at = mention.from;
  const honorific = honorificBefore(tokens, at);
  if (honorific) {
    const { from, bare } = honorific;
    mention.gender ??= HONORIFIC_GENDER.get(bare);
    if (SHORT_TITLES.has(bare) || COURTESIES.has(bare)) mention.roles.push(shortTitle(near, from, at, bare));
    if (SHORT_TITLES.has(bare) || COURTESIES.has(bare)) at = from;
  }
  if (tokens[at - 1]?.text === ')') {
    for (let open = at - 2; open >= Math.max(0, at - 5); open--) if (tokens[open].text === '(') at = open;
  }
  if (tokens[at - 1]?.text === ',') {
    const reading = readRoleBefore(near, at - 1);
    if (
      reading &&
      (asPhrase(tokens, reading) ||
        (boundaryAfter(tokens, homeAfter(near, mention)?.to ?? mention.to) && opens(tokens, reading)))
    )
      found.push(reading);
    return found;
  }
  const reading = readRoleBefore(near, at);
  if (reading) {
    found.push(reading);
    if (tokens[reading.from - 1]?.lower === 'and') {
      const other = readRoleBefore(near, reading.from - 1);
      if (other && !near.covering.has(other.to)) found.unshift(other);
    }
  }
  return found;
}

/** Tells whether a noun phrase in front of ", NAME," starts as an apposition does. */
function opens(tokens: readonly Token[], { from, possessed }: RoleReading): boolean {
  const word = tokens[from - 1];
  return possessed || !word || DETERMINERS.has(word.lower) || word.lower === 'and';
}

/** "As mayor of Lyon, NAME …" */
const asPhrase = (tokens: readonly Token[], { from }: RoleReading): boolean => tokens[from - 1]?.lower === 'as';

function honorificBefore(tokens: readonly Token[], at: number): { from: number; bare: string } | null {
  let from = at - 1;
  if (from > 0 && tokens[from].text === '.' && tokens[from].glued) from--;
  if (from < 0 || !/^\p{Lu}/u.test(tokens[from].text)) return null;
  const bare = tokens[from].lower.replace(/\.$/, '');
  return HONORIFICS.has(bare) ? { from, bare } : null;
}

function shortTitle(near: Surroundings, from: number, to: number, bare: string): Role {
  const { sentence, text } = near;
  const start = sentence.base + sentence.tokens[from].start;
  const end = sentence.base + sentence.tokens[to - 1].end;
  return { text: text.slice(start, end), head: bare, words: [bare], ties: [], courtesy: COURTESIES.has(bare) };
}

/** Appositions, relative clauses, predicates and "as" phrases after a name. */
function after(near: Surroundings, mention: MentionDraft): RoleReading[] {
  const { tokens } = near.sentence;
  const next = tokens[mention.to];
  if (!next) return [];
  if (next.text === ',' || next.text === '—' || next.text === '–' || next.text === '(') {
    return apposition(near, mention.to + 1);
  }
  if (BE.has(next.lower)) return predicate(near, mention.to + 1);
  if (namedBefore(tokens, mention.from)) {
    const reading = readRoleAt(near, skipDeterminer(near, next.lower === 'as' ? mention.to + 1 : mention.to));
    if (reading && !startsPerson(near, reading.to)) return [reading];
  }
  return passiveNaming(near, mention.to);
}

function apposition(near: Surroundings, start: number): RoleReading[] {
  const { tokens } = near.sentence;
  let at = start;
  if (tokens[at]?.lower === 'aged') at++;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '')) {
    if (tokens[at + 1]?.text !== ',') return [];
    at += 2;
  }
  if (tokens[at]?.lower === 'who') return relativeClause(near, at + 1);
  if (tokens[at]?.lower === 'as') at++;
  const nounPhrase = skipDeterminer(near, at);
  const reading = readRoleAt(near, nounPhrase, nounPhrase > at);
  if (!reading || startsPerson(near, reading.to) || startsClause(tokens[reading.to])) return [];
  const found = [reading];
  if (tokens[reading.to]?.lower === 'and') {
    const other = readRoleAt(near, skipDeterminer(near, reading.to + 1));
    if (other && !startsPerson(near, other.to) && boundaryAfter(tokens, other.to)) found.push(other);
  }
  return found;
}

/** ", the minister said" is no apposition. */
const startsClause = (next: Token | undefined): boolean => next?.pos === 'VERB' || next?.pos === 'AUX';

function relativeClause(near: Surroundings, start: number): RoleReading[] {
  const { tokens } = near.sentence;
  let at = start;
  while (at < start + 2 && ['has', 'had', 'also', 'once'].includes(tokens[at]?.lower)) at++;
  const verb = tokens[at]?.lower ?? '';
  if (/^(serve|work|act)(s|d|ed)?$/.test(verb) && tokens[at + 1]?.lower === 'as') return predicate(near, at + 2);
  return BE.has(verb) || verb === 'been' ? predicate(near, at + 1) : [];
}

/** "… is a nurse", "… was mayor of Lyon". */
function predicate(near: Surroundings, start: number): RoleReading[] {
  const { tokens } = near.sentence;
  if (namingVerbAt(tokens, start)) return passiveNaming(near, start - 1);
  const at = skipDeterminer(near, start);
  const reading = readRoleAt(near, at);
  if (!reading || startsPerson(near, reading.to)) return [];
  return at > start || tokens[reading.to]?.text === ',' || reading.complement ? [reading] : [];
}

/** "… was appointed (as) head of the fund". */
function passiveNaming(near: Surroundings, start: number): RoleReading[] {
  const { tokens } = near.sentence;
  let at = start;
  while (at < start + 4 && AUXILIARIES.has(tokens[at]?.lower)) at++;
  if (at === start || !namingVerbAt(tokens, at)) return [];
  at++;
  if (tokens[at]?.lower === 'as') at++;
  const reading = readRoleAt(near, skipDeterminer(near, at));
  return reading && !startsPerson(near, reading.to) ? [reading] : [];
}

const namingVerbAt = (tokens: readonly Token[], at: number): boolean => NAMING_VERBS.has(tokens[at]?.lower);

function namedBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (namingVerbAt(tokens, at)) return true;
  return false;
}

/** Skips an article, a possessive pronoun or a possessor: "the", "her", "Lumora's". */
function skipDeterminer(near: Surroundings, at: number): number {
  const { tokens } = near.sentence;
  let start = at;
  if (DETERMINERS.has(tokens[start]?.lower)) start++;
  const possessor = near.covering.get(start);
  if (possessor && isPossessive(tokens[possessor.to])) return possessor.to + 1;
  for (let end = start; end < start + 3; end++) {
    if (!tokens[end] || !/^\p{L}/u.test(tokens[end].text)) break;
    if (isPossessive(tokens[end + 1])) return end + 2;
  }
  return start;
}

/** Tells whether a person's name starts here, so that the role before it is that person's. */
function startsPerson(near: Surroundings, start: number): boolean {
  const { tokens } = near.sentence;
  let at = start;
  if (tokens[at]?.text === '(') {
    for (let close = at + 1; close <= at + 3; close++) if (tokens[close]?.text === ')') at = close + 1;
  }
  const mention = near.covering.get(at);
  return mention?.kind === 'person' && mention.from === at;
}
