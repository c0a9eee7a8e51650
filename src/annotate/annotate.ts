import type { Annotation, Span } from '../annotation';
import { readArticle } from './article';
import { resolveEntities } from './entities';
import { withActors } from './entities/actors';
import { findEvents } from './events';
import { firstMarks, type WantedFirst } from './firstMarks';
import { isEnglish } from './language';
import { genderOfGivenName } from './lexicon/givenNames';
import { makeMemory, recall, settle, type ParagraphMemory } from './memory';
import { forgetWords } from './model/words';
import type { Models } from './models';
import { findNames } from './names';
import { readParagraph } from './paragraph';
import { findQuotes } from './quotes';
import type { Sentence } from './reading';
import { indexSpeakers, linkQuotes } from './speakers';
import { finish, type Steps } from './steps';
import { findTimes } from './times';

export interface AnnotateOptions {
  /** The document date where it is known beside the text, `YYYY-MM-DD`; else the text's own header counts. */
  date?: string | null;
  models: Models;
  /** What is remembered of the document from the last time; without it every paragraph is read afresh. */
  memory?: ParagraphMemory;
  /** Reads only the paragraphs that touch this span, in UTF-16 code units: the part of a long text that is on the screen. */
  within?: Span;
  /** The part of the text whose marks are given as soon as they are known, while the events are still being read. */
  first?: WantedFirst;
  /** Makes the prominence of an event of its signals; only where that is being learnt. */
  weigh?: (signals: ReadonlySet<string>) => number;
}

/** What is read of a text in another language, beside its date. */
const NOTHING = { mentions: [], entities: [], times: [], events: [], quotes: [] };

/**
 * Annotates one article. A text that is not in English gives its date alone: marks in it would be garbage.
 * @param text the whole text, header included; offsets in the result are UTF-16 code units into it
 */
export function annotate(text: string, options: AnnotateOptions): Annotation {
  return finish(annotateInSteps(text, options));
}

/**
 * Annotates one article as `annotate` does, and stops after each paragraph and some times in each stage: what was read till
 * then stays in the memory.
 */
export function* annotateInSteps(
  text: string,
  { date, models, memory = makeMemory(), within, first, weigh }: AnnotateOptions,
): Steps<Annotation> {
  forgetWords(models.words);
  const article = readArticle(text, date);
  if (!isEnglish(text)) return { ...NOTHING, date: article.date, language: 'und' };
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of article.paragraphs.entries()) {
    if (within && (end < within.start || start > within.end)) continue;
    const reading = recall(memory, text.slice(start, end), (words) => readParagraph(words, models));
    for (const { tokens } of reading.sentences)
      sentences.push({ index: sentences.length, paragraph, base: start, tokens });
    yield;
  }
  if (!within) settle(memory);
  const names = yield* findNames(sentences, models, within ? undefined : memory.names);
  yield;
  const times = findTimes(sentences, article.date, text);
  yield;
  const quoteReadings = findQuotes(sentences, names);
  yield;
  const cast = yield* resolveEntities(text, sentences, names, quoteReadings, (given) =>
    genderOfGivenName(models.gazetteer, given),
  );
  const known: Annotation = {
    date: article.date,
    language: 'en',
    mentions: cast.mentions.map(({ mention }) => mention),
    entities: [...cast.entities],
    times,
    events: [],
    quotes: linkQuotes(quoteReadings, sentences, indexSpeakers(quoteReadings, cast.mentions)),
  };
  first?.take(firstMarks(known, first.part));
  yield;
  const events = yield* findEvents({
    text,
    date: article.date,
    sentences,
    cast,
    times,
    quotes: quoteReadings,
    scorer: models.eventTypes,
    weigh,
  });
  return { ...known, entities: withActors(cast.entities, events, known.quotes), events };
}
