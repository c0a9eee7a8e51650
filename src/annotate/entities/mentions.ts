import type { Kind } from '../../annotation';
import { GIVEN_NAME_ROLES, HONORIFICS, NAME_LIKE_ROLES, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import { countryWord } from '../lexicon/countries';
import { keptWith } from '../kept';
import { spanOf, type Name, type Sentence, type Token } from '../reading';
import type { MentionDraft } from './draft';
import { nameFacts, type NameFacts } from './nameFacts';

const OPENING = new Set(['"', '“', "'", '‘', '„', '(']);
const CLOSING = new Set(['"', '”', "'", '’', '“', ')']);

/**
 * Makes mentions of the names that were found: joins a nickname in quotation marks to the name around it, and leaves titles and
 * honorifics outside a person's name.
 * @returns mentions in text order, not yet of any entity
 */
export function nameMentions(text: string, sentences: readonly Sentence[], names: readonly Name[]): MentionDraft[] {
  const mentions: MentionDraft[] = [];
  for (let at = 0; at < names.length; at++) {
    let { from, to } = names[at];
    const { sentence: index, kind, confidence } = names[at];
    const sentence = sentences[index];
    if (kind === 'person') {
      const end = nicknameEnd(sentence, names[at]);
      if (end && end >= to) {
        to = end;
        while (names[at + 1]?.sentence === index && names[at + 1].from < end) at++;
      }
      from = nameStart(nameFacts(text, sentence, from, to));
    }
    mentions.push(nameMention(text, sentence, from, to, kind, confidence));
  }
  return mentions;
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
  const facts = nameFacts(text, sentence, from, to);
  return {
    sentence: sentence.index,
    from,
    to,
    start,
    end,
    text: facts.text,
    form: 'name',
    kind,
    confidence,
    facts,
    words: facts.words,
    key: facts.key,
    roles: [],
    entity: null,
  };
}

/**
 * The end of a name like `Roberto "Beto" Arruda`, however it was parted when it was found.
 * @returns null where no nickname in quotation marks stands in the name or behind it, with more of the name after it
 */
function nicknameEnd({ tokens }: Sentence, { from, to }: Name): number | null {
  let open = from + 1;
  while (open < to && !OPENING.has(tokens[open].text)) open++;
  if (!tokens[open] || !OPENING.has(tokens[open].text)) return null;
  let close = open + 1;
  while (close < tokens.length && close <= open + 3 && /^\p{Lu}/u.test(tokens[close].text)) close++;
  if (close === open + 1 || !tokens[close] || !CLOSING.has(tokens[close].text)) return null;
  let end = close + 1;
  while (end < tokens.length && end <= close + 4 && isCapital(tokens[end])) end++;
  return end > close + 1 ? end : null;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** @param left how many tokens of the name would be left */
const isTitleNoun = (word: string, left: number): boolean =>
  ROLE_NOUNS.has(word) && !GIVEN_NAME_ROLES.has(word) && (left > 1 || !NAME_LIKE_ROLES.has(word));

/** Where a person's name starts once titles at its front are left out: "President Trump" is "Trump". */
const nameStart = keptWith(({ tokens, from, to }: NameFacts): number => {
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
});

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
