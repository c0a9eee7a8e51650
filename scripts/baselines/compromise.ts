// The names that plain compromise finds, as an annotator of the batch form, to compare with.
import nlp from 'compromise/three';
import type { Kind, Mention } from '../../src/annotation';
import { serve } from './ndjson';

const EDGES = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}.]*$/gu;

function names(text: string): Mention[] {
  const doc = nlp(text);
  const mentions: Mention[] = [];
  const add = (kind: Kind, view: { json(options: object): unknown }) => {
    for (const { offset } of view.json({ offset: true }) as {
      offset: { start: number; length: number };
    }[]) {
      const slice = text.slice(offset.start, offset.start + offset.length);
      const lead = /^[^\p{L}\p{N}]*/u.exec(slice)![0].length;
      const name = slice.replace(EDGES, '');
      const start = offset.start + lead;
      if (name && !/\n\s*\n/.test(name) && text.startsWith(name, start)) {
        mentions.push({ start, end: start + name.length, text: name, kind, form: 'name', entity: `${kind} ${name}` });
      }
    }
  };
  add('person', doc.people());
  add('organization', doc.organizations());
  add('place', doc.places());
  return mentions.sort((a, b) => a.start - b.start);
}

void serve(({ text }) => ({ mentions: names(text) }));
