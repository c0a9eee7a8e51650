// Looks for texts that break the annotator or what the editor makes of its annotations: mutated articles, news put
// together anyhow, and random strings. The same seed gives the same texts, whatever the number of jobs.
//   npm run fuzz [-- --runs 20000 --seed 1 --jobs 2] [-- --seed 1 --block 17]
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { loadModels } from '../src/loadModels';
import { fuzzBlock, type BlockResult } from './fuzz/block';

interface Task {
  seed: number;
  block: number;
  runs: number;
}

const SAMPLES = 'media/samples';
const BLOCK = 250;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '1' },
      block: { type: 'string' },
    },
  });
  const [runs, seed, jobs] = [values.runs, values.seed, values.jobs].map(Number);
  const blocks = Array.from({ length: Math.ceil(runs / BLOCK) }, (_, block) => block);
  const tasks = (values.block === undefined ? blocks : [Number(values.block)]).map((block): Task => ({
    seed,
    block,
    runs: Math.min(BLOCK, runs - block * BLOCK),
  }));
  const started = performance.now();
  const results: BlockResult[] = [];
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, () => work(tasks, report)));
  const failed = results.filter(({ failure }) => failure);
  const [texts, long] = [sum(results.map(({ texts }) => texts)), sum(results.map(({ long }) => long))];
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${texts} texts, ${long} of them over 10 KB, seed ${seed}, ${seconds} s: ${failed.length} broke an invariant`,
  );
  process.exitCode = failed.length ? 1 : 0;

  function report(result: BlockResult): void {
    results.push(result);
    if (result.failure) {
      const { problem, text } = result.failure;
      console.error(`\n--seed ${seed} --block ${result.block}: ${problem}\n${JSON.stringify(text)}\n`);
    }
    if (results.length % 10 === 0) console.log(`${sum(results.map(({ texts }) => texts))} texts`);
  }
}

/** Runs tasks on a thread until none is left. */
async function work(tasks: Task[], report: (result: BlockResult) => void): Promise<void> {
  const thread = new Worker(__filename);
  try {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      thread.postMessage(task);
      report(
        await new Promise<BlockResult>((resolve, reject) => {
          thread.once('message', resolve).once('error', reject);
        }),
      );
      thread.removeAllListeners('error');
    }
  } finally {
    await thread.terminate();
  }
}

async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const articles = readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${SAMPLES}/${file}`, 'utf8'));
  const models = await loadModels((file) => readFile(`models/${file}`));
  port.on('message', ({ seed, block, runs }: Task) => {
    port.postMessage(fuzzBlock(models, articles, seed, block, runs));
  });
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

void (isMainThread ? main() : serve(parentPort!));
