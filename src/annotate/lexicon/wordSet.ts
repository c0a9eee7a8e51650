/**
 * The words of a list as it is written in a lexicon: parted by blanks and line breaks, as many as there are.
 * @param list at least one word
 */
export const wordList = (list: string): string[] => list.trim().split(/\s+/);

/** The same as a set, for whoever only asks whether a word is in it. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
