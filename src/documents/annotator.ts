import type { WantedFirst } from '../annotate/firstMarks';
import type { Annotation, Span } from '../annotation';

export interface AnnotationRequest {
  /** Names the document: what is read of its paragraphs is remembered until it is forgotten. */
  document: string;
  text: string;
  /** Only the paragraphs that touch this span, in UTF-16 code units. */
  within?: Span;
  /** What is wanted before the whole is ready; it comes at most once. */
  first?: WantedFirst;
  /** Aborted when the text has changed: the answer is thrown away, so the work stops. */
  signal: AbortSignal;
}

/** What reads documents for the editor. Features never see it; they ask the cache of readings. */
export interface Annotator {
  /** @throws Error if the models can't be loaded or the reading breaks; the next request tries again */
  annotate(request: AnnotationRequest): Promise<Annotation>;
  /** Drops what is remembered of a document. */
  forget(document: string): void;
  dispose(): void;
}
