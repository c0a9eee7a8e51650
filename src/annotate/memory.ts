import { makeNamesMemory, type NamesMemory } from './names/memory';
import type { ParagraphReading } from './paragraph';

/**
 * Remembers the readings of one document's paragraphs by their text, so that after an edit only the paragraph it is in
 * is read again. What the document's last complete reading didn't use is dropped.
 */
export interface ParagraphMemory {
  /** Those of the last complete reading. */
  previous: Map<string, ParagraphReading>;
  /** Those of the reading under way, and of readings broken off since. */
  current: Map<string, ParagraphReading>;
  /** How many tokens were read afresh, ever. */
  tokensRead: number;
  readonly names: NamesMemory;
}

/** The memory of a document of which nothing has been read yet. */
export function makeMemory(): ParagraphMemory {
  return { previous: new Map(), current: new Map(), tokensRead: 0, names: makeNamesMemory() };
}

/**
 * The reading of a paragraph: the remembered one, or a fresh one.
 * @param text the paragraph's text, which alone decides its reading
 */
export function recall(
  memory: ParagraphMemory,
  text: string,
  read: (text: string) => ParagraphReading,
): ParagraphReading {
  const known = memory.current.get(text);
  if (known) return known;
  let reading = memory.previous.get(text);
  if (!reading) {
    reading = read(text);
    for (const { tokens } of reading.sentences) memory.tokensRead += tokens.length;
  }
  memory.current.set(text, reading);
  return reading;
}

/** A reading is complete: what it didn't use is forgotten at the end of the next one. */
export function settle(memory: ParagraphMemory): void {
  memory.previous = memory.current;
  memory.current = new Map();
}
