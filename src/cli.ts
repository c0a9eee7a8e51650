import { createInterface } from 'node:readline';
import { annotate } from './annotate/annotate';
import { readModels } from './annotate/models';

const models = readModels(new Map());
const input = createInterface({ input: process.stdin, crlfDelay: Infinity });
input.on('line', (line) => {
  const { id, date, text } = JSON.parse(line) as { id: string; date?: string | null; text: string };
  process.stdout.write(`${JSON.stringify({ id, ...annotate(text, { date, models }) })}\n`);
});
