import { classOf, isAlphanumeric, isLetter, MARK, UPPER } from './characters';
import { DOMAIN_ENDINGS } from './lexicon/abbreviations';

/** Tokens that no letter run describes: web addresses and pictographs. */

const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const LETTER_BEYOND_BMP = /\p{L}|\p{N}|\p{M}/u;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * The end of a URL, e-mail address or bare domain name that starts at `at`.
 * @param end the end of the run of non-blanks that starts at `at`
 * @returns 0 if there is none
 */
export function webAddressEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at) | 32;
  const isUrl =
    (unit === 104 && /^https?:\/\/./i.test(text.slice(at, at + 9))) ||
    (unit === 119 && /^www\../i.test(text.slice(at, at + 5)));
  if (isUrl) return trimmedEnd(text, at, urlEnd(text, at, end));
  return isAlphanumeric(text.charCodeAt(at)) ? domainEnd(text, at, end) : 0;
}

function urlEnd(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) if ('"<>“”«»'.includes(text[i])) return i;
  return end;
}

/** Punctuation at an address's end belongs to the sentence. */
function trimmedEnd(text: string, at: number, end: number): number {
  while (end > at && '.,;:!?\'’"”)]}'.includes(text[end - 1])) end--;
  return end;
}

/** An e-mail address or a domain name such as "example.com": ASCII letters, digits, dots, hyphens and at most one @. */
function domainEnd(text: string, at: number, limit: number): number {
  let end = at;
  let sign = -1;
  let dot = -1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 64) {
      if (sign >= 0) break;
      sign = end;
    } else if (unit === 46) dot = end;
    else if (unit >= 128 || !(isAlphanumeric(unit) || unit === 45 || unit === 95 || unit === 43)) break;
  }
  if (dot === end - 1) {
    // The sentence's own full stop.
    end = dot;
    dot = text.lastIndexOf('.', end - 1);
  }
  if (dot <= at || dot >= end - 1) return 0;
  if (sign >= 0) return sign > at && dot > sign + 1 ? end : 0;
  if (end - dot > 5 || !DOMAIN_ENDINGS.has(text.slice(dot + 1, end).toLowerCase())) return 0;
  // "He left.In Paris": a capital after the dot starts a sentence; so does a one-letter name before it ("U.S.in").
  if (classOf(text.charCodeAt(dot + 1)) === UPPER && classOf(text.charCodeAt(at)) !== UPPER) return 0;
  if (classOf(text.charCodeAt(dot + 1)) === UPPER && !/^[A-Z.]+$/.test(text.slice(dot + 1, end))) return 0;
  if (dot - at < 2 || (isLetter(text.charCodeAt(at)) && text[at + 1] === '.')) return 0;
  return text[end] === '/' ? trimmedEnd(text, at, urlEnd(text, end, limit)) : end;
}

/**
 * The end of the emoji sequence, letter run or lone sign beyond the Basic Multilingual Plane at `at`, marks included;
 * of the single unit where it is a lone surrogate.
 */
export function pictographEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number;
  let end = at + width(first);
  if (first > 0xffff && LETTER_BEYOND_BMP.test(String.fromCodePoint(first))) {
    for (;;) {
      const next = text.codePointAt(end);
      if (next === undefined || next <= 0xffff || !LETTER_BEYOND_BMP.test(String.fromCodePoint(next))) return end;
      end += 2;
    }
  }
  if (isRegionalIndicator(first)) {
    const second = text.codePointAt(end);
    return second !== undefined && isRegionalIndicator(second) ? end + 2 : end;
  }
  for (;;) {
    const next = text.codePointAt(end);
    if (next === undefined) return end;
    const joined = text.charCodeAt(end - 1) === ZERO_WIDTH_JOINER && PICTOGRAPH.test(String.fromCodePoint(next));
    if (!joined && !isModifier(next)) return end;
    end += width(next);
  }
}

const width = (point: number): number => (point > 0xffff ? 2 : 1);

const isRegionalIndicator = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/** Skin tones, tag characters (flags of regions), and whatever joins or varies the sign before it. */
function isModifier(point: number): boolean {
  if (point <= 0xffff) return classOf(point) === MARK;
  return (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f);
}
