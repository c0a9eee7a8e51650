import { annotate } from '../../../src/annotate/annotate';
import { readModels } from '../../../src/annotate/models';
import type { Time } from '../../../src/annotation';

const models = readModels(new Map());

/** The times of a text written on `date`. */
export const timesIn = (text: string, date: string | null = '2025-02-18'): Time[] =>
  annotate(text, { date, models }).times;

/** `words = value` of each time, as a table shows it. */
export const shown = (text: string, date?: string | null): string[] =>
  timesIn(text, date).map(({ text, value }) => `${text} = ${value}`);
