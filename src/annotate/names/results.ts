import type { Kind } from '../../annotation';
import type { Name, Sentence, Token } from '../reading';

/** What stands between the sides of a result. */
const BETWEEN = new Set('beat beats defeated thrashed edged routed hammered trounced v vs'.split(' '));
const SCORE = /^[\d-]+$/;

/**
 * Parts what was taken for one name in a report of sport: two sides with the verb between them ("Harlow beat Denby"), a side with
 * its score ("Harlow 259").
 * @param names of the whole article
 * @param knownAs tells what a run of tokens is by the lists: a country is a place, any other place or body a side
 */
export function partResults(
  sentences: readonly Sentence[],
  names: readonly Name[],
  knownAs: (name: Name) => Kind | null,
): readonly Name[] {
  return names.flatMap((name) => {
    if (name.to - name.from < 2 || name.kind === 'person') return [name];
    const { tokens } = sentences[name.sentence];
    const side = (from: number, to: number): Name => {
      const part = { ...name, from, to };
      return { ...part, kind: knownAs(part) ?? 'organization' };
    };
    for (let i = name.from + 1; i < name.to - 1; i++)
      if (BETWEEN.has(tokens[i].text)) return [side(name.from, i), side(i + 1, scoreFrom(tokens, name))];
    const to = scoreFrom(tokens, name);
    if (to === name.to || to === name.from) return [name];
    const kind = knownAs({ ...name, to });
    return kind ? [{ ...name, to, kind }] : [name];
  });
}

/** Where the numbers at a name's end begin. */
function scoreFrom(tokens: readonly Token[], { from, to }: Name): number {
  let at = to;
  while (at > from + 1 && SCORE.test(tokens[at - 1].text)) at--;
  return at;
}
