import { createReadingCache, type TextSource } from '../../src/documents/readingCache';
import { createLocalAnnotator } from '../../src/worker/localAnnotator';
import { readFile } from 'node:fs/promises';
import { article } from './texts';

const ROUNDS = 200;
const WARM = 40;

/**
 * Opens, edits and closes articles.
 * @returns how much more memory is held after 200 rounds than after the first ones, in megabytes
 * @throws Error if Node was started without `--expose-gc`
 */
export async function growthAfterRounds(): Promise<number> {
  const collect = globalThis.gc;
  if (!collect) throw new Error('run with --expose-gc');
  const cache = createReadingCache<TextSource>({
    annotator: createLocalAnnotator((file) => readFile(`models/${file}`)),
    limit: () => Infinity,
    visiblePart: () => undefined,
    onDidChangeState: () => undefined,
  });
  let held = 0;
  for (let round = 0; round < WARM + ROUNDS; round++) {
    if (round === WARM) held = used(collect);
    const document = { uri: `bench:${round}`, version: 1, isClosed: false, getText: () => article(round, 6000) };
    await cache.read(document);
    cache.drop(document);
    const edited = { ...document, version: 2, getText: () => `${article(round, 6000)} And so it went.` };
    await cache.read(edited);
    cache.forget(edited);
  }
  return (used(collect) - held) / (1 << 20);
}

function used(collect: () => void): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
