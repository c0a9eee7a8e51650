import type { Models } from './models';
import { parse } from './parser';
import type { SentenceReading, Token } from './reading';
import { splitSentences } from './sentences';
import { tagTokens } from './tagger/tag';
import { tokenise } from './tokens';
import { truecase } from './truecase';

/** All that is known of a paragraph from its text alone. */
export interface ParagraphReading {
  readonly sentences: readonly SentenceReading[];
}

/**
 * Reads one paragraph: words, sentences, parts of speech, trees.
 * @param text the paragraph; token offsets are UTF-16 code units into it
 */
export function readParagraph(text: string, models: Models): ParagraphReading {
  const sentences = splitSentences(text, tokenise(text));
  return { sentences: sentences.map((tokens) => readSentence(tokens, models)) };
}

/**
 * Reads one sentence whose words are given.
 * @param tokens its words; their parts of speech, lemmas and heads are filled in
 */
export function readSentence(tokens: readonly Token[], models: Models): SentenceReading {
  const { words, tagger, parser } = models;
  truecase(tokens, models.truecaser, words, models.gazetteer);
  parse(tokens, tagTokens(tokens, tagger, words), parser, words);
  return { tokens };
}
