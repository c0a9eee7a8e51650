import assert from 'node:assert/strict';
import type { Kind, NewsEvent, Time } from '../../src/annotation';
import type { MentionReading } from '../../src/annotate/entities';
import { findEvents } from '../../src/annotate/events';
import { finish } from '../../src/annotate/steps';
import type { QuoteReading } from '../../src/annotate/quotes';
import type { Sentence } from '../../src/annotate/reading';
import { parsed, SILENT } from './events/parsed';

interface Given {
  /** Words that are mentions: the first word's form to kind and entity. */
  readonly mentions?: Readonly<Record<string, readonly [Kind, string]>>;
  readonly times?: Readonly<Record<string, string>>;
  readonly quotes?: (text: string, sentences: readonly Sentence[]) => readonly QuoteReading[];
  readonly date?: string;
}

/** The events of an article of sentences parsed by hand, a blank between them. */
function read(
  parses: readonly string[],
  { mentions = {}, times = {}, quotes, date = '2031-03-05' }: Given,
): NewsEvent[] {
  let text = '';
  const sentences: Sentence[] = [];
  for (const lines of parses) {
    const base = text ? text.length + 1 : 0;
    const { sentence, text: own } = parsed(lines, sentences.length, base);
    sentences.push(sentence);
    text = text ? `${text} ${own}` : own;
  }
  const found: MentionReading[] = [];
  const dates: Time[] = [];
  for (const { index, base, tokens } of sentences)
    tokens.forEach(({ text: word, start, end }, at) => {
      const span = { start: base + start, end: base + end, text: word };
      const mention = mentions[word];
      if (mention)
        found.push({
          sentence: index,
          from: at,
          to: at + 1,
          mention: { ...span, kind: mention[0], form: 'name', entity: mention[1] },
        });
      if (times[word]) dates.push({ ...span, type: 'DATE', value: times[word] });
    });
  const steps = findEvents({
    text,
    date,
    sentences,
    cast: { mentions: found, entities: [], described: new Map() },
    times: dates,
    quotes: quotes ? quotes(text, sentences) : [],
    scorer: SILENT,
  });
  return finish(steps);
}

const FINED = `
  Oslo Oslo PROPN NNP 2 nsubj
  fined fine VERB VBD 0 root
  Acme Acme PROPN NNP 2 obj
  on on ADP IN 5 case
  Monday Monday PROPN NNP 2 obl`;

