// The times that plain chrono-node finds, as an annotator of the batch form, to compare with. Its answers are written as
// TIMEX3 at the granularity that it says it knows: it has no durations, sets, weeks or vague times.
import { casual, type ParsedComponents } from 'chrono-node';
import { readHeader } from '../../src/annotate/article';
import type { Time } from '../../src/annotation';
import { serve } from './ndjson';

const two = (n: number | null): string => String(n).padStart(2, '0');

function timex(parsed: ParsedComponents): Pick<Time, 'type' | 'value'> {
  const get = (component: Parameters<ParsedComponents['get']>[0]): string => two(parsed.get(component));
  const certain = (component: Parameters<ParsedComponents['get']>[0]): boolean => parsed.isCertain(component);
  const date = `${String(parsed.get('year')).padStart(4, '0')}-${get('month')}-${get('day')}`;
  if (certain('hour')) return { type: 'TIME', value: `${date}T${get('hour')}:${get('minute')}` };
  if (certain('day') || certain('weekday')) return { type: 'DATE', value: date };
  return { type: 'DATE', value: certain('month') ? date.slice(0, 7) : certain('year') ? date.slice(0, 4) : date };
}

function times(text: string, date: string | null): Time[] {
  const noon = date ? new Date(`${date}T12:00:00Z`) : undefined;
  const found = casual.parse(text, noon && { instant: noon, timezone: 0 });
  return found.flatMap(({ index, text: words, start }) =>
    /\n\s*\n/.test(words) ? [] : [{ start: index, end: index + words.length, text: words, ...timex(start) }],
  );
}

void serve(({ text, date }) => ({ times: times(text, date ?? readHeader(text)?.date ?? null) }));
