import { annotate } from '../../../src/annotate/annotate';
import type { Models } from '../../../src/annotate/models';
import type { Time } from '../../../src/annotation';
import { testModels } from '../../support/models';

let models: Models;
before(async () => {
  models = await testModels();
});

/** The times of a text written on `date`, by default Tuesday 18 February 2025; for use inside a test. */
export const timesIn = (text: string, date: string | null = '2025-02-18'): Time[] =>
  annotate(text, { date, models }).times;

/** `words = value` of each time, as a table shows it. */
export const shown = (text: string, date?: string | null): string[] =>
  timesIn(text, date).map(({ text, value }) => `${text} = ${value}`);
