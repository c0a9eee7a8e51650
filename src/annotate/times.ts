import type { Time } from '../annotation';
import type { Sentence } from './reading';

/**
 * Finds the times of an article and resolves them to TIMEX3 values.
 * @param sentences all sentences of the article, in text order
 * @param _date the document date, `YYYY-MM-DD`, or null
 * @returns times in text order; they don't overlap
 */
export function findTimes(sentences: readonly Sentence[], _date: string | null): Time[] {
  void sentences;
  return [];
}
