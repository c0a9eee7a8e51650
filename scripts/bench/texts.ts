import { existsSync, readFileSync } from 'node:fs';

const OWN = [
  'Finance Minister Elena Markovic met union leaders in Lisbon on Tuesday to discuss a new wage deal, officials said.',
  '“We will not sign anything before Friday,” said Jonas Weber, who heads the transport workers’ union.',
  'The Northern Rail Company reported a loss of 4.2 million euros in March and plans to close three depots by the end of the year.',
  'Police in Marseille arrested two men last week after a truck loaded with copper wire was stolen near the port.',
  'The ministry denied that talks with Brussels had been suspended, but an adviser to President Amara Diallo said no date was set.',
  'Heavy rain killed at least five people in the hills above Quito, where rescuers searched for survivors until Monday evening.',
];

/** Texts to measure with, in UTF-16 code units of news prose. */
export interface BenchTexts {
  /** Where they come from, in words. */
  source: string;
  articles: string[];
}

/**
 * Real articles where a file of them is at hand, else articles made of sentences of our own.
 * @param file NDJSON with a `text` a line
 * @param most how many articles at the most
 */
export function benchTexts(file: string, most: number): BenchTexts {
  if (!existsSync(file))
    return { source: 'generated text', articles: Array.from({ length: most }, (_, n) => article(n, 3000)) };
  const lines = readFileSync(file, 'utf8').split('\n', most).filter(Boolean);
  return { source: 'modern news', articles: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}

/**
 * An article of our own sentences, the same for the same arguments.
 * @param length its length in UTF-16 code units, at least
 * @param distinct whether no paragraph may stand twice, since a paragraph's second reading is the remembered first one
 */
export function article(seed: number, length: number, distinct = false): string {
  let text = ' date 2025-02-18 ';
  for (let n = seed; text.length < length; n++) {
    const number = distinct ? ` It was case number ${n}.` : '';
    text += `${OWN[n % OWN.length]} ${OWN[(n * 5 + 2) % OWN.length]}${number}\n\n`;
  }
  return text;
}
