import type { Annotation, Span } from '../annotation';

/** What the editor's side asks of the worker. */
export type Request =
  /** The model files as they lie in the folder `models`, zipped. Comes first. */
  | { ask: 'models'; files: [file: string, bytes: Uint8Array][] }
  | { ask: 'annotate'; request: number; document: string; text: string; within?: Span; first?: Span }
  /** The answer is no longer wanted. */
  | { ask: 'cancel'; request: number }
  /** A part of an answer has arrived: send the next one. */
  | { ask: 'next'; request: number }
  /** The document is closed. */
  | { ask: 'forget'; document: string };

/** The lists of an annotation: what grows with the article. */
export const LISTS = ['mentions', 'entities', 'times', 'events', 'quotes'] as const;
type Lists = Pick<Annotation, (typeof LISTS)[number]>;

/**
 * What the worker answers. An annotation comes in parts, each when the one before has arrived, because the editor's side
 * takes a message in one go: a whole long article's would hold it up.
 */
export type Answer =
  /** The marks of the part that was wanted first: a screen's, so it is short. */
  | { answer: 'first'; request: number; marks: Annotation }
  | { answer: 'part'; request: number; part: Partial<Lists> }
  | { answer: 'done'; request: number; rest: Omit<Annotation, keyof Lists> }
  | { answer: 'failed'; request: number; message: string };

/** One end of the line between the two. */
export interface Port<In, Out> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}

/** How many entries of a list one part holds. */
const PART = 400;

/** Cuts an annotation into parts; put together in order they give it back. */
export function* partsOf(annotation: Annotation): Generator<Partial<Lists>> {
  for (const list of LISTS) {
    const entries: readonly unknown[] = annotation[list];
    for (let at = 0; at < entries.length; at += PART) yield { [list]: entries.slice(at, at + PART) };
  }
}

/** What an annotation has beside its lists. */
export function restOf(annotation: Annotation): Omit<Annotation, keyof Lists> {
  const rest: Partial<Annotation> = { ...annotation };
  for (const list of LISTS) delete rest[list];
  return rest as Omit<Annotation, keyof Lists>;
}
