import { datelineLength } from './dateline';
import type { Models } from './models';
import { parse } from './parser';
import type { SentenceReading, Token } from './reading';
import { splitSentences } from './sentences';
import { tagTokens } from './tagger/tag';
import { tokenise } from './tokens';

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
export function readSentence(tokens: readonly Token[], { words, tagger, parser }: Models): SentenceReading {
  const rows = tagTokens(tokens, tagger, words);
  const dateline = datelineLength(tokens);
  if (!dateline) {
    parse(tokens, rows, parser, words);
    return { tokens };
  }
  const opening = tokens.slice(0, dateline);
  const rest = tokens.slice(dateline);
  parse(opening, rows.subarray(0, dateline), parser, words);
  parse(rest, rows.subarray(dateline), parser, words);
  for (const token of rest) if (token.head >= 0) token.head += dateline;
  const root = dateline + rest.findIndex(({ head }) => head < 0);
  for (const token of opening) {
    if (token.head >= 0) continue;
    token.head = root;
    token.rel = 'dep';
  }
  return { tokens };
}
