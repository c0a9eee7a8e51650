import type { Quote } from '../../annotation';
import { groupBy } from '../groupBy';
import { shorten } from '../snippet';
import { countWords, oneLine } from '../words';
import { uniqueIds } from './ids';
import type { OutlineNode } from './node';
import type { OutlineSource } from './options';

/** The quotes by speaker, in order of each speaker's first quote. */
export function quoteNodes({ text, lookup, options: { translate } }: OutlineSource): OutlineNode[] {
  const nameOf = ({ speaker }: Quote): string =>
    (speaker?.entity && lookup.entity(speaker.entity)?.name) ||
    (speaker ? oneLine(text.slice(speaker.start, speaker.end)) : translate('Nobody named'));
  const bySpeaker = groupBy(lookup.annotation.quotes, (quote) => [nameOf(quote)]);
  return [...bySpeaker].map(([name, quotes]) => {
    const kind = quotes.map(({ speaker }) => speaker?.entity && lookup.entity(speaker.entity)?.kind).find(Boolean);
    const id = `speaker:${name}`;
    return {
      id,
      label: name,
      description: String(quotes.length),
      icon: { is: 'speaker', kind: kind || null },
      span: quotes[0].speaker ?? undefined,
      spoken: translate(
        'Speaker: {0}, {1}',
        name,
        countWords({ actors: 0, events: 0, quotes: quotes.length }, translate),
      ),
      children: () => speakerChildren(quotes, id, text, translate('reported')),
    };
  });
}

function speakerChildren(quotes: readonly Quote[], id: string, text: string, reported: string): OutlineNode[] {
  const ids = uniqueIds();
  return quotes.map((quote) => {
    const words = oneLine(text.slice(quote.start, quote.end));
    const label = shorten(words, 80);
    return {
      id: ids(`${id}/quote:${label}`),
      label,
      description: quote.direct ? undefined : reported,
      icon: { is: 'quote', direct: quote.direct },
      span: quote,
      tooltip: words,
    };
  });
}
