import type { Kind } from '../../annotation';
import { LEGAL_FORMS } from '../lexicon/organizations';
import { GIVEN_NAME_ROLES, HONORIFICS, NAME_LIKE_ROLES, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import { countryWord } from '../lexicon/countries';
import { countriesWithTown } from '../lexicon/towns';
import { spanOf, type Name, type Sentence, type Token } from '../reading';
import type { MentionDraft } from './draft';
import { fold, wordsOf } from './fold';

const OPENING = new Set(['"', '“', "'", '‘', '„', '(']);
const CLOSING = new Set(['"', '”', "'", '’', '“', ')']);

/**
 * Makes mentions of the names that were found: joins a nickname in quotation marks to the name around it, and leaves titles and
 * honorifics outside a person's name.
 * @returns mentions in text order, not yet of any entity
 */
export function nameMentions(text: string, sentences: readonly Sentence[], names: readonly Name[]): MentionDraft[] {
  const mentions: MentionDraft[] = [];
  const surnames = surnamesOf(sentences, names);
  for (let at = 0; at < names.length; at++) {
    let { from, to } = names[at];
    const { sentence: index, kind, confidence } = names[at];
    const sentence = sentences[index];
    if (kind === 'person') {
      const joined = nicknameEnd(sentence, names, at);
      if (joined) {
        to = names[joined].to;
        at = joined;
      }
      from = nameStart(sentence, from, to);
    }
    if (kind !== 'person') to = legalFormEnd(sentence, to);
    for (const part of parts(sentence, from, to, kind, surnames)) {
      mentions.push(nameMention(text, sentence, part.from, part.to, part.kind, confidence));
    }
  }
  return mentions;
}

/** Takes a company's legal form into its name: "Inc." */
function legalFormEnd({ tokens }: Sentence, to: number): number {
  const form = tokens[to];
  if (!form || !isCapital(form) || !LEGAL_FORMS.has(form.lower.replace(/\.$/, ''))) return to;
  return tokens[to + 1]?.text === '.' && tokens[to + 1].glued && to + 2 < tokens.length ? to + 2 : to + 1;
}

/** The last words of full names of persons, lower case. */
function surnamesOf(sentences: readonly Sentence[], names: readonly Name[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sentence, from, to, kind } of names) {
    if (kind === 'person' && to - from > 1) surnames.add(sentences[sentence].tokens[to - 1].lower);
  }
  return surnames;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

/**
 * Parts what was found as one name though it is two: "Uganda's Foreign Ministry", "Portland, Oregon", "General Court in
 * Luxembourg". A possessive inside a name ("People's Alliance") parts nothing unless a country has it, or somebody of whom the
 * article gives the full name.
 */
function parts({ tokens }: Sentence, from: number, to: number, kind: Kind, surnames: ReadonlySet<string>): Part[] {
  for (let at = from + 1; at < to - 1; at++) {
    const front = (): string =>
      tokens
        .slice(from, at)
        .map(({ text }) => text)
        .join(' ');
    if (at === from + 1 && kind !== 'person' && isPossessive(tokens[at]) && surnames.has(tokens[from].lower)) {
      return [
        { from, to: at, kind: 'person' },
        { from: at + 1, to, kind },
      ];
    }
    const isCountry = isPossessive(tokens[at]) && countryWord(front())?.sort === 'name';
    if (isCountry || (tokens[at].text === ',' && kind === 'place')) {
      return [
        { from, to: at, kind: 'place' },
        { from: at + 1, to, kind },
      ];
    }
    if (tokens[at].lower === 'in' && kind === 'organization' && isTown(tokens, at + 1, to)) {
      return [
        { from, to: at, kind },
        { from: at + 1, to, kind: 'place' },
      ];
    }
  }
  return [{ from, to, kind }];
}

function isTown(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return countryWord(name) !== undefined || countriesWithTown(fold(name)).length > 0;
}

function nameMention(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  kind: Kind,
  confidence: number,
): MentionDraft {
  const { start, end } = spanOf(sentence, from, to);
  const words = wordsOf(text.slice(start, end));
  return {
    sentence: sentence.index,
    from,
    to,
    start,
    end,
    text: text.slice(start, end),
    form: 'name',
    kind,
    confidence,
    words,
    key: words.join(' '),
    roles: [],
    entity: null,
  };
}

/** Where a name like `Roberto "Beto" Arruda` was found in two or three parts: the index of the last part. */
function nicknameEnd({ index, tokens }: Sentence, names: readonly Name[], at: number): number | null {
  const open = names[at].to;
  if (!tokens[open] || !OPENING.has(tokens[open].text)) return null;
  let close = open + 1;
  while (close < tokens.length && close <= open + 3 && /^\p{L}/u.test(tokens[close].text)) close++;
  if (close === open + 1 || !tokens[close] || !CLOSING.has(tokens[close].text) || !isCapital(tokens[open + 1]))
    return null;
  for (let last = at + 1; last < names.length && last <= at + 2 && names[last].sentence === index; last++) {
    if (names[last].from > close + 1) return null;
    if (names[last].from === close + 1)
      return names[last].kind === 'person' || names[last].kind === 'misc' ? last : null;
  }
  return null;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** @param left how many tokens of the name would be left */
const isTitleNoun = (word: string, left: number): boolean =>
  ROLE_NOUNS.has(word) && !GIVEN_NAME_ROLES.has(word) && (left > 1 || !NAME_LIKE_ROLES.has(word));

/** Where a person's name starts once titles at its front are left out: "President Trump" is "Trump". */
function nameStart({ tokens }: Sentence, from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at++) {
    const { lower, text } = tokens[at];
    const next = tokens[at + 1].text === '.' ? at + 2 : at + 1;
    if (next >= to) break;
    const bare = lower.replace(/\.$/, '');
    const isTitle = HONORIFICS.has(bare) ? bare.length > 1 : isTitleNoun(lower, to - next);
    if (isTitle && isCapital(tokens[next])) start = next;
    else if (!(ROLE_MODIFIERS.has(lower) || countryWord(text)?.sort === 'demonym' || lower === 'of' || text === '.'))
      break;
  }
  return start;
}

/** Ties "Russia" to "Foreign Ministry" in "Russia's Foreign Ministry". */
export function linkPossessors(sentences: readonly Sentence[], mentions: readonly MentionDraft[]): void {
  for (let at = 1; at < mentions.length; at++) {
    const before = mentions[at - 1];
    const { tokens } = sentences[before.sentence];
    if (before.sentence !== mentions[at].sentence) continue;
    const gap = mentions[at].from - before.to;
    if (gap === 1 && isPossessive(tokens[before.to])) mentions[at].possessor = before;
    else if (gap === 0 && countryWord(before.text)) mentions[at].possessor = before;
  }
}

/** Tells whether a token is a possessive ending. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || (token?.lower === "'" && token.glued);
}
