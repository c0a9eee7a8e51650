import fc from 'fast-check';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { anyString, mutated, newsLike } from '../../test/support/arbitraryArticle';
import { brokenInvariants } from '../../test/support/invariants';
import { brokenShowing } from '../../test/support/shownInvariants';

/** What became of one block of texts. */
export interface BlockResult {
  block: number;
  texts: number;
  /** How many of them were over 10 KB. */
  long: number;
  /** Where an invariant broke: what, and the smallest text found that breaks it. */
  failure: { problem: string; text: string } | null;
}

const LONG = 10 * 1024;

/** Half of them mutated articles, a tenth over 10 KB: several of the others one after another. */
function texts(articles: readonly string[]): fc.Arbitrary<string> {
  const some = fc.oneof(
    { weight: 5, arbitrary: mutated(articles) },
    { weight: 3, arbitrary: newsLike },
    { weight: 2, arbitrary: anyString },
  );
  const long = fc.array(some, { minLength: 1, maxLength: 8 }).map((parts) => {
    const text = `${parts.join('\n\n')}\n\n`;
    return text.repeat(Math.ceil((LONG + 1) / text.length));
  });
  return fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: long });
}

/**
 * Annotates one block of random texts and makes of them what the editor shows.
 * @param articles what to mutate
 * @param seed of the whole run: the same seed and block give the same texts
 */
export function fuzzBlock(models: Models, articles: readonly string[], seed: number, block: number, runs: number) {
  const result: BlockResult = { block, texts: 0, long: 0, failure: null };
  const property = fc.property(texts(articles), (text) => {
    if (text.length > LONG) result.long++;
    const annotation = annotate(text, { models });
    const broken = [...brokenInvariants(text, annotation), ...brokenShowing(text, annotation)];
    if (broken.length) throw new Error(broken.join('; '));
  });
  const outcome = fc.check(property, { numRuns: runs, seed: (Math.imul(seed, 1_000_003) + block) | 0 });
  result.texts = outcome.numRuns;
  if (outcome.failed)
    result.failure = { problem: String(outcome.errorInstance), text: outcome.counterexample?.[0] ?? '' };
  return result;
}
