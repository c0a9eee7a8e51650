/**
 * Lemmas: the exceptions that were learnt, then the spelling rules of English inflection.
 */

/** Lemmas by Penn tag, then by lower-cased form: those that the rules get wrong. */
export type LemmaExceptions = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The lemma of a word.
 * @param form as it stands in the text
 * @param lower lower-cased, apostrophes folded to "'"
 * @param tag its Penn Treebank tag
 */
export function lemmaOf(exceptions: LemmaExceptions, form: string, lower: string, tag: string): string {
  const exception = exceptions.get(tag)?.get(lower);
  if (exception !== undefined) return exception;
  if (tag === 'NNP') return lower.length > 3 && form === form.toUpperCase() ? capitalised(form) : form;
  if (tag === 'NNPS') return singular(form);
  return ruleLemma(lower, tag);
}

/** A name in capitals keeps them if it may be an acronym: if it is short or has no vowel but its first letter. */
function capitalised(form: string): string {
  if (form.length < 6 || !/^\p{Lu}+$/u.test(form)) return form;
  return form[0] + form.slice(1).toLowerCase();
}

/** What the spelling rules alone make of a lower-cased word with this tag. */
export function ruleLemma(lower: string, tag: string): string {
  switch (tag) {
    case 'NNS':
      return singular(lower);
    case 'VBZ':
      return singular(lower);
    case 'VBD':
    case 'VBN':
      return lower.endsWith('ed') && lower.length > 3 ? unsuffixed(lower, 2) : lower;
    case 'VBG':
      return lower.endsWith('ing') && lower.length > 4 ? unsuffixed(lower, 3) : lower;
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') && lower.length > 4 ? unsuffixed(lower, 2) : lower;
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') && lower.length > 5 ? unsuffixed(lower, 3) : lower;
    default:
      return lower;
  }
}

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

/** Takes -ed, -ing, -er or -est off and mends what is left: "stopp" → "stop", "hop" → "hope", "tri" → "try". */
function unsuffixed(word: string, length: number): string {
  const stem = word.slice(0, word.length - length);
  const n = stem.length;
  if (length !== 3 && stem.endsWith('i') && n > 2) return `${stem.slice(0, n - 1)}y`;
  const last = stem[n - 1];
  const before = stem[n - 2];
  if (last === before && !'aeiouls'.includes(last) && n > 3) return stem.slice(0, n - 1);
  if (last === before)
    return last === 'l' && n > 5 && isVowel(stem[n - 3]) && !/[aeiou]{2}ll$/.test(stem) ? stem.slice(0, n - 1) : stem;
  return wantsE(stem) ? `${stem}e` : stem;
}

/** Stems that are written with a silent e: found by trying the rules on the treebanks' verbs. */
function wantsE(stem: string): boolean {
  if (/(?:[cvu]|[^aeiou]s|[aeiou]s|rg|dg|[aeiou]g|[^aeiou]l|[aeiou]z)$/.test(stem)) {
    return !/(?:[aeiouy]{2}l|rl|wl|[aeo]us|[eio]us|ss|ou|ng|gg)$/.test(stem);
  }
  if (/(?:[bcdfgklmnprstv]|^)[ai]r$/.test(stem)) return stem.length > 2 && stem.endsWith('ir');
  return (
    /(?:[^aeiou]|^|qu)(?:[ao][tkmdp]|i[kmdpt]|u[tmdr]|[ao]r)$/.test(stem) &&
    /(?:at|ir|ur|id|it|ik|im|ak|ok|ut|ud|um)$/.test(stem) &&
    !/(?:bit|mit|dit|fit|sit|rit|out|eat|oak|isit|edit|osit|hibit|bid|omat|rmat)$/.test(stem)
  );
}

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/** Decodes "tag form lemma" lines. */
export function readLemmas(text: string): LemmaExceptions {
  const exceptions = new Map<string, Map<string, string>>();
  for (const line of text.split('\n')) {
    const [tag, form, lemma] = line.split('\t');
    let forms = exceptions.get(tag);
    if (!forms) exceptions.set(tag, (forms = new Map()));
    forms.set(form, lemma);
  }
  return exceptions;
}
