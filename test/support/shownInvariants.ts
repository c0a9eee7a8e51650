import type { Annotation, Span } from '../../src/annotation';
import { readHeader } from '../../src/annotate/article';
import { hoverAt, type HoverSource } from '../../src/present/hover';
import { lookupOf } from '../../src/present/lookup';
import { outlineOf } from '../../src/present/outline/outline';
import { DEFAULT_OUTLINE } from '../../src/present/outline/outlineText';
import type { OutlineNode } from '../../src/present/outline/node';
import { ACTOR_GROUPINGS, EVENT_GROUPINGS } from '../../src/present/outline/options';
import { inEnglish } from '../../src/present/translate';

/** Hovers are looked at in so many places of each sort of mark. */
const MOST_HOVERS = 40;

/**
 * Checks what the editor makes of an annotation: every row of the outline has an id of its own, a label and a place in
 * the text, and every mark has a hover that says something and leads into the text.
 * @param text the text that was annotated
 * @returns what is broken, in words; empty if all is well
 */
export function brokenShowing(text: string, annotation: Annotation): string[] {
  const lookup = lookupOf(annotation);
  const broken: string[] = [];
  const place = (what: string, { start, end }: Span): void => {
    if (!(start >= 0 && start < end && end <= text.length)) broken.push(`${what} leads to ${start}–${end}`);
  };
  const walk = (nodes: readonly OutlineNode[], ids: Set<string>): void => {
    for (const { id, label, span, highlights, children } of nodes) {
      if (ids.has(id)) broken.push(`two rows of the outline have the id ${id}`);
      ids.add(id);
      if (!label.trim()) broken.push(`row ${id} has no label`);
      if (span) place(`row ${id}`, span);
      for (const [from, to] of highlights ?? [])
        if (from > to || to > label.length) broken.push(`row ${id} stresses ${from}–${to} of “${label}”`);
      if (children) walk(children(), ids);
    }
  };
  for (const [at, groupEvents] of EVENT_GROUPINGS.entries()) {
    const groupActors = ACTOR_GROUPINGS[at % ACTOR_GROUPINGS.length];
    const options = { ...DEFAULT_OUTLINE, groupEvents, groupActors, allEvents: at % 2 === 1 };
    walk(outlineOf({ text, lookup, options }).branches, new Set());
  }
  const source: HoverSource = { text, lookup, header: readHeader(text), translate: inEnglish, locale: 'en-GB' };
  for (const marks of [annotation.mentions, annotation.times, annotation.events, annotation.quotes]) {
    for (const { start } of marks.slice(0, MOST_HOVERS)) {
      const contents = hoverAt(start, source);
      if (!contents.length) broken.push(`no hover at ${start}`);
      for (const { span, lines } of contents) {
        place('hover', span);
        if (!lines.length || lines.some((line) => !line.length)) broken.push(`an empty line in the hover at ${start}`);
        for (const piece of lines.flat()) if ('to' in piece) place('a link of a hover', piece.to);
      }
    }
  }
  return broken;
}
