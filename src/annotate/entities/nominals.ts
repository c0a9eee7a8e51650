import { ORGANIZATION_HEADS } from '../lexicon/organizations';
import { ROLE_NOUNS } from '../lexicon/titles';
import { wordSet } from '../lexicon/wordSet';
import { keptWith } from '../kept';
import { spanOf, type Sentence, type Token } from '../reading';
import { assign, NO_WORDS, type EntityDraft, type MentionDraft } from './draft';
import type { NameFacts } from './nameFacts';
import type { RoleTokens } from './roles';

/** Nouns for countries in a definite phrase. */
const COUNTRY_NOUNS = new Set(['country', 'nation', 'republic', 'kingdom']);
const DEFINITE = new Set(['the', 'this', 'that']);
const OWNED = new Set(['his', 'her', 'its', 'their']);
const NOT_BARE = new Set(['of', 'who', 'whose', 'that', 'which']);
/** Before a description of the subject: "is the prosecutor". */
const PREDICATIVE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'became', 'become', 'remains']);
/** A definite phrase takes up what was spoken of at most so many sentences before. */
const REACH = 12;
/** … and further where the noun fits nothing else. */
const FAR_REACH = 60;
const LONGEST_PHRASE = 4;

/** A definite phrase: "the Spanish club", "her ministry". */
interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** Words between the determiner and the head, lower case. */
  readonly modifiers: readonly string[];
  readonly owner: string | null;
  /** A comma follows. */
  readonly comma: boolean;
}

/** Something spoken of under a noun, where it last was. */
interface Holder {
  readonly entity: EntityDraft;
  readonly sentence: number;
  /** Whether it was the subject there. */
  readonly subject: boolean;
  /** How often it was spoken of so far. */
  readonly count: number;
  /** Words of the role or name that the noun is from. */
  readonly words: readonly string[];
}

/**
 * Resolves definite phrases: "the minister" to the last person in such an office, "the fund" to the last body with that head or
 * description, "his country" to the country of the person last spoken of.
 * @param mentions named mentions with their entities, in text order
 * @param roleTokens words of roles, which stand for nobody but the person beside them
 * @returns the mentions of phrases that were resolved
 */
export function resolveNominals(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  roleTokens: RoleTokens,
): MentionDraft[] {
  const resolved: MentionDraft[] = [];
  const holders = new Map<string, Holder[]>();
  let next = 0;
  const waiting: { sentence: Sentence; phrase: Phrase }[] = [];
  for (const sentence of sentences) {
    for (const phrase of phrasesOf(sentence.tokens)) {
      for (; next < mentions.length && isBefore(mentions[next], sentence, phrase.from); next++) {
        introduce(mentions[next], holders);
      }
      if (belongsToName(phrase, sentence.index, mentions, next)) continue;
      if (roleTokens.get(sentence.index)?.has(phrase.to - 1)) continue;
      const found = holderOf(phrase, sentence.index, holders);
      if (found) resolved.push(nominal(text, sentence, phrase, found));
      else if (sentence.index < 3 && phrase.owner === null) waiting.push({ sentence, phrase });
    }
  }
  for (; next < mentions.length; next++) introduce(mentions[next], holders);
  // In the lead "the captain" may stand before the name that it belongs to.
  for (const { sentence, phrase } of waiting) {
    const all = new Set((holders.get(phrase.head) ?? []).map(({ entity }) => entity));
    const [only] = all;
    if (all.size === 1 && only.kind === 'person' && ROLE_NOUNS.has(phrase.head)) {
      resolved.push(nominal(text, sentence, phrase, { entity: only, confidence: 0.5 }));
    }
  }
  return resolved;
}

const isBefore = (mention: MentionDraft, sentence: Sentence, at: number): boolean =>
  mention.sentence < sentence.index || (mention.sentence === sentence.index && mention.from <= at);

/** Notes under which nouns a mention may be taken up later. */
function introduce(mention: MentionDraft, holders: Map<string, Holder[]>): void {
  const { entity, sentence } = mention;
  if (!entity || mention.kind === 'group') return;
  const place = mention.facts?.standing.place;
  const subject = place === 'subject' || place === 'passive';
  const note = (noun: string, words: readonly string[]): void => {
    let list = holders.get(noun);
    if (!list) holders.set(noun, (list = []));
    const at = list.findIndex((holder) => holder.entity === entity);
    const [known] = at >= 0 ? list.splice(at, 1) : [];
    const again = known?.sentence === sentence && known.subject;
    list.push({ entity, sentence, subject: subject || again, count: 1 + (known?.count ?? 0), words });
    if (list.length > 8) list.shift();
  };
  if (entity.kind === 'person') {
    for (let at = 0; at < entity.mentions.length && at < 8; at++)
      for (const { head, words } of entity.mentions[at].roles) note(head, words);
    return;
  }
  if (entity.kind === 'group') return;
  if (entity.kind === 'place') {
    if (entity.country && mention.literal === undefined) note('country', mention.words);
    return;
  }
  for (const noun of nounsOf(entity)) note(noun, mention.words);
}

