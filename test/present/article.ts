import type { Annotation, Argument, Kind, NewsEvent, Span } from '../../src/annotation';
import { lookupOf } from '../../src/present/lookup';
import type { OutlineOptions, OutlineSource } from '../../src/present/outline/options';
import { DEFAULT_OUTLINE } from '../../src/present/outline/outlineText';

/** An article of our own and its annotation by hand, so that what is made of an annotation is tested by itself. */
export const TEXT = `date 2025-03-11 Mina Okafor called Jonas Lind on Monday in Oslo.

"We will meet again," Okafor said. She will visit Lind in April. The 2014 flood killed nine people. After the call, Lind thanked her.
`;

const at = (words: string, after = ''): Span => {
  const start = TEXT.indexOf(words, after ? TEXT.indexOf(after) : 0);
  return { start, end: start + words.length };
};
const cut = (words: string, after?: string): Span & { text: string } => ({ ...at(words, after), text: words });
const mention = (entity: string, kind: Kind, words: string, after?: string) => ({
  ...cut(words, after),
  kind,
  entity,
  form: /^(She|her)$/.test(words) ? ('pronoun' as const) : ('name' as const),
  confidence: 0.9,
});
const event = (
  id: string,
  span: Span & { text: string },
  source: Argument[],
  target: Argument[],
  more: Partial<NewsEvent> = {},
): NewsEvent => ({
  id,
  ...span,
  type: null,
  status: 'occurred',
  source,
  target,
  when: null,
  where: [],
  attribution: null,
  prominence: 1,
  ...more,
});

export const ANNOTATION: Annotation = {
  date: '2025-03-11',
  language: 'en',
  mentions: [
    mention('e1', 'person', 'Mina Okafor'),
    mention('e2', 'person', 'Jonas Lind'),
    mention('e3', 'place', 'Oslo'),
    { ...mention('e1', 'person', 'Okafor', 'again'), why: 'surname of Mina Okafor, the only Okafor here' },
    mention('e1', 'person', 'She'),
    mention('e2', 'person', 'Lind', 'visit'),
    mention('e2', 'person', 'Lind', 'the call'),
    mention('e1', 'person', 'her', 'thanked'),
  ],
  entities: [
    {
      id: 'e1',
      kind: 'person',
      name: 'Mina Okafor',
      aliases: ['Okafor'],
      roles: ['envoy'],
      country: 'NG',
      actor: true,
      prominence: 2,
    },
    {
      id: 'e2',
      kind: 'person',
      name: 'Jonas Lind',
      aliases: ['Lind'],
      roles: [],
      country: 'NO',
      actor: true,
      prominence: 3,
    },
    { id: 'e3', kind: 'place', name: 'Oslo', aliases: [], roles: [], country: 'NO', actor: false },
  ],
  times: [
    { ...cut('Monday'), type: 'DATE', value: '2025-03-10', why: 'the last Monday before the article’s date' },
    { ...cut('April'), type: 'DATE', value: '2025-04', future: true },
    { ...cut('2014'), type: 'DATE', value: '2014' },
  ],
  events: [
    event('v1', cut('called'), ['e1'], ['e2'], {
      type: 'CONSULT',
      when: '2025-03-10',
      where: ['e3'],
      clause: at('Mina Okafor called Jonas Lind on Monday in Oslo.'),
    }),
    event('v2', cut('meet'), [], [], { type: 'CONSULT', status: 'planned', prominence: 0.1 }),
    event('v3', cut('visit'), ['e1'], ['e2'], { type: 'CONSULT', status: 'planned', when: '2025-04' }),
    event('v4', cut('killed'), [cut('The 2014 flood')], [cut('nine people')], {
      when: '2014',
      background: true,
      family: 'disaster',
    }),
    event('v5', cut('call', 'After'), [], [], { sameAs: 'v1', prominence: 0.2 }),
    event('v6', cut('thanked'), ['e2'], ['e1'], { attribution: 'e2' }),
  ],
  quotes: [
    {
      ...at('"We will meet again,"'),
      direct: true,
      speaker: { ...at('Okafor', 'again'), entity: 'e1' },
      cue: at('said'),
    },
  ],
};

/** The source of an outline of the article, with some options changed. */
export const outlineSource = (options: Partial<OutlineOptions> = {}): OutlineSource => ({
  text: TEXT,
  lookup: lookupOf(ANNOTATION),
  options: { ...DEFAULT_OUTLINE, ...options },
});
