/** Letters that have no decomposition into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ə', 'e'],
]);

/**
 * Folds a name for comparison: lower case, no diacritics, plain letters and apostrophes.
 * @param name any text
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z0-9 .'-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœıħə]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[’‘ʼ`]/g, "'");
}

/**
 * The words of a name, folded: parted by blanks, without quotation marks and without the full stop of an initial or a title.
 * A hyphened name is one word.
 */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const word of fold(name).split(/\s+/)) {
    const bare = word.replace(/^["“”„'(]+|["“”',)]+$/g, '').replace(/^([^.]+)\.$/, '$1');
    if (bare) words.push(bare);
  }
  return words;
}

/**
 * What is left of a folded word when the letters in which transliterations differ are taken out, so that "zelenskyy" and
 * "zelensky", "gaddafi" and "qaddafi", "mohammed" and "muhamad" come to the same.
 */
export function skeleton(word: string): string {
  const sounds = word
    .replace(/[^a-z]/g, '')
    .replace(/kh|gh|h(?=[aeiou])/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/tch|tsch|cz|sch|sh|ch|dj|dzh|zh|j/g, 'j')
    .replace(/th/g, 't')
    .replace(/[qcg]|ck/g, 'k')
    .replace(/[wv]/g, 'v')
    .replace(/ts|z/g, 's')
    .replace(/x/g, 'ks');
  const first = sounds[0] ?? '';
  return (
    (/[aeiouy]/.test(first) ? 'a' : first) +
    sounds
      .slice(1)
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/**
 * Tells whether two folded words may be one name in two transliterations: the same skeleton, and few letters between them.
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  return (
    skeleton(a) === skeleton(b) && distance(a, b) <= Math.max(1, Math.floor((Math.min(a.length, b.length) - 1) / 3))
  );
}

/** Levenshtein's distance, for words of at most a few dozen letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}

/** The nickname in a name like `Roberto "Beto" Arruda`, folded; null where there is none. */
export function nicknameIn(name: string): string | null {
  const quoted = /\s["“”'‘’„]([^"“”'‘’„]+)["“”'‘’]\s/.exec(name);
  return quoted && fold(quoted[1]);
}
