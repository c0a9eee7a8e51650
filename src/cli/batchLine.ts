import type { Annotation } from '../annotation';
import { annotate } from '../annotate/annotate';
import { isCalendarDate } from '../annotate/article';
import type { Models } from '../annotate/models';

/** What a line of the batch form gave: the line to write, and whether it is an error. */
export interface BatchResult {
  output: string;
  failed: boolean;
}

/**
 * Annotates one line of the batch form.
 * @param line a JSON object `{"id", "date", "text"}`
 * @param number the line's number in the stream, counted from 1, for messages
 */
export function annotateLine(line: string, number: number, models: Models): BatchResult {
  try {
    const { id, date, text } = readDocument(line);
    const annotation: Annotation = { id, ...annotate(text, { date, models }) };
    return { output: JSON.stringify(annotation), failed: false };
  } catch (error) {
    return errorLine(number, error instanceof Error ? error.message : String(error));
  }
}

/** The line that stands in the place of an annotation where there can be none. */
export function errorLine(number: number, problem: string): BatchResult {
  return { output: JSON.stringify({ id: null, error: `line ${number}: ${problem}` }), failed: true };
}

interface Document {
  id: string | null;
  date: string | null;
  text: string;
}

function readDocument(line: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id = null, date = null, text } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
  if (id !== null && typeof id !== 'string') throw new Error('"id" is not a string');
  if (date !== null && (typeof date !== 'string' || !isCalendarDate(date))) {
    throw new Error(`"date" is not a day as YYYY-MM-DD: ${JSON.stringify(date).slice(0, 40)}`);
  }
  return { id, date, text };
}
