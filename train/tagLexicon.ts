import { CAPITAL, ENTRY, FLAGS, type Words } from '../src/annotate/model/words';
import { rowsOf } from '../src/annotate/tagger/tag';

const LEAST_COUNT = 4;
/** How sure the commonest label is: its share is at least this. */
const SHARES = [0.5, 0.65, 0.8, 0.9, 0.97];
/** A second label counts from this share on. */
const LEAST_SHARE = 0.08;

/**
 * Tags much unmarked text and sums up what each word was seen as: its commonest labels, how sure the first is, and how
 * often it has a capital inside a sentence.
 * @param sentences words of unmarked sentences
 * @param width how many labels there are
 * @param tag gives the label of each word, from the rows of a sentence
 * @returns a number for each `ENTRY`: words that were seen alike share one; 0 for too rare words
 */
export function seenAs(
  sentences: Iterable<readonly string[]>,
  words: Words,
  width: number,
  tag: (rows: Int32Array) => Uint8Array,
): Uint16Array {
  const entries = words.classes.rows.size + 1;
  const counts = new Uint32Array(entries * width);
  const totals = new Uint32Array(entries);
  const inner = new Uint32Array(entries);
  const capitals = new Uint32Array(entries);
  for (const sentence of sentences) {
    const rows = rowsOf(words, sentence);
    const { columns } = words;
    tag(rows).forEach((label, i) => {
      const row = rows[i + 2];
      const entry = columns[row + ENTRY];
      if (entry === 0) return;
      counts[entry * width + label]++;
      totals[entry]++;
      if (i === 0) return;
      inner[entry]++;
      if (columns[row + FLAGS] & CAPITAL) capitals[entry]++;
    });
  }
  const numbers = new Map<string, number>();
  return Uint16Array.from({ length: entries }, (_, entry) => {
    if (totals[entry] < LEAST_COUNT) return 0;
    const kind = summary(counts.subarray(entry * width, (entry + 1) * width), totals[entry]);
    const capital = inner[entry] ? Math.round((3 * capitals[entry]) / inner[entry]) : 0;
    const key = `${kind} ${capital}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key) as number;
  });
}

function summary(counts: Uint32Array, total: number): string {
  const order = [...counts.keys()].filter((label) => counts[label] > 0);
  order.sort((a, b) => counts[b] - counts[a] || a - b);
  const [first, second, third] = order;
  const share = counts[first] / total;
  const also = [second, third].filter((label) => label !== undefined && counts[label] / total >= LEAST_SHARE);
  return [first, ...also, `:${SHARES.filter((limit) => share >= limit).length}`].join(' ');
}
