import type { Annotation } from '../../annotation';
import { lookupOf } from '../lookup';
import { inEnglish } from '../translate';
import { timeWords } from '../timeWords';
import type { OutlineNode } from './node';
import type { OutlineOptions } from './options';
import { outlineOf } from './outline';

/** The arrangement of an outline that nobody has arranged yet. */
export const DEFAULT_OUTLINE: OutlineOptions = {
  groupActors: 'none',
  sortActors: 'prominence',
  groupEvents: 'date',
  allEvents: false,
  translate: inEnglish,
  locale: 'en-GB',
};

/**
 * Writes the outline of an article as plain text: a row a line, deeper rows indented; mentions and clauses are left out.
 * @returns lines ended by `\n`
 */
export function outlineText(annotation: Annotation, text: string, options: OutlineOptions = DEFAULT_OUTLINE): string {
  const { branches, counts } = outlineOf({ text, lookup: lookupOf(annotation), options });
  const day = annotation.date && timeWords(annotation.date, options);
  const lines = [[day, counts].filter(Boolean).join(': ')];
  for (const branch of branches) {
    lines.push('', branch.label);
    for (const node of branch.children?.() ?? []) addLines(node, 1, lines);
  }
  return `${lines.join('\n').trim()}\n`;
}

function addLines({ label, description, icon, children }: OutlineNode, depth: number, lines: string[]): void {
  lines.push(`${'  '.repeat(depth)}${label}${description ? ` (${description})` : ''}`);
  // What lies below an entity or an event says again what its own row and the other branches say.
  if (icon.is === 'event' || icon.is === 'entity') return;
  for (const child of children?.() ?? []) addLines(child, depth + 1, lines);
}
