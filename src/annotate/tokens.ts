import {
  AMPERSAND,
  AT_SIGN,
  BLANK,
  classOf,
  DIGIT,
  FULL_STOP,
  HIGH_SURROGATE,
  HYPHEN,
  isAlphanumeric,
  isApostrophe,
  isLetter,
  LOWER,
  MARK,
  NUMBER_SIGN,
  UPPER,
} from './characters';
import {
  FUSED_WORDS,
  GLUED_UNITS,
  HYPHEN_PREFIXES,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SMALL_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from './lexicon/abbreviations';
import type { Token } from './reading';
import { pictographEnd, webAddressEnd } from './tokenShapes';

/** No abbreviation, prefix, unit or fused word is longer: what a look-up may cost at most. */
const LONGEST_LISTED = 12;

/**
 * Splits a text into words and signs as the English treebanks of Universal Dependencies (EWT, GUM) do: hyphenated
 * compounds, contractions ("do" "n't"), possessive "'s" and glued units ("9" "am") part; numbers, abbreviations,
 * initials, addresses, handles, hashtags and emoji stay whole. In time linear in the text, for any string.
 * @param text one paragraph
 * @returns tokens in text order, not overlapping, none of them empty; only blanks lie between them
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  // Where the run of non-blanks ends that the token stands in.
  let runsTo = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === BLANK) {
      at++;
      continue;
    }
    let end = 0;
    if (at >= runsTo) runsTo = runEnd(text, at);
    if (at === 0 || !joinsAddress(text.charCodeAt(at - 1))) end = webAddressEnd(text, at, runsTo);
    if (end <= at) end = tokenEnd(text, at, unit, kind);
    tokens.push(makeToken(text, at, end, at === last));
    last = at = end;
  }
  return tokens;
}

/** A token as it stands before it is tagged and parsed: a foreign word that depends on nothing. */
export function makeToken(text: string, start: number, end: number, glued: boolean): Token {
  const form = text.slice(start, end);
  const lower = lowerOf(form);
  return { start, end, text: form, lower, glued, cased: form, pos: 'X', tag: 'FW', lemma: lower, head: -1, rel: 'dep' };
}

function lowerOf(form: string): string {
  const lower = form.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function tokenEnd(text: string, at: number, unit: number, kind: number): number {
  if (kind === DIGIT) return numberEnd(text, at);
  if (kind === LOWER || kind === UPPER) return wordEnd(text, at);
  if (kind === HIGH_SURROGATE) return pictographEnd(text, at);
  if (isApostrophe(unit)) return apostropheEnd(text, at);
  if ((unit === AT_SIGN || unit === NUMBER_SIGN) && isAlphanumeric(text.charCodeAt(at + 1))) {
    return alphanumericEnd(text, at + 1, true);
  }
  return signEnd(text, at, unit);
}

/** True for a sign inside addresses: what follows it has been searched with what stands before it. */
function joinsAddress(unit: number): boolean {
  return isAlphanumeric(unit) || (unit < 128 && '.-_+@'.includes(String.fromCharCode(unit)));
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) !== BLANK) end++;
  return end;
}

/** The end of a run of letters, digits and their marks; with `low`, underscores as well. */
function alphanumericEnd(text: string, at: number, low = false): number {
  let end = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = classOf(unit);
    if (kind !== LOWER && kind !== UPPER && kind !== DIGIT && kind !== MARK && !(low && unit === 95)) break;
  }
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = alphanumericEnd(text, at);
  for (;;) {
    const unit = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    if (isApostrophe(unit) && isLetter(next)) {
      const tail = contractionEnd(text, end);
      if (tail > 0) return negationStart(text, at, end, tail);
      end = alphanumericEnd(text, end + 1);
    } else if (unit === AMPERSAND && classOf(next) === UPPER && classOf(text.charCodeAt(end - 1)) === UPPER) {
      end = alphanumericEnd(text, end + 1);
    } else if (unit === HYPHEN && classOf(next) === LOWER && listed(HYPHEN_PREFIXES, text, at, end)) {
      end = alphanumericEnd(text, end + 1);
    } else if (unit === FULL_STOP) {
      return stopEnd(text, at, end);
    } else {
      return fusedEnd(text, at, end);
    }
  }
}

/** True where the text between the offsets, lower-cased, stands in the list. */
function listed(list: ReadonlySet<string>, text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_LISTED && list.has(text.slice(from, to).toLowerCase());
}

/** For a clitic that starts with the apostrophe at `at` ("'s", "'ll", "'t"), its end; else 0. */
function contractionEnd(text: string, at: number): number {
  const first = text.charCodeAt(at + 1) | 32;
  const second = text.charCodeAt(at + 2);
  // s, d, m and t stand alone.
  if (!isAlphanumeric(second)) return first === 115 || first === 100 || first === 109 || first === 116 ? at + 2 : 0;
  if (isAlphanumeric(text.charCodeAt(at + 3))) return 0;
  const pair = text.slice(at + 1, at + 3).toLowerCase();
  return pair === 'll' || pair === 're' || pair === 've' ? at + 3 : 0;
}

