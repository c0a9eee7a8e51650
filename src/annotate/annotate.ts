import type { Annotation } from '../annotation';
import { readArticle, type Article } from './article';
import { resolveEntities } from './entities';
import { withActors } from './entities/actors';
import { findEvents } from './events';
import { isEnglish } from './language';
import { forgetWords } from './model/words';
import type { Models } from './models';
import { findNames } from './names';
import { readParagraph } from './paragraph';
import { findQuotes } from './quotes';
import { linkQuotes } from './quotes/link';
import type { Sentence } from './reading';
import { findTimes } from './times';

export interface AnnotateOptions {
  /** The document date where it is known beside the text, `YYYY-MM-DD`; else the text's own header counts. */
  date?: string | null;
  models: Models;
}

/** What is read of a text in another language, beside its date. */
const NOTHING = { mentions: [], entities: [], times: [], events: [], quotes: [] };

/**
 * Annotates one article. A text that is not in English gives its date alone: marks in it would be garbage.
 * @param text the whole text, header included; offsets in the result are UTF-16 code units into it
 */
export function annotate(text: string, { date, models }: AnnotateOptions): Annotation {
  forgetWords(models.words);
  const article = readArticle(text, date);
  if (!isEnglish(text)) return { ...NOTHING, date: article.date, language: 'und' };
  const sentences = readSentences(article, models);
  const names = findNames(sentences, models);
  const times = findTimes(sentences, article.date, text);
  const quoteReadings = findQuotes(sentences, names);
  const cast = resolveEntities(text, sentences, names, quoteReadings);
  const events = findEvents({ text, date: article.date, sentences, cast, times, quotes: quoteReadings });
  const quotes = linkQuotes(quoteReadings, sentences, cast.mentions);
  return {
    date: article.date,
    language: 'en',
    mentions: cast.mentions.map(({ mention }) => mention),
    entities: withActors(cast.entities, events, quotes),
    times,
    events,
    quotes,
  };
}

function readSentences({ text, paragraphs }: Article, models: Models): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ start, end }, paragraph) => {
    for (const { tokens } of readParagraph(text.slice(start, end), models).sentences) {
      sentences.push({ index: sentences.length, paragraph, base: start, tokens });
    }
  });
  return sentences;
}
