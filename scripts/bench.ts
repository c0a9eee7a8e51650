// Measures Dateline against compromise/three and wink-nlp in one run, and writes what it measured into
// docs/performance.md; what is left out with --only stays there as it was.
//   npm run bench [-- --articles ../shared/gold/plain/modern.jsonl --only throughput,growth --stream 50]
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { activation } from './bench/activation';
import { firstReadings } from './bench/firstReading';
import { growth, MOST } from './bench/growth';
import { growthAfterRounds } from './bench/rounds';
import { GROWTH_SHAPES } from './bench/shapes';
import { streamMemory } from './bench/stream';
import { benchTexts } from './bench/texts';
import { throughput } from './bench/throughput';
import { keystrokes, typingFeel } from './bench/typing';
import { loadModels } from '../src/loadModels';
import { MODEL_FILES, type Models } from '../src/annotate/models';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '../shared/gold/plain/modern.jsonl' },
    only: { type: 'string' },
    stream: { type: 'string', default: '5' },
  },
});

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const kilobytes = (file: string): string => `${(statSync(file).size / 1024).toFixed(0)} KB`;

/** The package as `npm run package` makes it from the bundles that are built. */
async function packageSize(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-package-'));
  try {
    const packagePath = path.join(folder, 'dateline.vsix');
    await createVSIX({ packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
    return kilobytes(packagePath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page with its sections of the same headings replaced, and the others added at its end. */
function withSections(page: string, sections: readonly string[]): string {
  const mark = '<!-- figures -->';
  const [head, figures] = page.split(mark);
  if (figures === undefined) throw new Error(`the page lacks the line ${mark}`);
  const heading = (section: string): string => /^## ([^(\n]*)/.exec(section)?.[1].trim() ?? '';
  const all = new Map(
    [...figures.split(/^(?=## )/m), ...sections].map((section) => [heading(section), section.trim()]),
  );
  all.delete('');
  return `${head}${mark}\n\n${[...all.values()].join('\n\n')}\n`;
}

const PARTS: Record<string, (models: Models) => Promise<string> | string> = {
  throughput(models) {
    const texts = benchTexts(values.articles, 150);
    const speeds = throughput(models, texts);
    const reference = speeds.find(({ reader }) => reader === 'compromise/three')!.rate;
    const rows = speeds.map(({ reader, rate }) => row(reader, rate.toFixed(0), (rate / reference).toFixed(2)));
    return `## Throughput (${texts.source})\n\n${table(['reader', 'KB/s', 'over compromise/three'], rows)}`;
  },
  async firstReading() {
    const readings = await firstReadings(process.cwd());
    const reference = readings.find(({ reader }) => reader === 'compromise/three')!.milliseconds;
    const rows = readings.map(({ reader, milliseconds }) =>
      row(reader, milliseconds.toFixed(0), (milliseconds / reference).toFixed(2)),
    );
    return `## From loading to the first article read\n\n${table(['reader', 'ms', 'over compromise/three'], rows)}`;
  },
  keystrokes(models) {
    const rows = keystrokes(models).map(({ length, milliseconds, tokens, overCompromise }) =>
      row(`${length / 1000} KB`, milliseconds.toFixed(1), tokens, overCompromise?.toFixed(3) ?? '–'),
    );
    const head = ['article', 'ms a keystroke', 'tokens read afresh', 'over a full reading by compromise/three'];
    return `## One keystroke\n\n${table(head, rows)}`;
  },
  async typing() {
    const { longestTask, untilMarked, untilRead } = await typingFeel('dist/worker.js');
    const rows = [
      row('longest task on the extension host’s thread', longestTask.toFixed(1)),
      row('from the keystroke to right marks in the visible part', untilMarked.toFixed(0)),
      row('from the keystroke to the whole annotation', untilRead.toFixed(0)),
    ];
    return `## Typing in a 1 MB article\n\nMedians of 50 keystrokes, with the pause that is made before a reading.\n\n${table(['', 'ms'], rows)}`;
  },
  growth(models) {
    const rows: string[] = [];
    for (const { shape, milliseconds, worst, mean } of growth(models, GROWTH_SHAPES)) {
      const [least, most] = [milliseconds[0], milliseconds[milliseconds.length - 1]];
      rows.push(row(shape, least.toFixed(1), most.toFixed(0), mean.toFixed(2), worst.toFixed(2)));
      console.error(rows[rows.length - 1]);
    }
    const head = ['shape', 'ms at 100 KB', 'ms at 1.6 MB', 'a doubling, mean', 'the worst'];
    const how = `Processor time of a full reading at 100, 200, 400, 800 and 1,600 KB, each over that at half the length: the geometric
mean and the largest of the four ratios. A ratio over ${MOST} is measured again, up to three times, and the least time counts.`;
    return `## Growth\n\n${how}\n\n${table(head, rows)}`;
  },
  async rounds() {
    const growth = await growthAfterRounds();
    return `## Memory\n\n${growth.toFixed(1)} MB more held after 200 rounds of opening, editing and closing an article.`;
  },
  async stream() {
    const megabytes = Number(values.stream);
    const rows: string[] = [];
    for (const jobs of [1, 2]) {
      const { fifths } = await streamMemory(megabytes, jobs);
      rows.push(row(jobs, `${megabytes} MB`, ...fifths.map((size) => size.toFixed(0))));
    }
    const head = ['jobs', 'text', 'in the 1st fifth', '2nd', '3rd', '4th', '5th'];
    const how = 'The largest resident set, in MB, while so much text goes through `dateline --ndjson`.';
    return `## A stream of articles\n\n${how}\n\n${table(head, rows)}`;
  },
  activation() {
    const { load, activate } = activation('dist/extension.js');
    const rows = [row('loading the bundle', load.toFixed(1)), row('`activate` until it returns', activate.toFixed(1))];
    const how =
      'Without what VS Code does meanwhile: a stand-in answers at once. No model and no annotator is loaded yet.';
    return `## Activation\n\n${how}\n\n${table(['', 'ms'], rows)}`;
  },
  async sizes() {
    const files = ['dist/extension.js', 'dist/worker.js', 'dist/web/extension.js', 'dist/web/worker.js', 'dist/cli.js'];
    const rows = [...files, ...MODEL_FILES.map((file) => `models/${file}`)].map((file) => row(file, kilobytes(file)));
    rows.push(row('the package', await packageSize()));
    return `## Sizes\n\n${table(['file', 'size'], rows)}`;
  },
};

async function main(): Promise<void> {
  const models = await loadModels((file) => readFile(`models/${file}`));
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const unknown = wanted.filter((name) => !(name in PARTS));
  if (unknown.length) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}, not ${unknown.join(', ')}`);
  const sections: string[] = [];
  for (const name of wanted) {
    const section = await PARTS[name](models);
    console.log(`\n${section}`);
    sections.push(section);
  }
  const file = 'docs/performance.md';
  writeFileSync(file, withSections(readFileSync(file, 'utf8'), sections));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
