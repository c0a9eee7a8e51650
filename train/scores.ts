import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const TREES = ['gum_news-dev', 'pud-dev'];
const NAMES = ['worldwide', 'conll2003', 'gum_news', 're3d'];

/**
 * Prints the scores of the models as they lie in the folder, by the scorers that stand beside the gold folder: parts of
 * speech, lemmas and trees, then names. Builds the command line first, as the scorer of names runs it.
 * @param data the gold folder
 */
export function printScores(data: string): void {
  const scorers = join(data, '..', 'eval');
  if (!existsSync(scorers)) throw new Error(`no scorers in ${scorers}: leave them out by --no-scores`);
  const trees = TREES.map((name) => join(data, 'ud', `${name}.conllu`));
  run([join(scorers, 'ud.mjs'), ...trees, '--', 'npm', 'run', '--silent', 'conllu']);
  run(['esbuild.mjs']);
  const names = NAMES.map((name) => join(data, 'dev', `${name}.jsonl`));
  run([join(scorers, 'score.mjs'), ...names, '--', process.execPath, join('dist', 'cli.js'), '--ndjson']);
}

function run(args: readonly string[]): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${args[0]} ended with ${status}`);
}
