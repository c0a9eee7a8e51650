import type { Clock, DayPart, Shift } from './meaning';
import { NO_DATE } from './shifts';
import type { Resolution, Story } from './story';
import { dayValue, placeOf, two } from './values';

/** A clock time or part of the day as the words give it: one of the two. */
export interface TimeOfDay {
  part?: DayPart;
  clock?: Clock;
}

/**
 * Resolves a time of day.
 * @param written its day where the words say it; else the day that was spoken of last
 */
export function resolveTimeOfDay({ part, clock }: TimeOfDay, written: Resolution | null, story: Story): Resolution {
  if (!written && story.daily)
    return { value: `T${clock ? clockValue(clock, null).text : part}`, why: 'a time of every day' };
  const day = written ?? currentDay(story);
  if (day.value === null) return day;
  if (!clock) return { ...day, value: `${day.value}T${part}` };
  const { text, minutes } = clockValue(clock, written ? null : (story.clock?.minutes ?? null));
  return { ...day, value: `${day.value}T${text}`, minutes };
}

function currentDay({ day, today }: Story): Resolution {
  if (day !== null) return { value: dayValue(day), why: 'on the day that was spoken of last', place: placeOf(day) };
  if (today === null) return { value: 'XXXX-XX-XX', why: NO_DATE };
  return { value: dayValue(today), why: 'on the article’s own date', place: placeOf(today) };
}

const NOON = 720;
const DAY = 1440;

/** On the 24-hour clock; where "a.m." or "p.m." is missing it goes on from the last clock time of an afternoon. */
function clockValue(clock: Clock, last: number | null): { text: string; minutes: number } {
  let { hour } = clock;
  const minute = clock.minute ?? 0;
  const goesOn = last !== null && last >= NOON && hour * 60 + minute + NOON >= last;
  if (clock.meridiem === 'am' && hour === 12) hour = 0;
  else if (hour < 12 && (clock.meridiem === 'pm' || (!clock.meridiem && !clock.zone && goesOn))) hour += 12;
  const seconds = clock.second === undefined ? '' : `:${two(clock.second)}`;
  return { text: `${two(hour)}:${two(minute)}${seconds}${clock.zone ?? ''}`, minutes: hour * 60 + minute };
}

const MINUTES = { hour: 60, minute: 1, second: 1 / 60 };

/** "an hour later", "two hours ago": a clock time where one is known, else a time of that day. */
export function clockShift({ unit, by, from }: Shift, { clock, day: lastDay, today }: Story): Resolution {
  const minutes = by * (unit === 'hour' || unit === 'minute' || unit === 'second' ? MINUTES[unit] : DAY);
  if (from === 'narrative' && clock !== null) {
    const at = Math.round(clock.minutes + minutes);
    const day = clock.day + Math.floor(at / DAY);
    const rest = at - Math.floor(at / DAY) * DAY;
    return {
      value: `${dayValue(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
      why: 'counted from the clock time that was spoken of last',
      place: placeOf(day),
      minutes: rest,
    };
  }
  const day = from === 'narrative' ? (lastDay ?? today) : today;
  if (day === null || Math.abs(minutes) >= DAY)
    return { value: by < 0 ? 'PAST_REF' : 'FUTURE_REF', why: 'there is no clock time to count from' };
  return {
    value: `${dayValue(day)}TXX`,
    why: 'on that day; there is no clock time to count from',
    place: placeOf(day),
  };
}
