// Learns what speaks for showing an event in the outline from events that were judged by hand, prints how well that holds on
// articles that were not learnt from, and writes src/annotate/events/prominenceWeights.ts:
//   npx tsx train/prominence.ts --data ../shared/gold
// train/judgedEvents.csv holds the verdicts: an article's id, the trigger's offset, and 0 for nonsense (it misleads, tells
// nothing or is no event a reader would list), 1 for a minor event, 2 for one that belongs into the outline. The
// articles of our own, whose events are all marked, are learnt from too: they are general news, which the web has less of.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/annotate';
import type { Status } from '../src/annotation';
import { isDefective } from '../src/annotate/events/prominence';
import { hashText } from '../src/annotate/model/hash';
import { loadModels } from '../src/loadModels';
import { fitLogistic, scoreOf, type LogisticExample } from './logistic';

const ARTICLES = ['plain/modern.jsonl', 'train/worldwide.jsonl'];
/** What a verdict says of the share of readers who would keep the event. */
const SHARES = [0, 0.85, 1];
/** Strength of the L2 penalty, chosen by cross-validation from 6, 12 and 20. */
const PENALTY = 12;
const FOLDS = 10;
/** Rarer signals teach nothing. */
const LEAST_SEEN = 4;
/** Smaller weights are left out of the table. */
const LEAST_WEIGHT = 0.05;

/** Articles of our own, of which every event is marked: what is no event there, nobody would keep. */
const MARKED = ['dev/own.jsonl', 'dev/seed.jsonl'];
/** What a marked event is worth in the headline and the lead, and further down. */
const MARKED_SHARES = { above: 1, below: 0.7 };

interface Judged extends LogisticExample {
  readonly article: string;
}

async function readJudged(data: string): Promise<Judged[]> {
  const verdicts = new Map<string, Map<number, number>>();
  for (const line of readFileSync(join(__dirname, 'judgedEvents.csv'), 'utf8').trim().split('\n').slice(1)) {
    const [article, start, verdict] = line.split(',');
    const known = verdicts.get(article) ?? new Map<number, number>();
    verdicts.set(article, known.set(Number(start), Number(verdict)));
  }
  const models = await loadModels((file) => readFile(join(__dirname, '../models', file)));
  const judged: Judged[] = [];
  for (const file of ARTICLES)
    for (const line of readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean)) {
      const { id, date, text } = JSON.parse(line) as { id: string; date?: string | null; text: string };
      const known = verdicts.get(id);
      if (!known) continue;
      const seen: ReadonlySet<string>[] = [];
      for (const { start, prominence } of annotate(text, { date, models, weigh: numbering(seen) }).events) {
        const verdict = known.get(start);
        const signals = seen[prominence ?? 0];
        if (verdict !== undefined && !isDefective(signals))
          judged.push({ article: id, features: [...signals], share: SHARES[verdict] });
      }
    }
  return judged;
}

/** Keeps each event's signals, and gives it the number that they are kept under for its prominence. */
const numbering =
  (seen: ReadonlySet<string>[]) =>
  (signals: ReadonlySet<string>): number =>
    seen.push(signals) - 1;

/** The events of the marked articles: what happened, is on or is planned counts for more above than below. */
async function readMarked(data: string): Promise<Judged[]> {
  const models = await loadModels((file) => readFile(join(__dirname, '../models', file)));
  return MARKED.flatMap((file) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean)).flatMap(
    (line) => {
      const { id, date, text, events: marked } = JSON.parse(line) as MarkedArticle;
      const seen: ReadonlySet<string>[] = [];
      const below = text.split('\n\n').slice(0, 2).join('\n\n').length;
      return annotate(text, { date, models, weigh: numbering(seen) }).events.flatMap(({ start, end, prominence }) => {
        const signals = seen[prominence ?? 0];
        if (isDefective(signals)) return [];
        const real = marked.some((event) => event.start < end && event.end > start && isReal(event.status));
        const share = !real ? 0 : start < below ? MARKED_SHARES.above : MARKED_SHARES.below;
        return { article: id, features: [...signals], share };
      });
    },
  );
}

interface MarkedArticle {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly events: readonly { readonly start: number; readonly end: number; readonly status: Status }[];
}

const isReal = (status: Status): boolean => status !== 'negated' && status !== 'possible';

/** Of the judged events above each bar, by models that have not seen their articles, the share that is no nonsense. */
function printCrossValidation(judged: readonly Judged[], marked: readonly Judged[]): void {
  const foldOf = ({ article }: Judged): number => (hashText(article) >>> 0) % FOLDS;
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitLogistic([...judged.filter((one) => foldOf(one) !== fold), ...marked], PENALTY, LEAST_SEEN);
    return judged.filter((one) => foldOf(one) === fold).map((one) => ({ ...one, score: scoreOf(model, one.features) }));
  }).flat();
  for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const above = scored.filter(({ score }) => score >= bar);
    const good = above.filter(({ share }) => share > 0).length;
    console.log(`from ${bar}: ${above.length} events, ${((100 * good) / above.length).toFixed(1)} % no nonsense`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('--data names the folder of the golds');
  const judged = await readJudged(values.data);
  console.log(`${judged.length} judged events without a defect`);
  const marked = await readMarked(values.data);
  printCrossValidation(judged, marked);
  const { bias, weights } = fitLogistic([...judged, ...marked], PENALTY, LEAST_SEEN);
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([signal, weight]) => `  ['${signal}', ${Number(weight.toFixed(2))}],\n`);
  writeFileSync(
    join(__dirname, '../src/annotate/events/prominenceWeights.ts'),
    `/** The score of an event of which nothing is known; learnt, as the weights. */
export const PROMINENCE_BIAS = ${Number(bias.toFixed(2))};

/**
 * How much each signal speaks for showing an event: logistic regression over judged events (train/prominence.ts). What is not
 * listed weighs next to nothing.
 */
export const PROMINENCE_WEIGHTS: ReadonlyMap<string, number> = new Map([
${rows.join('')}]);
`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
