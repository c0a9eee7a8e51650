import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { article } from './texts';

/** How much memory the command line takes while a stream of articles goes through it. */
export interface StreamMemory {
  jobs: number;
  /** Megabytes of text that were read. */
  megabytes: number;
  /** The resident set's largest size in each fifth of the stream, megabytes. */
  fifths: number[];
}

const SAMPLE_EVERY = 250;
const ARTICLE = 6000;

/**
 * Sends a stream of articles through `dateline --ndjson`, no two the same, and watches the process's memory.
 * @param megabytes how much text
 */
export async function streamMemory(megabytes: number, jobs: number): Promise<StreamMemory> {
  const child = spawn(process.execPath, ['dist/cli.js', '--ndjson', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const count = Math.ceil((megabytes * 1e6) / ARTICLE);
  const fifths = [0, 0, 0, 0, 0];
  let done = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) done++;
  });
  const sampling = setInterval(() => {
    const fifth = Math.min(4, Math.floor((done / count) * 5));
    fifths[fifth] = Math.max(fifths[fifth], residentSize(child.pid!));
  }, SAMPLE_EVERY);
  const closed = once(child, 'close');
  for (let n = 0; n < count; n++) {
    const text = `${article(n, ARTICLE - 100)}Elena Mark${n.toString(26)}ovicescu wrote chapter ${n}.`;
    if (!child.stdin.write(`${JSON.stringify({ id: String(n), text })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [status] = (await closed) as [number];
  clearInterval(sampling);
  if (status !== 0 || done !== count) throw new Error(`status ${status} after ${done} of ${count} articles`);
  return { jobs, megabytes, fifths };
}

/** Megabytes. */
function residentSize(pid: number): number {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024;
}
