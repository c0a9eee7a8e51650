// Looks for texts that break the annotator: random strings, news put together anyhow, and mutated articles.
//   npm run fuzz [-- --runs 20000 --seed 1]
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { annotate } from '../src/annotate/annotate';
import { loadModels } from '../src/loadModels';
import { anyString, mutated, newsLike } from '../test/support/arbitraryArticle';
import { brokenInvariants } from '../test/support/invariants';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const SAMPLES = 'media/samples';
const LONG = 10 * 1024;

async function main(): Promise<void> {
  const models = await loadModels((file) => readFile(`models/${file}`));
  const articles = readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${SAMPLES}/${file}`, 'utf8'));
  const some = fc.oneof(
    { weight: 5, arbitrary: mutated(articles) },
    { weight: 3, arbitrary: newsLike },
    { weight: 2, arbitrary: anyString },
  );
  const texts = fc.tuple(some, fc.integer({ min: 0, max: 9 })).map(([text, tenth]) => {
    const long = tenth === 0 && text.length > 0;
    return long ? `${text}\n\n`.repeat(Math.ceil(LONG / text.length) + 1) : text;
  });
  let long = 0;
  const result = fc.check(
    fc.property(texts, (text) => {
      if (text.length > LONG) long++;
      const broken = brokenInvariants(text, annotate(text, { models }));
      if (broken.length) throw new Error(broken.join('; '));
    }),
    { numRuns: Number(values.runs), seed: Number(values.seed) },
  );
  if (result.failed) {
    console.error(`broken after ${result.numRuns} texts: ${JSON.stringify(result.counterexample)}`);
    console.error(result.errorInstance);
    process.exitCode = 1;
    return;
  }
  console.log(`${result.numRuns} texts, ${long} of them over 10 KB: no broken invariant (seed ${values.seed}).`);
}

void main();
