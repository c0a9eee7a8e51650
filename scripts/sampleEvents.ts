// Draws events that the outline shows by default from unmarked news, for somebody to judge.
//   npx tsx scripts/sampleEvents.ts --articles FILE.jsonl [--count 50 --seed 1]
// Prints for each the outline's row, its status, type, date, place and claimant, and the clause it was read from.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/annotate';
import type { Annotation, Argument, NewsEvent } from '../src/annotation';
import { loadModels } from '../src/loadModels';
import { eventLabel } from '../src/present/eventLabel';
import { lookupOf } from '../src/present/lookup';
import { mergeRepeats } from '../src/present/outline/repeats';
import { isMainEvent } from '../src/present/words';
import { randomFrom } from '../train/random';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

function words(annotation: Annotation, side: Argument): string {
  return typeof side === 'string' ? annotation.entities.find(({ id }) => id === side)!.name : side.text;
}

function describe(annotation: Annotation, text: string, event: NewsEvent): string {
  const names = (sides: Argument[]) => sides.map((side) => words(annotation, side)).join(', ') || '–';
  const { start, end } = event.clause ?? event;
  return [
    eventLabel(event, text, lookupOf(annotation)),
    `  ${[event.status, event.type ?? event.family, `when ${event.when ?? '–'}`, `where ${names(event.where)}`].join(', ')}${event.attribution ? `, says ${words(annotation, event.attribution)}` : ''}`,
    `  “${text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ')}”`,
  ].join('\n');
}

async function main(): Promise<void> {
  if (!values.articles) throw new Error('--articles names a file with one {"text", "date"} a line');
  const models = await loadModels((file) => readFile(`models/${file}`));
  const lines = readFileSync(values.articles, 'utf8').split('\n').filter(Boolean);
  const random = randomFrom(Number(values.seed));
  for (let drawn = 0; drawn < Number(values.count);) {
    const { text, date } = JSON.parse(lines[Math.floor(random() * lines.length)]) as { text: string; date?: string };
    const annotation = annotate(text, { date, models });
    const shown = mergeRepeats(annotation.events).filter(({ event }) => isMainEvent(event));
    if (!shown.length) continue;
    drawn++;
    console.log(`${drawn}. ${describe(annotation, text, shown[Math.floor(random() * shown.length)].event)}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
