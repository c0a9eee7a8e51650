import { classOf, LOWER } from './characters';
import type { Token } from './reading';

/** As many tokens a dateline has at most: "SAN JUAN, Puerto Rico, Jan. 5, 2031 (Reuters) –" has 12. */
const LONGEST = 16;

const DASHES = new Set(['-', '--', '–', '—']);

/**
 * Where the dateline that starts at a token ends: "(Alpine Wire) --", "LYON, France, May 5 (Alpine Wire) —", by which
 * agencies open a story. A bare "LYON —" may as well be an aside and is left alone.
 * @param tokens of one paragraph, not yet tagged
 * @returns index of the dash; -1 if no dateline starts there
 */
export function datelineEnd(tokens: readonly Token[], from: number): number {
  let open = -1;
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const { text } = tokens[at];
    if (text === '(' && open < 0) open = at;
    else if (DASHES.has(text)) {
      const closed = open >= 0 && at - open > 2 && tokens[at - 1].text === ')';
      return closed && !tokens[at].glued ? at : -1;
    } else if (classOf(text.charCodeAt(0)) === LOWER || (/[.!?]$/.test(text) && text.length === 1)) return -1;
  }
  return -1;
}

/** Is a whole sentence a dateline, as `splitSentences` parts them from the sentence that follows? */
export const isDateline = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST && datelineEnd(tokens, 0) === tokens.length - 1;
