import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from './measure';
import { article } from './texts';

/** From loading the code to the first text read, in a process of its own. Milliseconds. */
export interface FirstReading {
  reader: string;
  milliseconds: number;
}

const ENTRIES = {
  Dateline: `
    import { readFile } from 'node:fs/promises';
    import { annotate } from './src/annotate/annotate';
    import { loadModels } from './src/loadModels';
    loadModels((file) => readFile('models/' + file)).then((models) => {
      annotate(TEXT, { models });
      done();
    });`,
  'compromise/three': `
    import nlp from 'compromise/three';
    nlp(TEXT);
    done();`,
};

const RUNS = 7;

/**
 * Times how long a fresh process takes from loading a reader until it has read one short article.
 * @param root the project's folder
 */
export async function firstReadings(root: string): Promise<FirstReading[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    const readers: [string, string][] = [];
    for (const [reader, contents] of Object.entries(ENTRIES)) {
      const outfile = path.join(folder, `${readers.length}.js`);
      await build({
        stdin: { contents, resolveDir: root, loader: 'ts' },
        outfile,
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'cjs',
        define: { TEXT: JSON.stringify(article(0, 1000)) },
        banner: {
          js: 'const started = performance.now(); function done() { console.log(performance.now() - started); }',
        },
        logLevel: 'warning',
      });
      readers.push([reader, outfile]);
    }
    const took = readers.map((): number[] => []);
    for (let run = 0; run < RUNS; run++) readers.forEach(([, file], at) => took[at].push(timeOf(file, root)));
    return readers.map(([reader], at) => ({ reader, milliseconds: median(took[at]) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOf(file: string, cwd: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
