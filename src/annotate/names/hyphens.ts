import type { Token } from '../reading';

/** Small words that join others in names: "Mazar-i-Sharif", "Port-au-Prince", "Burton-upon-Trent". */
const JOINING = new Set(
  'i e al el ul ud az as ar ad au aux en de du des la le les sur sous lez upon on in by the of and y bin ben ibn'.split(
    ' ',
  ),
);

/**
 * The end of a name that goes on behind a hyphen with a small joining word.
 * @param to the end of the name so far
 */
export function hyphenedEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  for (;;) {
    // "Port-au" was found, and "Prince" is left.
    if (JOINING.has(tokens[end - 1].text) && isHyphen(tokens, end) && isCapital(tokens, end + 1)) end += 2;
    else if (
      isHyphen(tokens, end) &&
      JOINING.has(tokens[end + 1]?.text) &&
      isHyphen(tokens, end + 2) &&
      isCapital(tokens, end + 3)
    )
      end += 4;
    else return end;
  }
}

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  at + 1 < tokens.length && tokens[at].text === '-' && tokens[at].glued && tokens[at + 1].glued;

const isCapital = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && /^\p{Lu}/u.test(tokens[at].text);
