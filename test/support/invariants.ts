import Ajv2020 from 'ajv/dist/2020';
import schema from '../../docs/annotation.schema.json';
import type { Annotation, Argument, Span } from '../../src/annotation';

const fitsSchema = new Ajv2020({ allErrors: false }).compile(schema);

/**
 * Checks an annotation against the contract: the schema, spans in range, in order and inside one paragraph and
 * between characters, `text` equal to the slice, ids that exist.
 * @param text the text that was annotated
 * @returns what is broken, in words; empty if all is well
 */
export function brokenInvariants(text: string, annotation: Annotation): string[] {
  const broken: string[] = [];
  if (!fitsSchema(annotation)) {
    const [error] = fitsSchema.errors!;
    broken.push(`schema: ${error.instancePath} ${error.message}`);
  }
  const breaks = paragraphBreaks(text);
  const span = (what: string, { start, end }: Span, words?: string): void => {
    if (!(start >= 0 && start < end && end <= text.length)) broken.push(`${what}: ${start}–${end} is no span`);
    else if (words !== undefined && words !== text.slice(start, end)) broken.push(`${what}: says ${words}`);
    else if (cutsPair(text, start) || cutsPair(text, end))
      broken.push(`${what}: ${start}–${end} cuts a surrogate pair`);
    else if (crosses(breaks, start, end)) broken.push(`${what}: ${start}–${end} crosses a paragraph break`);
  };
  const entities = new Set(annotation.entities.map(({ id }) => id));
  const known = (what: string, id: string): void => {
    if (!entities.has(id)) broken.push(`${what}: no entity ${id}`);
  };
  const argument = (what: string, value: Argument): void => {
    if (typeof value === 'string') known(what, value);
    else span(what, value, value.text);
  };
  for (const mention of annotation.mentions) {
    span('mention', mention, mention.text);
    known('mention', mention.entity);
  }
  for (const { affiliation } of annotation.entities) if (affiliation) known('affiliation', affiliation);
  const events = new Set(annotation.events.map(({ id }) => id));
  for (const { id, sameAs } of annotation.events)
    if (sameAs && (sameAs === id || !events.has(sameAs))) broken.push(`event ${id}: no earlier event ${sameAs}`);
  for (const time of annotation.times) span('time', time, time.text);
  for (const event of annotation.events) {
    span('event', event, event.text);
    if (event.clause) span('clause', event.clause);
    for (const side of [...event.source, ...event.target, ...event.where]) argument('argument', side);
    if (event.attribution) argument('attribution', event.attribution);
  }
  for (const quote of annotation.quotes) {
    span('quote', quote);
    if (quote.speaker) span('speaker', quote.speaker);
    if (quote.speaker?.entity) known('speaker', quote.speaker.entity);
    if (quote.cue) span('cue', quote.cue);
  }
  for (const list of ['mentions', 'times', 'events', 'quotes'] as const) {
    const starts = annotation[list].map(({ start }) => start);
    if (starts.some((start, at) => at > 0 && start < starts[at - 1])) broken.push(`${list} are not in text order`);
  }
  for (const list of ['entities', 'events'] as const) {
    if (new Set(annotation[list].map(({ id }) => id)).size < annotation[list].length)
      broken.push(`${list} share an id`);
  }
  return broken;
}

/** True where an offset lies between the two halves of one character. */
const cutsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));

/** Offsets of the line breaks that end a paragraph, in order. */
function paragraphBreaks(text: string): number[] {
  return [...text.matchAll(/\n(?=[^\S\n]*\n)/g)].map(({ index }) => index);
}

/** Tells whether a paragraph break lies within a span, by bisection. */
function crosses(breaks: number[], start: number, end: number): boolean {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low < breaks.length && breaks[low] < end;
}
