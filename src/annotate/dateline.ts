import type { Token } from './reading';

/** A dateline of several towns, a date and an agency is no longer than this. */
const LONGEST = 16;

const DASH = /^(?:-|–|—|--|---|―)$/;
const JOINING = new Set([',', '.', '/', '(', ')', ';', 'and', '&', 'via']);

/**
 * The length of the dateline that a line opens with: where and when it was written, and for whom ("HELSINKI, March 3
 * (Nordwire) — ", "(Nordwire) -- ", "HELSINKI: "). It is no part of the first sentence's grammar.
 * @param from index of the line's first token
 * @returns number of tokens, the dash included; 0 if there is none
 */
export function datelineLength(tokens: readonly Token[], from = 0): number {
  if (tokens.length < from + 4 || !/^[\p{Lu}(]/u.test(tokens[from].text)) return 0;
  let bracketed = false;
  let named = 0;
  for (let at = from; at < tokens.length - 2 && at < from + LONGEST; at++) {
    const { text, glued } = tokens[at];
    const capitals = named <= 2 && isCapitals(tokens[from].text);
    const ends = DASH.test(text)
      ? (!glued && !tokens[at + 1].glued) || (capitals && text === '—')
      : text === ':' && (bracketed || capitals);
    if (ends) {
      const plain = named <= 2 && /^\p{Lu}/u.test(tokens[at + 1].text);
      return bracketed || isCapitals(tokens[from].text) || (plain && text !== '-') ? at + 1 - from : 0;
    }
    if (text === ')') bracketed = true;
    if (JOINING.has(text)) continue;
    if (!/^[\p{Lu}\d]/u.test(text)) return 0;
    named++;
  }
  return 0;
}

/** Is a whole sentence a dateline, as `splitSentences` parts them from the sentence that follows? */
export function isDateline(tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1].text;
  if (tokens.length > LONGEST || (last !== ':' && !DASH.test(last))) return false;
  return tokens.some(({ text }) => text === ')') || isCapitals(tokens[0].text) || tokens.length <= 3;
}

/** "LAGOS", no "A" and no "U.S." */
function isCapitals(text: string): boolean {
  return text.length > 2 && /^\p{Lu}[\p{Lu}'’-]+$/u.test(text);
}
