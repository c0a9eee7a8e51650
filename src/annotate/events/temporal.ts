import { wordSet } from '../lexicon/wordSet';
import { prepositionOf, type Tree } from './tree';

/** Says when or how long, not who: "on Friday", "last week", "for three days", "in 2022". */
export function isTemporal(tree: Tree, at: number): boolean {
  const { lemma, lower, pos } = tree.tokens[at];
  if (pos === 'NUM')
    return (
      /^(1[5-9]|20)\d\d$/.test(lower) ||
      TEMPORAL.has(tree.tokens[at - 1]?.lower) ||
      TEMPORAL.has(tree.tokens[at + 1]?.lower)
    );
  return (TEMPORAL.has(lemma) || TEMPORAL.has(lower)) && !isFilled(tree, at);
}

/** "declared three days of mourning": a time that is the object, for what fills it. */
function isFilled(tree: Tree, at: number): boolean {
  return (
    tree.tokens[at].rel === 'obj' &&
    tree.children[at].some(
      (child) => prepositionOf(tree, child) === 'of' && tree.tokens[child].pos === 'NOUN' && !isTemporal(tree, child),
    )
  );
}

/** Does a lemma name a stretch or point of time: "month", "Friday", "past"? */
export const isTimeWord = (lemma: string): boolean => TEMPORAL.has(lemma);

const TEMPORAL = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept
   sep oct nov dec day week month year decade century hour minute second morning afternoon evening night noon midnight
   dawn dusk weekend season spring summer autumn winter quarter time moment period today yesterday tomorrow tonight
   christmas easter p.m. a.m. past future now then while`,
);
