import { countryWord } from '../lexicon/countries';
import { KIN_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import type { Sentence, Token } from '../reading';
import type { MentionDraft, Role } from './draft';
import { isPossessive } from './mentions';

/** A sentence with its names. */
export interface Surroundings {
  readonly text: string;
  readonly sentence: Sentence;
  /** The mention that covers a token. */
  readonly covering: ReadonlyMap<number, MentionDraft>;
}

/** A role as a run of tokens of one sentence. */
export interface RoleReading {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly ties: readonly MentionDraft[];
  /** A possessor or an organization's name stands before it. */
  readonly possessed: boolean;
  /** The last token of a possessor that is no name: "its envoy", "the company's lawyer". */
  readonly possessorAt?: number;
  /** It has an "of" phrase. */
  readonly complement: boolean;
}

/** Words in front of a role that are no part of it. */
const FRONT = new Set(['new', 'next', 'current', 'then', 'own', 'only', 'late', 'first-ever', 'longtime', 'long-time']);
const LONGEST = 12;

const isWord = ({ text }: Token): boolean => /^[\p{L}\p{M}]/u.test(text);
const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** The singular role noun in a token: "minister", "ex-president", "co-founder"; null for any other word. */
function roleNoun(token: Token | undefined): string | null {
  if (!token || token.pos === 'VERB' || token.pos === 'AUX') return null;
  if (ROLE_NOUNS.has(token.lower)) return token.lower;
  const hyphen = token.lower.lastIndexOf('-');
  if (hyphen > 0 && ROLE_NOUNS.has(token.lower.slice(hyphen + 1))) return token.lower.slice(hyphen + 1);
  return null;
}

const kinNoun = (token: Token | undefined): string | null => (token && KIN_NOUNS.has(token.lower) ? token.lower : null);

/** Tells whether a word may stand between a determiner and the noun of a role. */
function modifies(token: Token): boolean {
  if (!isWord(token)) return false;
  if (ROLE_MODIFIERS.has(token.lower) || ROLE_NOUNS.has(token.lower)) return token.pos !== 'VERB' || isCapital(token);
  if (token.pos === 'X') return isCapital(token) && !STOP_CAPITALS.has(token.lower);
  return token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN';
}

const STOP_CAPITALS = new Set(
  'the a an in on at as and but or for with by from to of also when while after before his her its'.split(' '),
);

/**
 * Reads a role that ends right before a token.
 * @param end the first token after it
 */
export function readRoleBefore(near: Surroundings, end: number): RoleReading | null {
  const { tokens } = near.sentence;
  const last = tokens[end - 1];
  if (!last) return null;
  if (!near.covering.has(end - 1)) {
    const head = roleNoun(last) ?? kinNoun(last);
    if (head) return withFront(near, end - 1, end, head, false);
  }
  for (let at = end - 1; at > Math.max(0, end - LONGEST); at--) {
    const token = tokens[at];
    if (near.covering.get(at)?.kind === 'person') return null;
    if (token.lower === 'of' || (token.lower === 'for' && isCapital(tokens[at + 1]))) {
      const head = near.covering.has(at - 1) ? null : roleNoun(tokens[at - 1]);
      if (head) return withFront(near, at - 1, end, head, true);
    } else if (!near.covering.has(at) && !inComplement(token)) return null;
  }
  return null;
}

/** Tells whether a word may belong to the phrase after "of". */
function inComplement(token: Token): boolean {
  if (['the', 'a', 'an', 'and', 'for', '&', "'s", '(', ')', 'its'].includes(token.lower)) return true;
  if (!isWord(token)) return token.text === '-';
  return token.pos === 'X' ? isCapital(token) : token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** Adds to a head what stands before it, and gathers the names that it is tied to. */
function withFront(near: Surroundings, headAt: number, to: number, head: string, complement: boolean): RoleReading {
  const { tokens } = near.sentence;
  const ties = tiesIn(near, headAt + 1, to);
  let from = headAt;
  let possessed = false;
  while (from > 0 && headAt - from < LONGEST) {
    const token = tokens[from - 1];
    const mention = near.covering.get(from - 1);
    if (mention) {
      if (!joinsFront(mention)) {
        possessed = true;
        ties.unshift(mention);
        break;
      }
      ties.unshift(mention);
      from = mention.from;
    } else if (isPossessive(token)) {
      possessed = true;
      const owner = near.covering.get(from - 2);
      if (owner) ties.unshift(owner);
      break;
    } else if (modifies(token)) from--;
    else if (joinsByHyphen(near, from - 1)) from -= 2;
    else break;
  }
  const possessorAt = possessorBefore(near, from - 1);
  while (from < headAt && FRONT.has(tokens[from].lower)) from++;
  return { from, to, head, ties, possessed, possessorAt, complement };
}

/** "Secretary-General", where the hyphen is a token of its own. */
const joinsByHyphen = ({ sentence: { tokens }, covering }: Surroundings, at: number): boolean =>
  at > 0 &&
  tokens[at].text === '-' &&
  tokens[at].glued &&
  tokens[at + 1].glued &&
  !covering.has(at - 1) &&
  modifies(tokens[at - 1]);

const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

function possessorBefore({ sentence, covering }: Surroundings, at: number): number | undefined {
  const token = sentence.tokens[at];
  if (POSSESSIVES.has(token?.lower)) return at;
  return isPossessive(token) && at > 0 && !covering.has(at - 1) ? at - 1 : undefined;
}

/** A country or its adjective in front of a role stays in it. */
function joinsFront({ text, kind }: MentionDraft): boolean {
  if (kind === 'person' || kind === 'organization') return false;
  const sort = countryWord(text)?.sort;
  return sort === 'name' || sort === 'demonym' || kind === 'group';
}

function tiesIn(near: Surroundings, from: number, to: number): MentionDraft[] {
  const ties: MentionDraft[] = [];
  for (let at = from; at < to; at++) {
    const mention = near.covering.get(at);
    if (mention && ties[ties.length - 1] !== mention) ties.push(mention);
  }
  return ties;
}

/**
 * Reads a role that starts at a token, its determiner left behind.
 * @param anyNoun take a noun that the lexicon doesn't know, if it looks like one for a person
 */
export function readRoleAt(near: Surroundings, start: number, anyNoun = false): RoleReading | null {
  const { tokens } = near.sentence;
  let headAt = -1;
  let at = start;
  for (; at < tokens.length && at < start + LONGEST; at++) {
    const mention = near.covering.get(at);
    if (mention?.kind === 'person') break;
    if (!mention && !modifies(tokens[at]) && !kinNoun(tokens[at])) break;
    if (!mention) headAt = at;
    else if (isPossessive(tokens[mention.to])) at = mention.to;
  }
  if (headAt < start || at > headAt + 1) {
    if (headAt < start) return null;
  }
  let head = roleNoun(tokens[headAt]) ?? kinNoun(tokens[headAt]);
  if (
    !head &&
    anyNoun &&
    tokens[headAt].pos === 'NOUN' &&
    /(er|or|ist|ian|ant|ee|eer|man|woman)$/.test(tokens[headAt].lower)
  ) {
    head = tokens[headAt].lower;
  }
  if (!head) return null;
  const to = complementEnd(near, headAt + 1);
  const reading = withFront(near, headAt, to, head, to > headAt + 1);
  const from = Math.max(reading.from, start);
  const ties = [...reading.ties, ...workplaceOf(near, to)];
  return { ...reading, from, ties };
}

/** The end of an "of" phrase that starts at a token; the token itself where there is none. */
function complementEnd(near: Surroundings, at: number): number {
  const { tokens } = near.sentence;
  if (tokens[at]?.lower !== 'of') return at;
  let end = at + 1;
  for (let next = at + 1; next < tokens.length && next < at + LONGEST; next++) {
    const mention = near.covering.get(next);
    if (mention) {
      next = mention.to - 1;
      end = mention.to;
      continue;
    }
    const token = tokens[next];
    if (['the', 'a', 'an', 'its', 'of', 'and', '&', "'s"].includes(token.lower)) {
      if (token.lower === 'and' && !(tokens[next + 1] && isCapital(tokens[next + 1]) && isCapital(tokens[next - 1])))
        break;
      continue;
    }
    if (!isWord(token)) break;
    if (token.pos === 'X' ? !isCapital(token) && end > at + 1 : !inComplement(token)) break;
    end = next + 1;
  }
  return end > at + 1 ? end : at;
}

/** The organization after "at", "for" or "with": what a role belongs to, though it is no part of it. */
function workplaceOf(near: Surroundings, at: number): MentionDraft[] {
  const { tokens } = near.sentence;
  if (!['at', 'for', 'with', 'in'].includes(tokens[at]?.lower)) return [];
  for (let next = at + 1; next <= at + 3; next++) {
    const mention = near.covering.get(next);
    if (mention) return mention.kind === 'person' ? [] : [mention];
  }
  return [];
}

const BOUNDARIES = new Set([',', '.', ';', ':', ')', '—', '–', '!', '?', '”', '"']);

/** Tells whether a phrase is closed by punctuation or the sentence's end at a token. */
export function boundaryAfter(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || BOUNDARIES.has(tokens[at].text);
}

/** A role as written: without a bracketed acronym. */
export function roleOf({ text, sentence }: Surroundings, { from, to, head, ties, possessorAt }: RoleReading): Role {
  const start = sentence.base + sentence.tokens[from].start;
  const end = sentence.base + sentence.tokens[to - 1].end;
  const written = text
    .slice(start, end)
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text: written, head, words: written.toLowerCase().split(' '), ties, possessorAt };
}
