// Writes the table of figures into docs/accuracy.md: all of gold/dev, beside plain compromise and chrono-node.
//   npm run accuracy [-- --gold ../shared/gold --eval ../shared/eval]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

interface Figure {
  p: number;
  r: number;
  f: number;
}
/** area → measure → figure, as the scorer's `--json` gives it. */
type SetReport = Record<string, number | Record<string, Figure>>;
type Report = Record<string, SetReport>;

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: '../shared/gold' },
    eval: { type: 'string', default: '../shared/eval' },
  },
});

const OURS = ['node', 'dist/cli.js', '--ndjson'];
const baseline = (name: string): string[] => ['node', '--import', 'tsx', `scripts/baselines/${name}.ts`];

function run(command: string[]): string {
  const { status, stdout, error } = spawnSync(command[0], command.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status ?? error?.message}`);
  return stdout;
}

function score(files: string[], annotator: string[]): Report {
  return JSON.parse(
    run(['node', path.join(values.eval, 'score.mjs'), '--json', ...files, '--', ...annotator]),
  ) as Report;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function row(set: string, area: string, measure: string, ours: Figure, others: Report[]): string {
  const beside = others.map((report) => {
    const figures = report[set]?.[area];
    return typeof figures === 'object' && figures[measure]?.f ? percent(figures[measure].f) : '–';
  });
  const cells = [set.replace('.jsonl', ''), `${area}: ${measure}`, percent(ours.p), percent(ours.r)];
  return `| ${[...cells, `**${percent(ours.f)}**`, ...beside].join(' | ')} |`;
}

function table(): string[] {
  const dev = path.join(values.gold, 'dev');
  const files = readdirSync(dev)
    .filter((file) => file.endsWith('.jsonl') && file !== 'giveme5w1h.jsonl')
    .map((file) => path.join(dev, file));
  const ours = score(files, OURS);
  const others = [score(files, baseline('compromise')), score(files, baseline('chrono'))];
  const lines = ['| set | measure | P | R | F1 | compromise F1 | chrono-node F1 |', '|---|---|---|---|---|---|---|'];
  for (const [set, areas] of Object.entries(ours)) {
    for (const [area, figures] of Object.entries(areas)) {
      if (typeof figures === 'number') continue;
      for (const [measure, figure] of Object.entries(figures)) lines.push(row(set, area, measure, figure, others));
    }
  }
  return lines;
}

function trees(): string[] {
  const ud = path.join(values.gold, 'ud');
  const files = ['gum_news-dev.conllu', 'pud-dev.conllu'].map((file) => path.join(ud, file));
  const out = run(['node', path.join(values.eval, 'ud.mjs'), ...files, '--', 'npm', 'run', '--silent', 'conllu']);
  return ['```', out.trimEnd(), '```'];
}

const BEGIN = '<!-- figures: begin -->';
const END = '<!-- figures: end -->';

function main(): void {
  const file = 'docs/accuracy.md';
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} lacks the lines ${BEGIN} and ${END}`);
  const figures = [...table(), '', ...trees()].join('\n');
  writeFileSync(file, `${page.slice(0, from)}${BEGIN}\n${figures}\n${page.slice(to)}`);
}

main();
