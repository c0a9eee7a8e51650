import { ENGLISH_FUNCTION_WORDS, FOREIGN_FUNCTION_WORDS } from './lexicon/functionWords';

/** How much of a text is looked at, in UTF-16 units from its start. */
const SAMPLE = 20_000;

/** The least share of another language's function words among the plain words of a text written in it. */
const FOREIGN_SHARE = 0.12;

/** From so many plain words on, a text with hardly an English function word is not English, whatever it is. */
const ENOUGH_WORDS = 60;
const LEAST_ENGLISH_SHARE = 0.015;

/**
 * Tells whether a text can be English, by its letters and by whose function words stand among its plain words, that
 * is, those in small letters throughout. A table of results or a text too short to tell counts as English: without
 * evidence against it nothing is taken from the reader.
 */
export function isEnglish(text: string): boolean {
  let latin = 0;
  let otherLetters = 0;
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (/^\p{Script=Latin}/u.test(word)) latin += word.length;
    else otherLetters += word.length;
    if (!/^\p{Ll}/u.test(word)) continue;
    words++;
    if (ENGLISH_FUNCTION_WORDS.has(word)) english++;
    else if (FOREIGN_FUNCTION_WORDS.has(word)) foreign++;
  }
  if (otherLetters > latin) return false;
  if (foreign > english && foreign >= 2 && foreign / words >= FOREIGN_SHARE) return false;
  return words < ENOUGH_WORDS || english / words >= LEAST_ENGLISH_SHARE;
}
