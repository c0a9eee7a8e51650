import type { Models } from './models';
import type { SentenceReading } from './reading';
import { splitSentences } from './sentences';
import { tokenise } from './tokens';

/** All that is known of a paragraph from its text alone. */
export interface ParagraphReading {
  readonly sentences: readonly SentenceReading[];
}

/**
 * Reads one paragraph: words, sentences, parts of speech, trees.
 * @param text the paragraph; token offsets are UTF-16 code units into it
 */
export function readParagraph(text: string, _models: Models): ParagraphReading {
  const sentences = splitSentences(text, tokenise(text));
  return { sentences: sentences.map((tokens) => ({ tokens })) };
}
