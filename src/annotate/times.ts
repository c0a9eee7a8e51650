import type { Time } from '../annotation';
import { keptWith } from './kept';
import { isPoint, type Point, type TimeExpression, typeOf } from './times/meaning';
import { recogniseTimes } from './times/recognise';
import { resolve } from './times/resolve';
import { beginParagraph, goOn, newStory } from './times/story';
import { surveyOf } from './times/survey';
import { firstDay } from './times/values';
import { type Sentence, spanOf, type Token } from './reading';

const timesOf = keptWith(recogniseTimes);

/**
 * Finds the times of an article and resolves them to TIMEX3 values.
 * @param sentences all sentences of the article, in text order
 * @param date the document date, `YYYY-MM-DD`, or null: then what needs one keeps its unresolved value
 * @returns times in text order; they don't overlap
 */
export function findTimes(sentences: readonly Sentence[], date: string | null, text: string): Time[] {
  const readings = sentences.map(({ tokens }) => timesOf(tokens));
  const story = newStory(date, surveyOf(readings, date));
  let paragraph = -1;
  const times: Time[] = [];
  const future = futureOf(story.today);
  sentences.forEach((sentence, s) => {
    const expressions = readings[s];
    if (sentence.paragraph !== paragraph) beginParagraph(story);
    paragraph = sentence.paragraph;
    story.daily = false;
    story.sentence = sentence.index;
    expressions.forEach((expression, i) => {
      const { from, to, meaning, outlook } = expression;
      const resolution = resolve(meaning, outlook, story, sharedDay(expressions, i, sentence.tokens));
      goOn(story, expression, resolution);
      const { start, end } = spanOf(sentence, from, to);
      const { value, why } = resolution;
      const time: Time = { start, end, text: text.slice(start, end), type: typeOf(meaning), value, why };
      if (value !== null && future(value)) time.future = true;
      times.push(time);
    });
  });
  return times;
}

/** The day that a clock time shares with the date after "on": "9 a.m. on Oct. 10". */
function sharedDay(expressions: readonly TimeExpression[], i: number, tokens: readonly Token[]): Point | null {
  const next = expressions[i + 1];
  if (!next || !isPoint(next.meaning)) return null;
  const gap = next.from - expressions[i].to;
  const on = tokens[expressions[i].to].lower;
  return gap === 1 && (on === 'on' || on === ',') ? next.meaning : null;
}

/** Tells whether a TIMEX3 value lies wholly after a day; an article has few values and may have each of them often. */
function futureOf(today: number | null): (value: string) => boolean {
  const known = new Map<string, boolean>([['FUTURE_REF', true]]);
  return (value) => {
    let future = known.get(value);
    if (future === undefined) {
      const first = today === null ? null : firstDay(value);
      future = first !== null && first > today!;
      known.set(value, future);
    }
    return future;
  };
}
