import { fstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { readArguments, USAGE, type Command } from './cli/arguments';
import { runBatch } from './cli/batch';
import { serveBatch } from './cli/batchWorker';
import { annotateFile } from './cli/files';
import { localAnnotator, threadedAnnotator } from './cli/pool';
import { noProgress, terminalProgress } from './cli/progress';
import { lazyModels } from './loadModels';
import { outlineText } from './present/outline/outlineText';

const root = path.join(__dirname, '..');
const models = lazyModels((file) => readFile(path.join(root, 'models', file)));

async function main(): Promise<number> {
  let command: Command;
  try {
    command = readArguments(process.argv.slice(2));
  } catch (error) {
    complain((error as Error).message);
    process.stderr.write(`\n${USAGE}`);
    return 2;
  }
  // Aborted once nobody takes the output any more, as in `dateline FILE | head`: then there is nothing left to do.
  const stop = new AbortController();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop.abort();
  });
  switch (command.run) {
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'version':
      process.stdout.write(
        `${(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version}\n`,
      );
      return 0;
    case 'files':
      return files(command.files, command.json, command.date, stop.signal);
    case 'batch':
      return batch(command.jobs, command.skip, stop);
  }
}

async function files(names: string[], json: boolean, date: string | null, signal: AbortSignal): Promise<number> {
  const loaded = await models();
  let status = 0;
  for (const name of names) {
    if (signal.aborted) break;
    try {
      const { text, annotation } = await annotateFile(name, date, loaded);
      if (!json && names.length > 1) process.stdout.write(`${name}\n`);
      process.stdout.write(json ? `${JSON.stringify(annotation, null, 2)}\n` : `${outlineText(annotation, text)}`);
    } catch (error) {
      complain((error as Error).message);
      status = 1;
    }
  }
  return status;
}

async function batch(jobs: number, skip: number, stop: AbortController): Promise<number> {
  // Also where workers load their own: a model file that is missing is told once, here.
  const loaded = await models();
  const annotator = jobs === 1 ? localAnnotator(loaded) : threadedAnnotator(jobs, __filename);
  let interrupted = false;
  process.on('SIGINT', () => {
    interrupted = true;
    stop.abort();
  });
  const progress = process.stderr.isTTY ? progressOnTerminal() : noProgress;
  const { lines, failed } = await runBatch({
    input: process.stdin,
    output: process.stdout,
    annotator,
    progress,
    skip,
    signal: stop.signal,
  });
  progress.finish();
  await annotator.close();
  if (interrupted) {
    complain(`stopped after line ${lines}; go on with --skip ${lines}`);
    return 130;
  }
  return failed ? 1 : 0;
}

function progressOnTerminal() {
  let read = 0;
  process.stdin.on('data', (chunk: Buffer) => (read += chunk.length)).pause();
  const stat = fstatSync(0);
  const size = stat.isFile() ? stat.size : 0;
  return terminalProgress({
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    share: () => (size ? Math.min(1, read / size) : null),
  });
}

function complain(message: string): void {
  process.stderr.write(`dateline: ${message}\n`);
}

if (isMainThread) {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      complain(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
} else if ((workerData as { batch?: boolean } | null)?.batch) {
  models().then(serveBatch, (error: unknown) => {
    throw error;
  });
}