const nounsByEntity = new WeakMap<EntityDraft, ReadonlySet<string>>();

/** The nouns by which a body or thing may be called: from its names, and from words beside them. */
function nounsOf(entity: EntityDraft): ReadonlySet<string> {
  const known = nounsByEntity.get(entity);
  if (known) return known;
  const nouns = new Set<string>();
  for (const { facts } of entity.mentions.slice(0, 6))
    for (const noun of facts ? nounsBeside(facts) : [])
      if (entity.kind !== 'organization' || ORGANIZATION_HEADS.has(noun)) nouns.add(noun);
  if (entity.kind === 'organization' && ![...nouns].some((noun) => ORGANIZATION_HEADS.has(noun)))
    for (const noun of ['company', 'firm']) nouns.add(noun);
  nounsByEntity.set(entity, nouns);
  return nouns;
}

/** Nouns for works and events, each with the words in a name that it may stand for. */
const OTHER_HEADS: readonly (readonly [string, readonly string[]])[] = [
  ['law', ['act', 'law', 'code']],
  ['act', ['act']],
  ['treaty', ['treaty', 'convention', 'accord']],
  ['agreement', ['agreement', 'accord', 'pact']],
  ['accord', ['accord', 'agreement']],
  ['convention', ['convention']],
  ['tournament', ['cup', 'open', 'championship', 'championships', 'tournament']],
  ['ship', ['ferry', 'tanker', 'freighter']],
  ['vessel', ['ferry', 'tanker', 'freighter', 'ship', 'boat', 'trawler', 'yacht']],
];

const HEADS_BY_WORD = new Map<string, string[]>();
for (const [head, others] of [...ORGANIZATION_HEADS, ...OTHER_HEADS]) {
  for (const word of others) {
    const heads = HEADS_BY_WORD.get(word);
    if (heads) heads.push(head);
    else HEADS_BY_WORD.set(word, [head]);
  }
}

const CLOSES = new Set([
  ',',
  '.',
  ';',
  ')',
  '—',
  '–',
  'of',
  'that',
  'which',
  'whose',
  'in',
  'for',
  'from',
  'based',
  'at',
  'and',
]);

/** What follows the head of a name that goes on: "Ministry of", "Fund for". */
const BEFORE_OWNER = wordSet('of for on in against to');

/** The nouns that one mention tells by the head of its name, which may come first, and by the words beside it. */
const nounsBeside = keptWith((facts: NameFacts): readonly string[] => {
  const nouns: string[] = [];
  facts.words.forEach((word, at, { length }) => {
    if (at === 0 || at === length - 1 || BEFORE_OWNER.has(facts.words[at + 1]))
      nouns.push(...(HEADS_BY_WORD.get(word) ?? []));
  });
  for (const noun of descriptions(facts)) nouns.push(noun, ...(HEADS_BY_WORD.get(noun) ?? []));
  return nouns;
});

/**
 * Common nouns that describe a name: "the ferry Aegean Dawn", "Klarblick, a German consumer group", "the Varuna-2 probe". A
 * noun behind a body's name tells what is the body's, not what it is: "Arvane shares", "the Arvane plant".
 */
function descriptions({ tokens, from, to }: NameFacts): string[] {
  const found: string[] = [];
  const before = tokens[from - 1];
  if (before && describes(before)) found.push(before.lower);
  const after = tokens[to];
  if (after && describes(after) && tokens[to + 1]?.pos !== 'NOUN' && !/s$/.test(after.lower)) found.push(after.lower);
  if (after?.text === ',') {
    for (let at = to + 1; at < Math.min(tokens.length, to + 7); at++) {
      const { lower, text, pos } = tokens[at];
      if (text === ',' || text === '.' || pos === 'VERB' || lower === 'of') break;
      const next = tokens[at + 1]?.lower;
      const last = next === undefined || CLOSES.has(next);
      if (last && (ORGANIZATION_HEADS.has(lower) || (at > to + 1 && next !== 'and' && describes(tokens[at])))) {
        found.push(lower);
        break;
      }
    }
  }
  return found;
}

const describes = ({ pos, lower }: Token): boolean =>
  ORGANIZATION_HEADS.has(lower) || (pos === 'NOUN' && !NO_DESCRIPTION.has(lower));

/** Nouns beside a name that tell nothing of what it is. */
const NO_DESCRIPTION = wordSet(
  `year years quarter month week day time season stock stocks share shares price rating deal sector industry market name way view
  example part list moon oil gas space self hand survey pressure majority bench budget guidance family consensus target`,
);

