import type { Kind } from '../../annotation';
import { countryWord } from '../lexicon/countries';
import { LEGAL_FORMS } from '../lexicon/organizations';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import { countriesWithTown } from '../lexicon/towns';
import { keptWith } from '../kept';
import type { Name, Sentence, Token } from '../reading';
import { fold } from './fold';
import { isPossessive } from './mentions';
import { nameFacts, type NameFacts } from './nameFacts';

/**
 * Settles where names begin and end by what the whole article says: takes in a legal form ("Inc.") and a first word that the same
 * name has elsewhere, and parts two names that were found as one.
 * @returns names in text order
 */
export function settleSpans(text: string, sentences: readonly Sentence[], names: readonly Name[]): Name[] {
  const surnames = surnamesOf(sentences, names);
  const facts = names.map(({ sentence, from, to }) => nameFacts(text, sentences[sentence], from, to));
  const known = new Set(facts.map(({ lower }) => lower));
  const settled: Name[] = [];
  names.forEach((name, index) => {
    const sentence = sentences[name.sentence];
    const before = names[index - 1];
    const { longer, end } = edgesOf(facts[index]);
    const grows =
      longer !== null && known.has(longer) && !(before?.sentence === name.sentence && before.to === name.from);
    const from = grows ? name.from - 1 : name.from;
    const to = name.kind === 'person' ? name.to : end;
    const country = countryOfTitle(sentence, from, to);
    if (country) settled.push({ ...name, from, to: country, kind: 'place' });
    else if (to - from < 3) settled.push(from === name.from && to === name.to ? name : { ...name, from, to });
    else for (const part of parts(sentence, from, to, name.kind, surnames)) settled.push({ ...name, ...part });
  });
  return settled;
}

/** What a name may take in: the words with a capitalised one before it, null where there is none; and its end with a legal form. */
const edgesOf = keptWith(({ tokens, from, to, lower }: NameFacts): { longer: string | null; end: number } => ({
  longer: from > 0 && isCapital(tokens[from - 1]) ? `${tokens[from - 1].lower} ${lower}` : null,
  end: legalFormEnd(tokens, to),
}));

/** The end of "U.S." in what is no name but a title: "U.S. National Security" before "Advisor". */
function countryOfTitle({ tokens }: Sentence, from: number, to: number): number | null {
  if (to - from < 2 || !ROLE_NOUNS.has(tokens[to]?.lower) || !countryWord(tokens[from].text)) return null;
  for (let at = from + 1; at < to; at++) if (!ROLE_MODIFIERS.has(tokens[at].lower)) return null;
  return from + 1;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** Takes a company's legal form into its name: "Inc." */
function legalFormEnd(tokens: readonly Token[], to: number): number {
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
