import { SMALL_WORDS } from '../lexicon/organizations';

/** Tells whether a name looks like an acronym: "RDIF", "U.N.", "CNBs". */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]{1,7}s?|(?:\p{Lu}\.){2,6})$/u.test(text);
}

/** An acronym's letters, lower case: "U.N." and "UN" give "un". */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

/**
 * The acronyms that may be built from a name's initials: with small words left out, and with them; a hyphenated word gives one
 * letter, or one for each part.
 * @param words the folded words of a name, two or more
 */
export function initialsOf(words: readonly string[]): Set<string> {
  const initials = new Set<string>();
  if (words.length < 2) return initials;
  const big = words.filter((word) => !SMALL_WORDS.has(word));
  for (const list of [big, words]) {
    if (list.length < 2) continue;
    initials.add(list.map((word) => word[0]).join(''));
    initials.add(list.flatMap((word) => word.split('-').map((part) => part[0] ?? '')).join(''));
  }
  return initials;
}
