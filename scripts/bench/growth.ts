import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { medianMilliseconds } from './measure';
import { article } from './texts';

/** How much longer twice the text takes. */
export interface Growth {
  shape: string;
  /** UTF-16 code units of the smaller text. */
  length: number;
  /** Time at twice the length over time at the length. */
  ratio: number;
}

const SHAPES: Record<string, (length: number) => string> = {
  'ordinary text': (length) => article(0, length),
  'one line': (length) => article(0, length).replace(/\n+/g, ' '),
  'no blank': (length) => 'a'.repeat(length),
  'one name again and again': (length) => 'Ann Lee '.repeat(length / 8),
  'different names': (length) => differentNames(length),
  'open brackets': (length) => '('.repeat(length),
  'open quotes': (length) => '“ '.repeat(length / 2),
  'full stops': (length) => '. '.repeat(length / 2),
  'capital letters': (length) => 'A. '.repeat(length / 3),
  hyphens: (length) => 'co-'.repeat(length / 3),
  'lone surrogates': (length) => '\ud800'.repeat(length),
  numbers: (length) => 'one hundred and '.repeat(length / 16),
  weekdays: (length) => 'Monday '.repeat(length / 7),
  'one clause in another': (length) => 'Ann said that '.repeat(length / 14),
  digits: (length) => '1'.repeat(length),
  headers: (length) => 'date 2025-02-18 \n'.repeat(length / 17),
  'empty lines': (length) => '\n'.repeat(length),
};

const LENGTHS = [100_000, 400_000, 800_000];

/** Measures the time of a full reading at a length and at twice that, from 100 KB to 1.6 MB, for each shape of text. */
export function growth(models: Models): Growth[] {
  const rows: Growth[] = [];
  for (const [shape, make] of Object.entries(SHAPES)) {
    for (const length of LENGTHS) {
      const [small, large] = [make(length), make(2 * length)];
      const time = (text: string) => medianMilliseconds(() => annotate(text, { models }), 3);
      time(small);
      rows.push({ shape, length, ratio: time(large) / time(small) });
    }
  }
  return rows;
}

function differentNames(length: number): string {
  let text = '';
  for (let n = 0; text.length < length; n++) text += `Mr. ${word(n)} ${word(n * 7 + 3)} met ${word(n * 11 + 5)}.\n\n`;
  return text.slice(0, length);
}

function word(n: number): string {
  let letters = 'B';
  for (let rest = n + 1; rest; rest = Math.floor(rest / 20)) letters += 'aeioulmnrstkdpvgbfzh'[rest % 20];
  return letters;
}