/** The definite phrases of a sentence that may take something up, so far as its own words tell. */
const phrasesOf = keptWith((tokens: readonly Token[]): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at);
    if (phrase) found.push(phrase);
  }
  return found;
});

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  const { lower } = tokens[at];
  const owner = OWNED.has(lower) ? lower : null;
  if (!owner && !DEFINITE.has(lower)) return null;
  if (PREDICATIVE.has(tokens[at - 1]?.lower)) return null;
  let head = -1;
  for (let to = at + 1; to < tokens.length && to <= at + LONGEST_PHRASE; to++) {
    const token = tokens[to];
    if (!/^\p{L}/u.test(token.text)) break;
    if (isHeadNoun(token)) head = to;
    else if (token.pos === 'X' ? !isLikelyModifier(token) : !['ADJ', 'NOUN', 'PROPN'].includes(token.pos)) break;
    else if (head >= 0) {
      if (token.pos === 'NOUN' || token.pos === 'PROPN') return null;
      break;
    }
  }
  if (head < 0) return null;
  const after = tokens[head + 1];
  if (after && (NOT_BARE.has(after.lower) || after.pos === 'NOUN' || after.pos === 'PROPN')) return null;
  const modifiers = tokens.slice(at + 1, head).map((token) => token.lower);
  return { from: at, to: head + 1, head: tokens[head].lower, modifiers, owner, comma: after?.text === ',' };
}

/** Tells whether a phrase is part of a name or describes the one beside it. */
function belongsToName(
  { to, comma }: Phrase,
  sentence: number,
  mentions: readonly MentionDraft[],
  next: number,
): boolean {
  for (let near = next; near < mentions.length && near < next + 3; near++) {
    const mention = mentions[near];
    if (mention.sentence !== sentence) break;
    if (mention.from === to || (mention.from < to && mention.to >= to)) return true;
    // The phrase before ", NAME," is an apposition, read as a role.
    if (comma && mention.from === to + 1 && mention.kind === 'person') return true;
  }
  return false;
}

const isHeadNoun = ({ lower, pos }: Token): boolean =>
  (pos === 'X' || pos === 'NOUN') &&
  (ROLE_NOUNS.has(lower) || ORGANIZATION_HEADS.has(lower) || COUNTRY_NOUNS.has(lower) || pos === 'NOUN');

const isLikelyModifier = ({ lower, text }: Token): boolean =>
  /^\p{Lu}/u.test(text) || /^(prime|foreign|chief|central|former|young|state|ruling|main)$/.test(lower);

interface Found {
  readonly entity: EntityDraft;
  readonly confidence: number;
}

function holderOf(
  { head, modifiers, owner }: Phrase,
  at: number,
  holders: ReadonlyMap<string, Holder[]>,
): Found | null {
  const noun = COUNTRY_NOUNS.has(head) ? 'country' : head;
  const known = holders.get(noun) ?? [];
  const list = known.filter(({ sentence }) => at - sentence <= (known.length === 1 ? FAR_REACH : REACH));
  if (!list.length || (owner && !ORGANIZATION_HEADS.has(noun))) return null;
  if (noun === 'country') {
    const near = list.filter(({ sentence }) => at - sentence <= 1);
    return near.length === 1 ? { entity: near[0].entity, confidence: 0.45 } : null;
  }
  const fitting = modifiers.length ? list.filter(({ words }) => modifiers.some((word) => words.includes(word))) : [];
  const from = fitting.length ? fitting : list;
  // "His firm", "the investment giant": nothing tells which of several it is. "The federal government" is another than a regional one.
  if (from.length > 1 && (owner || (modifiers.length && !fitting.length))) return null;
  if (!fitting.length && modifiers.some((word) => TELLS_APART.has(word))) return null;
  const { entity } = from.reduce((a, b) => (weight(b, at) >= weight(a, at) ? b : a));
  const sure = from.length === 1 ? 0.6 : 0.45;
  return { entity, confidence: fitting.length || !modifiers.length ? sure : sure - 0.2 };
}

/** Words that set one holder of a noun off from another. */
const TELLS_APART = wordSet(
  'federal national regional local state provincial municipal other second third rival new old next former previous same lower higher appeals',
);

/** The nearer and the oftener spoken of, and the subject before all. */
const weight = ({ sentence, count, subject }: Holder, at: number): number =>
  0.5 * Math.log2(1 + count) - 0.5 * (at - sentence) + (subject ? 0.8 : 0);

function nominal(
  text: string,
  sentence: Sentence,
  { from, to, head }: Phrase,
  { entity, confidence }: Found,
): MentionDraft {
  const { start, end } = spanOf(sentence, from, to);
  const mention: MentionDraft = {
    sentence: sentence.index,
    from,
    to,
    start,
    end,
    text: text.slice(start, end),
    form: 'nominal',
    kind: entity.kind,
    confidence,
    facts: null,
    words: NO_WORDS,
    key: '',
    roles: [],
    entity: null,
  };
  assign(mention, entity, `the last ${head} spoken of: ${entity.fullest}`);
  return mention;
}
