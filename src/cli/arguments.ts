import { parseArgs } from 'node:util';
import { isCalendarDate } from '../annotate/article';

export const USAGE = `Reads dated news articles: who did what to whom, when and where.

usage: dateline [--json] [--date YYYY-MM-DD] FILE...
       dateline --ndjson [--jobs N] [--skip N] < articles.ndjson > annotations.ndjson

  FILE...       prints the outline of each article: its actors, events and quotes
  --json        prints the annotation of each article as JSON instead
  --date DATE   the date of articles that don't begin with a date header
  --ndjson      reads {"id", "date", "text"} a line from standard input and writes an
                annotation a line, in the same order
  --jobs N      with --ndjson: how many processor cores to use (1)
  --skip N      with --ndjson: passes over the first N lines, to go on after a break
  --help        prints this
  --version     prints the version
`;

export type Command =
  | { run: 'help' }
  | { run: 'version' }
  | { run: 'files'; files: string[]; json: boolean; date: string | null }
  | { run: 'batch'; jobs: number; skip: number };

/**
 * Reads the command line's arguments.
 * @param args without the program's own name
 * @throws Error with a message for the user where the arguments are wrong
 */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      date: { type: 'string' },
      jobs: { type: 'string' },
      skip: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  if (values.ndjson) {
    if (positionals.length) throw new Error('--ndjson reads standard input and takes no file');
    if (values.date !== undefined) throw new Error('--ndjson takes each article’s date from its line, not from --date');
    if (values.json) throw new Error('--json and --ndjson exclude each other');
    return { run: 'batch', jobs: count('jobs', values.jobs, 1, 1), skip: count('skip', values.skip, 0, 0) };
  }
  for (const name of ['jobs', 'skip'] as const) {
    if (values[name] !== undefined) throw new Error(`--${name} goes with --ndjson`);
  }
  if (values.date !== undefined && !isCalendarDate(values.date)) {
    throw new Error(`--date wants a day as YYYY-MM-DD, not “${values.date}”`);
  }
  if (!positionals.length) throw new Error('no file given');
  return { run: 'files', files: positionals, json: values.json, date: values.date ?? null };
}

function count(name: string, given: string | undefined, byDefault: number, least: number): number {
  if (given === undefined) return byDefault;
  const number = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(number) || number < least) {
    throw new Error(`--${name} wants a whole number of ${least} or more, not “${given}”`);
  }
  return number;
}
