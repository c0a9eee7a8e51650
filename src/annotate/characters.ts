/** Classes of characters, looked up by UTF-16 code unit: what a scanner asks at every step. */
export const OTHER = 1;
export const BLANK = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
/** A combining mark, joiner or variation selector: part of what stands before it. */
export const MARK = 6;
export const HIGH_SURROGATE = 7;

/** Filled as characters are met; 0 is "not classified yet". */
const CLASSES = new Uint8Array(0x10000);

/**
 * The class of one UTF-16 code unit. Letters without case count as `LOWER`, title-case letters as `UPPER`; a low
 * surrogate is `OTHER`.
 * @param unit what `charCodeAt` gives; NaN (past the end) is `BLANK`
 */
export function classOf(unit: number): number {
  if (!(unit >= 0)) return BLANK;
  return CLASSES[unit] || (CLASSES[unit] = classify(String.fromCharCode(unit), unit));
}

/** True for a letter or digit in the Basic Multilingual Plane. */
export function isAlphanumeric(unit: number): boolean {
  const c = classOf(unit);
  return c === LOWER || c === UPPER || c === DIGIT;
}

/** True for a letter in the Basic Multilingual Plane. */
export function isLetter(unit: number): boolean {
  const c = classOf(unit);
  return c === LOWER || c === UPPER;
}

function classify(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  // Zero-width space and byte order mark part words as blanks do; control characters show nothing.
  if (/[\s\p{Cc}\u200B\uFEFF]/u.test(char)) return BLANK;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // Soft hyphen, zero-width (non-)joiner and variation selectors stand inside words and emoji.
  const joiner = unit === 0xad || unit === 0x200c || unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f);
  if (joiner || /\p{M}/u.test(char)) return MARK;
  return OTHER;
}

export const FULL_STOP = 46;
export const HYPHEN = 45;
export const AMPERSAND = 38;
export const AT_SIGN = 64;
export const NUMBER_SIGN = 35;

/** True for the straight and the typographic apostrophe. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019;
}
