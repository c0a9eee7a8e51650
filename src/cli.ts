import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { annotate } from './annotate/annotate';
import { loadModels } from './loadModels';

async function main(): Promise<void> {
  const models = await loadModels((file) => readFile(join(__dirname, '..', 'models', file)));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const { id, date, text } = JSON.parse(line) as { id: string; date?: string | null; text: string };
    process.stdout.write(`${JSON.stringify({ id, ...annotate(text, { date, models }) })}\n`);
  }
}

main().catch((error: unknown) => {
  console.error(`dateline: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
