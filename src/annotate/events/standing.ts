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

/**
 * What each sentence is for the prominence of its events. Linear in the length of the article.
 * @returns by the sentence's index
 */
export function standingsOf(sentences: readonly Sentence[], quotes: readonly QuoteReading[]): SentenceStanding[] {
  const spoken = quotes.filter(({ direct }) => direct);
  let next = 0;
  const personal = sentences.map(({ tokens, base }) =>
    tokens.some(({ lower, start }) => {
      if (!SPEAKING.has(lower)) return false;
      while (next < spoken.length && spoken[next].end <= base + start) next++;
      return !(next < spoken.length && spoken[next].start <= base + start);
    }),
  );
  const full = sentences.filter(({ tokens }) => endsAsSentence(tokens)).length;
  const personalArticle = personal.filter(Boolean).length > PERSONAL_SHARE * full;
  return sentences.map(({ tokens, index, paragraph }): SentenceStanding => {
    const headline = index === 0 && !/^[.]$/.test(tokens[tokens.length - 1]?.text ?? '');
    return {
      headline,
      lead: !headline && paragraph <= 2,
      tail: sentences.length > 10 && index >= TAIL * sentences.length,
      fragment: !endsAsSentence(tokens),
      titled: isTitled(tokens),
      asks: tokens[tokens.length - 1]?.text === '?',
      personal: personal[index],
      personalArticle,
      long: tokens.length > LONG,
    };
  });
}

/** Do the last words end a sentence, be it before a closing quote or bracket? */
export function endsAsSentence(tokens: readonly Token[]): boolean {
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
