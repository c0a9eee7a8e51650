import { keptWith } from '../kept';
import type { QuoteReading } from '../quotes';
import type { Sentence, Token } from '../reading';
import type { SentenceStanding } from './signals';

const SPEAKING = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us', "i'm", "you'll"]);

/** As long as this a sentence is where the parser errs most. */
const LONG = 45;

/** From this share of sentences in the first or second person on an article is no report. */
const PERSONAL_SHARE = 0.1;

/** The part of an article's sentences that is its tail: credits, links, descriptions of companies. */
const TAIL = 0.9;

/** What a sentence's own words say of its standing. */
const shapeOf = keptWith((tokens: readonly Token[]) => ({
  /** Where words of the first and second person begin, UTF-16 code units into the paragraph. */
  speaking: tokens.filter(({ lower }) => SPEAKING.has(lower)).map(({ start }) => start),
  fragment: !endsAsSentence(tokens),
  titled: isTitled(tokens),
  asks: tokens[tokens.length - 1]?.text === '?',
  stops: tokens[tokens.length - 1]?.text === '.',
  long: tokens.length > LONG,
  nobodyNamed: !tokens.some(({ pos }) => pos === 'PROPN'),
}));

/**
 * What the sentences are for the prominence of their events. Linear in the length of the article.
 * @returns tells the standing of one of the sentences
 */
export function standingsOf(
  sentences: readonly Sentence[],
  quotes: readonly QuoteReading[],
): (sentence: Sentence) => SentenceStanding {
  const spoken = quotes.filter(({ direct }) => direct);
  const personal = new Set<number>();
  let full = 0;
  let next = 0;
  for (const { tokens, base, index } of sentences) {
    const { speaking, fragment } = shapeOf(tokens);
    if (!fragment) full++;
    for (const start of speaking) {
      while (next < spoken.length && spoken[next].end <= base + start) next++;
      if (next < spoken.length && spoken[next].start <= base + start) continue;
      personal.add(index);
      break;
    }
  }
  const personalArticle = personal.size > PERSONAL_SHARE * full;
  return ({ tokens, index, paragraph }) => {
    const { fragment, titled, asks, stops, long, nobodyNamed } = shapeOf(tokens);
    const headline = index === 0 && !stops;
    return {
      headline,
      lead: !headline && paragraph <= 2,
      opening: !headline && index <= 3 && paragraph <= 1,
      late: index > sentences.length / 2,
      tail: sentences.length > 10 && index >= TAIL * sentences.length,
      fragment,
      titled,
      asks,
      personal: personal.has(index),
      personalArticle,
      long,
      nobodyNamed,
    };
  };
}

/** Do the last words end a sentence, be it before a closing quote or bracket? */
function endsAsSentence(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0 && at >= tokens.length - 3; at--)
    if (/^[.!?…:;]/.test(tokens[at].text)) return true;
  return false;
}

/**
 * Do the longer words have capitals, as in "Harlow Bank Hires for Asia Desk"? All of them must in a line that ends as a
 * sentence: "Harlow Bank fired Anna Holm." is one.
 */
function isTitled(tokens: readonly Token[]): boolean {
  let capital = 0;
  let small = 0;
  for (let at = 1; at < tokens.length; at++) {
    const { text } = tokens[at];
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    if (/^\p{Lu}/u.test(text)) capital++;
    else small++;
  }
  return capital >= 3 && small * 4 <= (endsAsSentence(tokens) ? 0 : capital);
}
