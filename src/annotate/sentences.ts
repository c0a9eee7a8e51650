import { classOf, DIGIT, FULL_STOP, isApostrophe, isLetter, LOWER, UPPER } from './characters';
import { datelineLength } from './dateline';
import { LEADING_ABBREVIATIONS } from './lexicon/abbreviations';
import { SENTENCE_STARTERS } from './lexicon/sentenceStarters';
import type { Token } from './reading';

/**
 * Splits a paragraph's tokens into sentences: at full stops, question and exclamation marks with the quotes and
 * brackets that close after them, and at line breaks, unless the lines are one text wrapped to a width. A headline,
 * byline or list item that is a line of its own is a sentence without a full stop, and so is a dateline, which the
 * parser would else take for the subject.
 * @param text the paragraph
 * @param tokens its tokens, as `tokenise` gives them
 * @returns the tokens of each sentence, in text order; none is empty, none is left out
 */
export function splitSentences(text: string, tokens: Token[]): Token[][] {
  const width = wrapWidth(text);
  const sentences: Token[][] = [];
  let from = 0;
  let dateline = datelineLength(tokens) - 1;
  for (let i = 0; i < tokens.length; i++) {
    let newLine = false;
    if (i + 1 < tokens.length) {
      newLine = endsLine(text, width, tokens[i].end, tokens[i + 1].start);
      if (!newLine && i !== dateline && (i < dateline || !endsSentence(text, tokens, i, from))) continue;
    }
    sentences.push(tokens.slice(from, i + 1));
    from = i + 1;
    if (newLine) dateline = from + datelineLength(tokens, from) - 1;
  }
  return sentences;
}

/** Wrapped text has lines no longer than this; a longer line is a paragraph or headline of its own. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** The width that the lines are wrapped to; 0 where there is one line, or they are lines of their own. */
function wrapWidth(text: string): number {
  if (!text.includes('\n')) return 0;
  let widest = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    widest = Math.max(widest, end - at);
    at = end + 1;
  }
  return widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP ? widest : 0;
}

/**
 * True where a line break that ends a sentence lies between two tokens. In wrapped text a break was only made where
 * the next word no longer fitted the width: a shorter line ends by the author's will.
 */
function endsLine(text: string, width: number, from: number, to: number): boolean {
  let newline = from;
  while (newline < to && text.charCodeAt(newline) !== NEWLINE) newline++;
  if (newline === to) return false;
  if (!width) return true;
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1;
  let wordEnd = to;
  while (wordEnd < text.length && wordEnd - to < width && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return newline - lineStart + 1 + (wordEnd - to) <= width;
}

const NEWLINE = 10;

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9;

function endsSentence(text: string, tokens: readonly Token[], i: number, from: number): boolean {
  const closers = closersBefore(tokens, i, from);
  const stop = tokens[i - closers];
  const next = tokens[i + 1];
  if (isCloser(tokens, i + 1) && next.glued) return false;
  const last = stop.text.charCodeAt(stop.text.length - 1);
  if (last === FULL_STOP) {
    if (stop.text.length === 1) return closers > 0 ? startsAnew(tokens, i + 1) : endsAtStop(text, tokens, i);
    if (stop.text[0] === '.') return startsWithCapital(tokens, i + 1);
    return closers === 0 && endsAtAbbreviation(tokens, i);
  }
  if (last === 0x2026) return !next.glued && startsWithCapital(tokens, i + 1);
  if (closers > 0 && isBracketed(tokens, i, from)) return startsWithCapital(tokens, i + 1);
  if (last === 33 || last === 63) return startsAnew(tokens, i + 1);
  return last === 0x3002 || last === 0xff01 || last === 0xff1f;
}

/** "(See the chart)": brackets that open a sentence hold all of it, though no full stop stands in them. */
function isBracketed(tokens: readonly Token[], i: number, from: number): boolean {
  if (tokens[from].text !== '(' || tokens[i].text !== ')' || i - from < 4) return false;
  for (let at = from + 1; at < i; at++) if (tokens[at].text === ')') return false;
  return true;
}

/** How many closing quotes and brackets stand at `i` and before it, after the first sign that is none. */
function closersBefore(tokens: readonly Token[], i: number, from: number): number {
  let count = 0;
  while (count < 3 && i - count > from && tokens[i - count].glued && isCloser(tokens, i - count)) count++;
  return count;
}

const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '}']);

/** A straight quote closes where it is glued to what stands before it and not to what follows. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i];
  if (!CLOSERS.has(text)) return false;
  if (text !== '"' && text !== "'" && text !== "''") return true;
  return tokens[i].glued && !(tokens[i + 1]?.glued && isLetter(tokens[i + 1].text.charCodeAt(0)));
}

function endsAtStop(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next.glued) return startsAnew(tokens, i + 1);
  // "the bill.At times": a stop that lacks its blank ends a sentence between a small and a capital letter.
  const before = classOf(text.charCodeAt(tokens[i].start - 1));
  return (before === LOWER || before === DIGIT) && classOf(next.text.charCodeAt(0)) === UPPER && next.text.length > 1;
}

/** A sentence starts with anything but a small letter or a sign that goes on with the one before. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const opener = firstWord(tokens, i);
  const first = opener.text.charCodeAt(0);
  if (classOf(first) === LOWER) return isOwnName(opener.text);
  return !',;:)]%.'.includes(opener.text[0]) && !/^[-–—]+$/.test(opener.text);
}

/** Small first letters that names have: "iPhone", "eBay". */
function isOwnName(word: string): boolean {
  return word.length > 2 && classOf(word.charCodeAt(1)) === UPPER;
}

function startsWithCapital(tokens: readonly Token[], i: number): boolean {
  return classOf(firstWord(tokens, i).text.charCodeAt(0)) === UPPER;
}

/** The token at `i`, or behind an opening quote or bracket there. */
function firstWord(tokens: readonly Token[], i: number): Token {
  const { text } = tokens[i];
  const opens = text === '(' || text === '[' || text === '"' || text === '“' || text === '‘' || text === '«';
  return (opens || isApostrophe(text.charCodeAt(0))) && i + 1 < tokens.length ? tokens[i + 1] : tokens[i];
}

/** After "Inc.", "U.S." or "p.m." a sentence ends where a word follows that seldom stands capital inside one. */
function endsAtAbbreviation(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i];
  if (LEADING_ABBREVIATIONS.has(lower.slice(0, -1))) return false;
  const next = firstWord(tokens, i + 1);
  return classOf(next.text.charCodeAt(0)) === UPPER && SENTENCE_STARTERS.has(next.lower);
}