/** Where the word before a clitic ends: at its apostrophe, or before the n of "n't". */
function negationStart(text: string, at: number, apostrophe: number, tail: number): number {
  if ((text.charCodeAt(tail - 1) | 32) !== 116) return apostrophe;
  const negated = (text.charCodeAt(apostrophe - 1) | 32) === 110;
  if (!negated) return tail;
  return apostrophe - 1 > at ? apostrophe - 1 : tail;
}

function apostropheEnd(text: string, at: number): number {
  const glued = at > 0 && isAlphanumeric(text.charCodeAt(at - 1));
  const tail = isLetter(text.charCodeAt(at + 1)) ? contractionEnd(text, at) : 0;
  if (glued && tail > 0) return tail;
  // A decade: "the '90s".
  if (!glued && classOf(text.charCodeAt(at + 1)) === DIGIT && classOf(text.charCodeAt(at + 2)) === DIGIT) {
    const end = at + 3;
    if ((text.charCodeAt(end) | 32) === 115 && !isAlphanumeric(text.charCodeAt(end + 1))) return end + 1;
  }
  return text[at] === "'" && text[at + 1] === "'" ? at + 2 : at + 1;
}

/** The end of a word that a full stop at `end` follows: with the stop in abbreviations, initials and acronyms. */
function stopEnd(text: string, at: number, end: number): number {
  if (end - at === 1 && isLetter(text.charCodeAt(at))) return initialsEnd(text, at);
  const next = text.charCodeAt(end + 1);
  const trailing = classOf(text.charCodeAt(at)) === UPPER ? TRAILING_ABBREVIATIONS : SMALL_ABBREVIATIONS;
  if (!isLetter(next) && (listed(LEADING_ABBREVIATIONS, text, at, end) || listed(trailing, text, at, end)))
    return end + 1;
  if (listed(NUMBER_ABBREVIATIONS, text, at, end) && beforeNumber(text, end + 1)) return end + 1;
  if (text.slice(at, end + 3).toLowerCase() === 'ph.d') return text[end + 3] === '.' ? end + 4 : end + 3;
  return fusedEnd(text, at, end);
}

function beforeNumber(text: string, at: number): boolean {
  const next = classOf(text.charCodeAt(at)) === BLANK ? at + 1 : at;
  return classOf(text.charCodeAt(next)) === DIGIT;
}

/** The end of "J.", "U.S.", "a.m.": single letters with a full stop after each; of a lone letter without one. */
function initialsEnd(text: string, at: number): number {
  let end = at + 2;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === FULL_STOP) end += 2;
  if (end > at + 2) {
    // "U.S" as it stands in "U.S-led" or at an end without its own stop.
    return isLetter(text.charCodeAt(end)) && !isAlphanumeric(text.charCodeAt(end + 1)) ? end + 1 : end;
  }
  if (isLetter(text.charCodeAt(end)) && !isAlphanumeric(text.charCodeAt(end + 1))) return end + 1;
  // One letter: an initial if a capital follows ("J. Smith", "J.Smith"), but "I" is a word.
  if (classOf(text.charCodeAt(at)) !== UPPER || text[at] === 'I') return at + 1;
  const next = classOf(text.charCodeAt(end)) === BLANK ? end + 1 : end;
  return classOf(text.charCodeAt(next)) === UPPER ? end : at + 1;
}

function fusedEnd(text: string, at: number, end: number): number {
  if (end - at > 6 || end - at < 5) return end;
  const first = FUSED_WORDS.get(text.slice(at, end).toLowerCase());
  return first ? at + first : end;
}

/** The end of a number with its separators ("1,000.5", "10:30", "9/11") and a glued ending ("5th", "1980s", "3D", "5G"). */
function numberEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (classOf(text.charCodeAt(end)) === DIGIT) end++;
    const separator = text[end];
    if (separator !== '.' && separator !== ',' && separator !== ':' && separator !== '/') break;
    if (classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
    end++;
  }
  const tail = alphanumericEnd(text, end);
  if (tail === end) return end;
  // Grams are a small letter: "5g" parts, "5G" is a network.
  if (text.slice(end, tail) === 'G') return tail;
  return listed(GLUED_UNITS, text, end, tail) ? end : tail;
}

/** Signs that form one token when repeated: "...", "--", "!!!", "***". */
const REPEATING = new Set('.-–—!?*=_~+#<>•·'.split('').map((sign) => sign.charCodeAt(0)));

function signEnd(text: string, at: number, unit: number): number {
  if (unit >= 0x2190 && unit <= 0x2bff) return pictographEnd(text, at);
  let end = at + 1;
  if (unit === 96 && text.charCodeAt(end) === 96) return end + 1;
  if (unit === 33 || unit === 63) {
    while (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63) end++;
  } else if (REPEATING.has(unit)) {
    while (text.charCodeAt(end) === unit) end++;
  }
  while (end < text.length && classOf(text.charCodeAt(end)) === MARK) end++;
  return end;
}
