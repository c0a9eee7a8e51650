/**
 * Lemmas: the exceptions that were learnt, then the spelling rules of English inflection.
 */

/** Which ends of stems want a silent e: learnt, as English spelling has no rule for it. */
export type SilentE = ReadonlyMap<string, boolean>;

/** The longest end of a stem that is listed. */
export const LONGEST_END = 4;

export interface Lemmas {
  /** Lemmas by Penn tag, then by lower-cased form: those that the rules get wrong. */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly silentE: SilentE;
}

/**
 * The lemma of a word.
 * @param form as it stands in the text
 * @param lower lower-cased, apostrophes folded to "'"
 * @param tag its Penn Treebank tag
 */
export function lemmaOf({ exceptions, silentE }: Lemmas, form: string, lower: string, tag: string): string {
  const exception = exceptions.get(tag)?.get(lower);
  if (exception !== undefined) return exception;
  if (tag === 'NNP') return form;
  if (tag === 'NNPS') return singular(form);
  return ruleLemma(lower, tag, silentE);
}

/** What the spelling rules alone make of a lower-cased word with this tag. */
function ruleLemma(lower: string, tag: string, silentE: SilentE): string {
  switch (tag) {
    case 'CD':
      return lower.replaceAll(',', '');
    case 'NNS':
      // "1960s" is its own lemma.
      return isDigit(lower) ? lower : singular(lower);
    case 'VBZ':
      return singular(lower);
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') && lower.length > 3 ? unsuffixed(lower, 2, silentE) : lower;
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? unsuffixed(lower, 3, silentE) : lower;
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') && lower.length > 4 ? unsuffixed(lower, 2, silentE) : lower;
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') && lower.length > 5 ? unsuffixed(lower, 3, silentE) : lower;
    default:
      return lower;
  }
}

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** Takes the ending -s off a noun or verb; in any case. */
function singular(word: string): string {
  const n = word.length;
  const lower = word.toLowerCase();
  if (n < 3 || !lower.endsWith('s') || lower.endsWith('ss')) return word;
  if (lower.endsWith('ies') && n > 4) return `${word.slice(0, n - 3)}y`;
  if (/(?:[sz]h|ch|ss|x|zz)es$/.test(lower)) return word.slice(0, n - 2);
  if (lower.endsWith('oes') && n > 4) return word.slice(0, n - 2);
  return word.slice(0, n - 1);
}

/**
 * Takes -ed, -ing, -er or -est off and mends what is left: "stopp" → "stop", "hop" → "hope", "tri" → "try".
 * @param length of the ending
 */
function unsuffixed(word: string, length: number, silentE: SilentE): string {
  const stem = word.slice(0, word.length - length);
  const n = stem.length;
  if (word[n] === 'e' && stem.endsWith('i') && n > 2) return `${stem.slice(0, n - 1)}y`;
  if (isDoubled(stem)) return stem.slice(0, n - 1);
  return wantsE(stem, silentE) ? `${stem}e` : stem;
}

/** True for a consonant doubled before an ending ("stopp"), not for one that is double by itself ("pass", "call"). */
export function isDoubled(stem: string): boolean {
  const n = stem.length;
  const last = stem[n - 1];
  if (n < 4 || last !== stem[n - 2] || 'aeious'.includes(last)) return false;
  // "cancelled" has lost its double l, "called" and "filled" haven't; "added" and "purred" are short as well.
  if (last === 'l' || last === 'f' || last === 'z') return n > 5 && last === 'l' && !/[aeiou]{2}ll$/.test(stem);
  return true;
}

/** The longest end of a stem that is listed decides whether it is written with a silent e: "vot" as "vote". */
function wantsE(stem: string, silentE: SilentE): boolean {
  for (let length = Math.min(LONGEST_END, stem.length); length > 0; length--) {
    const decision = silentE.get(stem.slice(stem.length - length));
    if (decision !== undefined) return decision;
  }
  return false;
}

/** Decodes lines of "tag form lemma", and of "end of stem" with 1 or 0 for a silent e, parted by tabs. */
export function readLemmas(text: string): Lemmas {
  const exceptions = new Map<string, Map<string, string>>();
  const silentE = new Map<string, boolean>();
  for (const line of text.split('\n')) {
    const [first, second, lemma] = line.split('\t');
    if (lemma === undefined) {
      silentE.set(first, second === '1');
      continue;
    }
    let forms = exceptions.get(first);
    if (!forms) exceptions.set(first, (forms = new Map()));
    forms.set(second, lemma);
  }
  return { exceptions, silentE };
}
