import { parseDay } from './calendar';
import type { Amount, TimeExpression } from './meaning';
import type { Place } from './values';

export interface Quarter {
  year: number;
  quarter: number;
}

/** A TIMEX3 value and the rule that gave it, in words. */
export interface Resolution {
  value: string | null;
  why: string;
  /** Where the value lies, as far as the story can go on from it. */
  place?: Place;
  /** Minutes since midnight. */
  minutes?: number;
  quarter?: Quarter;
  /** A glance back ("three days earlier"), from which the story doesn't go on. */
  aside?: boolean;
}

/** What all times of a text tell before any of them is resolved. */
export interface Survey {
  /** Does it write the day before the month? So "7/8" is read. */
  dayFirst: boolean;
  /** Does it tell of the past? Its dates are explicit and old, where those of news are counted from its own. */
  isHistory: boolean;
}

/** When the text was written, and what it has said so far: what a time is counted from. */
export interface Story {
  /** Day number of the document date. */
  readonly today: number | null;
  /** Is "7/8" the seventh of August in this text? */
  readonly dayFirst: boolean;
  /** The last place on the calendar that was spoken of and isn't ahead of the document. */
  place: Place | null;
  /** The last one that is a day. */
  day: number | null;
  /** A place, ahead or not, that this sentence or the one before speaks of. */
  view: { place: Place; sentence: number } | null;
  /** The last clock time. */
  clock: { day: number; minutes: number } | null;
  /** The quarter that is reported on. */
  quarter: Quarter | null;
  /** Is the whole text a tale of the past, rather than news? */
  readonly isHistory: boolean;
  /** Where the text, or in news this paragraph, tells of a time long past: its bare months and days go on from there. */
  past: Place | null;
  /** The sentence that is being read: its index in the article. */
  sentence: number;
  /** The sentence speaks of what recurs daily: "every day from 5 a.m." */
  daily: boolean;
}

/** @param date the document date, `YYYY-MM-DD`, or null */
export const newStory = (date: string | null, { dayFirst, isHistory }: Survey): Story => ({
  today: date === null ? null : parseDay(date),
  dayFirst,
  isHistory,
  place: null,
  day: null,
  view: null,
  clock: null,
  quarter: null,
  past: null,
  sentence: 0,
  daily: false,
});

/** Years before the document's from which an explicit date makes the text around it a tale of the past. */
const LONG_PAST = 2;

export const isLongPast = (year: number, today: number | null): boolean =>
  today !== null && today / 365.25 + 1970 - year > LONG_PAST;

/** Begins a paragraph: in news a glance at the past ends with its own. */
export function beginParagraph(story: Story): void {
  if (!story.isHistory) story.past = null;
}

/** Takes a resolved time into the story. */
export function goOn(
  story: Story,
  { meaning, role }: TimeExpression,
  { place, minutes, quarter, aside }: Resolution,
): void {
  if (role === 'elapsed' && meaning.kind === 'duration') elapse(story, meaning.amounts);
  if (meaning.kind === 'set') story.daily = meaning.value === 'P1D';
  if (quarter) story.quarter = quarter;
  if (!place) return;
  story.view = { place, sentence: story.sentence };
  if (aside || role === 'bound') return;
  const { today } = story;
  if (meaning.kind === 'point') {
    if (meaning.year !== undefined) story.past = tellsOfPast(place, story) ? place : null;
    else if (meaning.shift?.from === 'document') story.past = null;
    else if (story.past) story.past = place;
  }
  if (today !== null && place.day !== undefined && place.day > today) return;
  story.place = place;
  if (place.day === undefined) return;
  story.day = place.day;
  if (minutes !== undefined) story.clock = { day: place.day, minutes };
}

function elapse(story: Story, amounts: readonly Amount[]): void {
  if (!story.clock) return;
  let { minutes } = story.clock;
  for (const { unit, count } of amounts) {
    if (unit === 'minute') minutes += count ?? 0;
    else if (unit === 'hour') minutes += 60 * (count ?? 0);
  }
  story.clock = { ...story.clock, minutes };
}

/** In news a year alone is a comparison, not yet a story. */
const tellsOfPast = ({ year, month }: Place, { today, isHistory }: Story): boolean =>
  (isHistory || month !== undefined) && isLongPast(year, today);
