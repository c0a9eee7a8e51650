import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../../src/annotate/annotate';
import { MODEL_FILES, readModels } from '../../../src/annotate/models';
import type { Time } from '../../../src/annotation';

const models = readModels(
  new Map(MODEL_FILES.map((file) => [file, gunzipSync(readFileSync(join(__dirname, '../../../models', file)))])),
);

/** The times of a text written on `date`, by default Tuesday 18 February 2025. */
export const timesIn = (text: string, date: string | null = '2025-02-18'): Time[] =>
  annotate(text, { date, models }).times;

/** `words = value` of each time, as a table shows it. */
export const shown = (text: string, date?: string | null): string[] =>
  timesIn(text, date).map(({ text, value }) => `${text} = ${value}`);
