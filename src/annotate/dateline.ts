import type { Token } from './reading';

/** A dateline of several towns, a date and an agency is no longer than this. */
const LONGEST = 16;

const DASH = /^(?:-|–|—|--|---|―)$/;
const JOINING = new Set([',', '.', '/', '(', ')', ';', 'and', '&', 'via']);

/**
 * The length of the dateline that a sentence opens with: where and when it was written, and for whom ("HELSINKI, March 3
 * (Nordwire) — "). It is no part of the sentence's grammar.
 * @returns number of tokens, the dash included; 0 if there is none
 */
export function datelineLength(tokens: readonly Token[]): number {
  if (tokens.length < 4 || !/^\p{Lu}/u.test(tokens[0].text)) return 0;
  let bracketed = false;
  let named = 0;
  for (let at = 0; at < tokens.length - 2 && at < LONGEST; at++) {
    const { text, glued } = tokens[at];
    const ends = DASH.test(text) ? !glued && !tokens[at + 1].glued : text === ':' && bracketed;
    if (ends) {
      const plain = named <= 2 && /^\p{Lu}/u.test(tokens[at + 1].text);
      return bracketed || isCapitals(tokens[0].text) || (plain && text !== '-') ? at + 1 : 0;
    }
    if (text === ')') bracketed = true;
    if (JOINING.has(text)) continue;
    if (!/^[\p{Lu}\d]/u.test(text)) return 0;
    named++;
  }
  return 0;
}

/** "LAGOS", no "A" and no "U.S." */
function isCapitals(text: string): boolean {
  return text.length > 2 && /^\p{Lu}[\p{Lu}'’-]+$/u.test(text);
}
