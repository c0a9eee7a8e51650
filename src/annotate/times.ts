import type { Time } from '../annotation';
import { parseDay } from './times/calendar';
import { isPoint, type Point, type TimeExpression, typeOf } from './times/meaning';
import { recogniseTimes } from './times/recognise';
import { newStory, type Resolution, resolve, type Story } from './times/resolve';
import { firstDay } from './times/values';
import { type Sentence, spanOf, type Token } from './reading';

/** Times of one sentence, kept as long as its tokens are: a paragraph that hasn't changed is not read again. */
const recognised = new WeakMap<readonly Token[], TimeExpression[]>();

function timesOf(tokens: readonly Token[]): TimeExpression[] {
  let times = recognised.get(tokens);
  if (!times) recognised.set(tokens, (times = recogniseTimes(tokens)));
  return times;
}

/**
 * Finds the times of an article and resolves them to TIMEX3 values.
 * @param sentences all sentences of the article, in text order
 * @param date the document date, `YYYY-MM-DD`, or null: then what needs one keeps its unresolved value
 * @returns times in text order; they don't overlap
 */
export function findTimes(sentences: readonly Sentence[], date: string | null, text: string): Time[] {
  const story = newStory(date, false);
  const today = date === null ? null : parseDay(date);
  const times: Time[] = [];
  for (const sentence of sentences) {
    const expressions = timesOf(sentence.tokens);
    story.daily = false;
    expressions.forEach(({ from, to, meaning, outlook }, i) => {
      const resolution = resolve(meaning, outlook, story, sharedDay(expressions, i, sentence.tokens));
      goOn(story, resolution, today);
      if (meaning.kind === 'set') story.daily = meaning.value === 'P1D';
      const span = spanOf(sentence, from, to);
      times.push({
        ...span,
        text: text.slice(span.start, span.end),
        type: typeOf(meaning),
        value: resolution.value,
        why: resolution.why,
        ...(isFuture(resolution.value, today) && { future: true }),
      });
    });
  }
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

/** Takes what was resolved into the story, unless it lies ahead of the article. */
function goOn(story: Story, { place, minutes, quarter }: Resolution, today: number | null): void {
  if (quarter) story.quarter = quarter;
  if (place && !(today !== null && place.day !== undefined && place.day > today)) story.place = place;
  if (minutes !== undefined) story.minutes = minutes;
}

function isFuture(value: string | null, today: number | null): boolean {
  if (value === 'FUTURE_REF') return true;
  const first = value === null || today === null ? null : firstDay(value);
  return first !== null && today !== null && first > today;
}
