import { keptWith } from '../kept';
import { countryWord, type CountryWord } from '../lexicon/countries';
import type { Sentence, Token } from '../reading';
import { wordsOf } from './fold';
import { standingOf, type Standing } from './syntax';

/** What is known of a name from its own sentence alone, wherever in an article that stands. */
export interface NameFacts {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** As it stands in the text. */
  readonly text: string;
  /** Its tokens in lower case, a blank between two. */
  readonly lower: string;
  /** Its words, folded, without title. */
  readonly words: readonly string[];
  /** The same in one string. */
  readonly key: string;
  /** What it says of a country. */
  readonly country: CountryWord | undefined;
  readonly standing: Standing;
}

const TOKENS = 2 ** 26;
const factsOfSentence = keptWith((_: readonly Token[]) => new Map<number, NameFacts>());

/**
 * The facts of tokens `from` to `to`, made once as long as the tokens live; so whatever depends on them alone may be
 * kept with them in turn.
 * @param text the article's text
 */
export function nameFacts(text: string, sentence: Sentence, from: number, to: number): NameFacts {
  const { tokens, base } = sentence;
  const known = factsOfSentence(tokens);
  const at = from * TOKENS + to;
  let facts = known.get(at);
  if (!facts) {
    const written = text.slice(base + tokens[from].start, base + tokens[to - 1].end);
    const words = wordsOf(written);
    let lower = tokens[from].lower;
    for (let i = from + 1; i < to; i++) lower += ` ${tokens[i].lower}`;
    facts = {
      tokens,
      from,
      to,
      text: written,
      lower,
      words,
      key: words.join(' '),
      country: countryWord(written),
      standing: standingOf(sentence, { from, to }),
    };
    known.set(at, facts);
  }
  return facts;
}
