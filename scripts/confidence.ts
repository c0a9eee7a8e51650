// Writes into docs/accuracy.md how often marks of each band of confidence are right: npx tsx scripts/confidence.ts [--gold ../shared/gold]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotation, Form, Span } from '../src/annotation';

interface GoldMention extends Span {
  form: Form;
  entity: string;
}
interface GoldArticle {
  id: string;
  text: string;
  mentions: GoldMention[];
}

const { values } = parseArgs({ options: { gold: { type: 'string', default: '../shared/gold' } } });
const BANDS = [0, 0.4, 0.6, 0.8, 0.9, 1.01];

function annotations(articles: readonly GoldArticle[]): Annotation[] {
  const input = articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
  const run = spawnSync('node', ['dist/cli.js', '--ndjson'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`dist/cli.js ended with ${run.status}: ${run.stderr}`);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation);
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** Which gold entity each of our entities mostly stands for, by the names that both have. */
function meanings(gold: ReadonlyMap<string, GoldMention>, { mentions }: Annotation): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    const same = gold.get(keyOf(mention));
    if (!same || mention.form !== 'name') continue;
    const of = counts.get(mention.entity) ?? new Map<string, number>();
    counts.set(mention.entity, of.set(same.entity, (of.get(same.entity) ?? 0) + 1));
  }
  return new Map([...counts].map(([id, of]) => [id, [...of].sort((a, b) => b[1] - a[1])[0][0]]));
}

function table(articles: readonly GoldArticle[]): string[] {
  const tallies = new Map<string, { right: number; all: number }>();
  for (const [at, annotation] of annotations(articles).entries()) {
    const gold = new Map(articles[at].mentions.map((mention) => [keyOf(mention), mention]));
    const meaning = meanings(gold, annotation);
    for (const mention of annotation.mentions) {
      const band = BANDS.findIndex((bound) => (mention.confidence ?? 0) < bound) - 1;
      const key = `${mention.form} ${band}`;
      const tally = tallies.get(key) ?? { right: 0, all: 0 };
      const right = gold.get(keyOf(mention))?.entity === meaning.get(mention.entity) && meaning.has(mention.entity);
      tallies.set(key, { right: tally.right + Number(right), all: tally.all + 1 });
    }
  }
  const lines = ['| confidence | names right | nominals right | pronouns right |', '|---|---|---|---|'];
  for (let band = 0; band < BANDS.length - 1; band++) {
    const cells = ['name', 'nominal', 'pronoun'].map((form) => {
      const tally = tallies.get(`${form} ${band}`);
      return tally ? `${Math.round((100 * tally.right) / tally.all)} % of ${tally.all}` : '–';
    });
    lines.push(`| ${BANDS[band]} to ${Math.min(1, BANDS[band + 1])} | ${cells.join(' | ')} |`);
  }
  return lines;
}

const BEGIN = '<!-- confidence: begin -->';
const END = '<!-- confidence: end -->';

function main(): void {
  const articles = ['own', 'seed'].flatMap((set) =>
    readFileSync(path.join(values.gold, 'dev', `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldArticle),
  );
  const file = 'docs/accuracy.md';
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} lacks the lines ${BEGIN} and ${END}`);
  writeFileSync(file, `${page.slice(0, from)}${BEGIN}\n\n${table(articles).join('\n')}\n\n${page.slice(to)}`);
}

main();
