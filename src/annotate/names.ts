import type { Name, Sentence } from './reading';
import type { Models } from './models';

/**
 * Finds the proper names of an article.
 * @param sentences all sentences of the article, in text order
 * @returns names in text order; they don't overlap
 */
export function findNames(sentences: readonly Sentence[], _models: Models): Name[] {
  const names: Name[] = [];
  for (const { index, tokens } of sentences) {
    for (let from = 1; from < tokens.length; from++) {
      let to = from;
      while (to < tokens.length && /^\p{Lu}\p{L}/u.test(tokens[to].text)) to++;
      if (to > from)
        names.push({ sentence: index, from, to, kind: to - from > 1 ? 'person' : 'place', confidence: 0.3 });
      from = to;
    }
  }
  return names;
}
