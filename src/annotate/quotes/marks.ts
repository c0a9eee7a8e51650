import type { Token } from '../reading';
import { isWord, type Row, type Run } from './row';

/** A stretch between quotation marks, both included; to the paragraph's end where it is not closed. */
export interface Quoted extends Run {
  readonly closed: boolean;
}

/** Which signs may close what an opening sign opened. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '``': "''\"",
  "''": "''",
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
  '「': '」',
  '『': '』',
};
const SINGLE = new Set(['‘', '’', "'", '‚']);
const MARKS = new Set([...Object.keys(CLOSERS), '”', '’', '」', '』']);
/** Signs that can only open where nothing is open yet. */
const OPENS_ONLY = new Set(['“', '„', '‟', '``', '«', '‹', '‘', '‚', '「', '『']);
/** What may stand right before an opening mark without a blank. */
const BEFORE_OPENING = /^[([{—–\-/:;,…]$/;
/** Words that begin with an apostrophe. */
const ELIDED = new Set([
  'em',
  'til',
  'tis',
  'twas',
  'cause',
  'bout',
  'round',
  'n',
  'cos',
  'cuz',
  's',
  't',
  'd',
  'm',
  're',
  've',
  'll',
]);

/** Is the token a quotation mark in some place? */
export const isMark = (text: string): boolean => MARKS.has(text);

/**
 * Pairs the quotation marks of a paragraph: straight, typographic, low, angle and single ones. Marks inside a quoted
 * stretch belong to it. An apostrophe opens or closes nothing; a mark that never closes runs to the paragraph's end.
 * @returns the outermost stretches in text order
 */
export function pairMarks({ tokens }: Row): Quoted[] {
  const singleCloser = closersAhead(tokens);
  const found: Quoted[] = [];
  let at = 0;
  while (at < tokens.length) {
    const sign = tokens[at].text;
    if (!MARKS.has(sign) || !opens(tokens, at, singleCloser)) {
      at++;
      continue;
    }
    const quoted = SINGLE.has(sign)
      ? { from: at, to: singleCloser[at + 1] + 1, closed: true }
      : closeDouble(tokens, at);
    found.push(quoted);
    at = quoted.to;
  }
  return found;
}

function opens(tokens: readonly Token[], at: number, singleCloser: readonly number[]): boolean {
  const { text, glued } = tokens[at];
  const next = tokens[at + 1];
  if (!next || !(text in CLOSERS)) return false;
  const free = at === 0 || !glued || BEFORE_OPENING.test(tokens[at - 1].text) || MARKS.has(tokens[at - 1].text);
  if (SINGLE.has(text)) {
    if (!free || !next.glued || (!isWord(next.text) && next.text !== '…')) return false;
    if (ELIDED.has(next.lower) || /^\d0s?$/.test(next.text)) return false;
    return singleCloser[at + 1] >= 0;
  }
  return OPENS_ONLY.has(text) || (free && next.glued);
}

/** For each place, the next single mark that can close: glued to what is before it and not to a letter after it. */
function closersAhead(tokens: readonly Token[]): number[] {
  const ahead = new Array<number>(tokens.length + 1).fill(-1);
  for (let at = tokens.length - 1; at >= 0; at--) {
    ahead[at] = closesSingle(tokens, at) ? preferPunctuated(tokens, at, ahead[at + 1]) : ahead[at + 1];
  }
  return ahead;
}

function closesSingle(tokens: readonly Token[], at: number): boolean {
  const { text, glued } = tokens[at];
  if ((text !== '’' && text !== "'") || !glued) return false;
  const next = tokens[at + 1];
  return !next || !next.glued || !isWord(next.text);
}

/** A mark after a plural's "s" may be the possessive: one after punctuation that soon follows closes rather. */
function preferPunctuated(tokens: readonly Token[], at: number, later: number): number {
  if (!tokens[at - 1].lower.endsWith('s') || later < 0 || later - at > 60) return at;
  for (let i = at + 1; i < later; i++) if (tokens[i].text === '‘') return at;
  return /^[.,!?…]$/.test(tokens[later - 1].text) ? later : at;
}

function closeDouble(tokens: readonly Token[], open: number): Quoted {
  const closers = CLOSERS[tokens[open].text];
  for (let at = open + 1; at < tokens.length; at++) {
    const { text, glued } = tokens[at];
    if (!MARKS.has(text) || SINGLE.has(text)) continue;
    const nextGlued = at + 1 < tokens.length && tokens[at + 1].glued;
    const begins = !glued && nextGlued && isWord(tokens[at + 1].text);
    if (text === tokens[open].text && begins) return { from: open, to: at, closed: false };
    if (closers.includes(text)) return { from: open, to: at + 1, closed: true };
  }
  return { from: open, to: tokens.length, closed: false };
}
