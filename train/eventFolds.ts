// Annotates `dev/plv` or `dev/plover` as if it had not been learnt from: each sentence with a scorer of event types that
// learnt from the other four fifths of both sets (folds by a hash of the id). A command for the scorer:
//   node ../shared/eval/score.mjs ../shared/gold/dev/plv.jsonl -- npx tsx train/eventFolds.ts ../shared/gold
import { createInterface } from 'node:readline';
import { annotate } from '../src/annotate/annotate';
import { typeScorer, type TypeScorer } from '../src/annotate/events/typeModel';
import { hashText } from '../src/annotate/model/hash';
import { unpackWeights } from '../src/annotate/model/weights';
import { examplesOf, learn, modelsWithoutTypes, packed, readTyped, TYPED_SETS } from './events';

const FOLDS = 5;

const foldOf = (id: string): number => (hashText(id) >>> 0) % FOLDS;

async function main(data: string): Promise<void> {
  const models = await modelsWithoutTypes();
  const folds: ReturnType<typeof examplesOf>[] = Array.from({ length: FOLDS }, () => []);
  for (const set of TYPED_SETS)
    for (const gold of readTyped(data, set)) folds[foldOf(gold.id)].push(...examplesOf(gold, models));
  const scorers = new Map<number, TypeScorer>();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { id, date, text } = JSON.parse(line) as { id: string; date?: string | null; text: string };
    const fold = foldOf(id);
    let eventTypes = scorers.get(fold);
    if (!eventTypes) {
      const weights = learn(folds.filter((_, index) => index !== fold).flat());
      eventTypes = typeScorer(unpackWeights(packed(weights)), models.words);
      scorers.set(fold, eventTypes);
    }
    process.stdout.write(`${JSON.stringify({ id, ...annotate(text, { date, models: { ...models, eventTypes } }) })}\n`);
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