describe('events of an article', () => {
  it('resolves sides to entities and dates the event by its clause', () => {
    const [event] = read([FINED], {
      mentions: { Oslo: ['place', 'e1'], Acme: ['organization', 'e2'] },
      times: { Monday: '2031-03-03' },
    });
    assert.deepEqual(
      [event.text, event.type, event.source, event.target, event.when, event.status],
      ['fined', 'SANCTION', ['e1'], ['e2'], '2031-03-03', 'occurred'],
    );
  });

  it('gives a span where a side is no entity', () => {
    const [event] = read(
      [
        `
      The the DET DT 3 det
      angry angry ADJ JJ 3 amod
      crowd crowd NOUN NN 4 nsubj
      attacked attack VERB VBD 0 root
      him he PRON PRP 4 obj`,
      ],
      { mentions: { him: ['person', 'e1'] } },
    );
    assert.deepEqual(event.source, [{ start: 0, end: 15, text: 'The angry crowd' }]);
    assert.deepEqual(event.target, ['e1']);
  });

  it('takes a country’s troops for the country', () => {
    const [event] = read(
      [
        `
      Kenyan kenyan ADJ JJ 2 amod
      troops troop NOUN NNS 3 nsubj
      shelled shell VERB VBD 0 root
      Lamu Lamu PROPN NNP 3 obj`,
      ],
      { mentions: { Kenyan: ['group', 'e1'], Lamu: ['place', 'e2'] } },
    );
    assert.deepEqual([event.source, event.target], [['e1'], ['e2']]);
  });

  it('names the place after a preposition of place', () => {
    const [event] = read(
      [
        `
      Ardern Ardern PROPN NNP 4 nsubj
      and and CCONJ CC 3 cc
      Modi Modi PROPN NNP 1 conj
      met meet VERB VBD 0 root
      in in ADP IN 6 case
      Suva Suva PROPN NNP 4 obl`,
      ],
      { mentions: { Ardern: ['person', 'e1'], Modi: ['person', 'e2'], Suva: ['place', 'e3'] } },
    );
    assert.deepEqual([event.source, event.where], [['e1', 'e2'], ['e3']]);
  });

  it('leaves out a date after "since"', () => {
    const [event] = read(
      [
        `
      Rebels rebel NOUN NNS 2 nsubj
      attacked attack VERB VBD 0 root
      Gao Gao PROPN NNP 2 obj
      since since ADP IN 5 case
      Monday Monday PROPN NNP 2 obl`,
      ],
      { times: { Monday: '2031-03-03' } },
    );
    assert.equal(event.when, null);
  });

  it('attributes what lies in a report to its speaker, and negates what is denied', () => {
    const parse = `
      Acme Acme PROPN NNP 2 nsubj
      denied deny VERB VBD 0 root
      that that SCONJ IN 5 mark
      it it PRON PRP 5 nsubj
      bribed bribe VERB VBD 2 ccomp
      Diaz Diaz PROPN NNP 5 obj`;
    const [event] = read([parse], {
      mentions: { Acme: ['organization', 'e1'], it: ['organization', 'e1'], Diaz: ['person', 'e2'] },
      quotes: (text) => [
        {
          start: text.indexOf('it'),
          end: text.length,
          direct: false,
          mixed: false,
          denied: true,
          content: [{ sentence: 0, from: 3, to: 6 }],
          speaker: { sentence: 0, from: 0, to: 1 },
          cue: { sentence: 0, from: 1, to: 2 },
        },
      ],
    });
    assert.deepEqual(
      [event.text, event.status, event.plover, event.attribution, event.source],
      ['bribed', 'negated', null, 'e1', ['e1']],
    );
  });

  it('marks what is long past as background', () => {
    const events = read([FINED, FINED.replace('Monday', 'Friday')], {
      mentions: { Oslo: ['place', 'e1'] },
      times: { Monday: '2030', Friday: '2031-02-28' },
    });
    assert.deepEqual(
      events.map(({ background }) => background),
      [true, false],
    );
  });

  it('joins a repeat to the first event, unless their dates differ', () => {
    const mentions: Given['mentions'] = { Oslo: ['place', 'e1'], Acme: ['organization', 'e2'] };
    const same = read([FINED, FINED], { mentions, times: { Monday: '2031-03-03' } });
    assert.deepEqual(
      same.map(({ id, sameAs }) => [id, sameAs]),
      [
        ['v1', null],
        ['v2', 'v1'],
      ],
    );
    const other = read([FINED, FINED.replace('Monday', 'Friday')], {
      mentions,
      times: { Monday: '2031-03-03', Friday: '2031-02-28' },
    });
    assert.equal(other[1].sameAs, null);
  });

  it('takes "the two" for the sides of the event before', () => {
    const events = read(
      [
        FINED,
        `
      The the DET DT 2 det
      two two NUM CD 3 nsubj
      met meet VERB VBD 0 root`,
      ],
      { mentions: { Oslo: ['place', 'e1'], Acme: ['organization', 'e2'] } },
    );
    assert.deepEqual(events[1].source, ['e1', 'e2']);
  });

  it('lets an open pronoun stand for the one who reports', () => {
    const [event] = read(
      [
        `
      Oslo Oslo PROPN NNP 2 nsubj
      said say VERB VBD 0 root
      it it PRON PRP 5 nsubj
      would would AUX MD 5 aux
      fine fine VERB VB 2 ccomp
      Acme Acme PROPN NNP 5 obj`,
      ],
      { mentions: { Oslo: ['place', 'e1'], Acme: ['organization', 'e2'] } },
    );
    assert.deepEqual([event.source, event.target, event.status], [['e1'], ['e2'], 'planned']);
  });

  it('ranks what happened between named sides above what may happen to unnamed ones', () => {
    const [sure] = read([FINED], { mentions: { Oslo: ['place', 'e1'], Acme: ['organization', 'e2'] } });
    const [vague] = read(
      [
        `
      prices price NOUN NNS 3 nsubj
      may may AUX MD 3 aux
      fall fall VERB VB 0 root`,
      ],
      {},
    );
    assert.ok((sure.prominence ?? 0) > (vague.prominence ?? 1));
  });
});
