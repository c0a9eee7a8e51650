import type { GoldSentence, GoldWord } from '../corpora';

/** Relations that one of the treebanks alone still has from an older version of its guidelines, or hardly ever. */
const SAME_RELATIONS: ReadonlyMap<string, string> = new Map([
  ['obl:npmod', 'obl:unmarked'],
  ['obl:tmod', 'obl:unmarked'],
  ['nmod:npmod', 'nmod:unmarked'],
  ['nmod:tmod', 'nmod:unmarked'],
  ['csubj:outer', 'csubj'],
]);

/**
 * Makes the treebanks agree where they differ. In "negotiator Marta Ruiz" EWT hangs the common noun on the name
 * (`nmod:desc`), GUM the name on the noun (`flat`): the noun becomes the head here, with all that hung on the name.
 */
export function harmonise(sentence: GoldSentence): GoldSentence {
  const words: GoldWord[] = sentence.map((word) => ({ ...word, rel: SAME_RELATIONS.get(word.rel) ?? word.rel }));
  for (let noun = 0; noun + 1 < words.length; noun++) {
    const name = words[noun].head;
    if (words[noun].rel !== 'nmod:desc' || words[noun].upos !== 'NOUN') continue;
    if (name !== noun + 1 || words[name].upos !== 'PROPN') continue;
    words.forEach((word, i) => {
      if (word.head === name && i !== noun) words[i] = { ...word, head: noun };
    });
    words[noun] = { ...words[noun], head: words[name].head, rel: words[name].rel };
    words[name] = { ...words[name], head: noun, rel: 'flat' };
  }
  return words;
}
