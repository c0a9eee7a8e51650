import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import type { NewsEvent } from '../../../src/annotation';
import { OUTLINE_PROMINENCE, prominenceOf, withBest } from '../../../src/annotate/events/prominence';
import type { Token } from '../../../src/annotate/reading';
import { testModels } from '../../support/models';

/** The triggers of an article's events that its outline shows by default. */
async function shown(text: string): Promise<string[]> {
  const { events } = annotate(text, { date: '2031-03-05', models: await testModels() });
  return events.filter(({ prominence }) => prominence! >= OUTLINE_PROMINENCE).map((event) => event.text);
}

const LEAD = 'Harlow Bank closes branches\n\n';

describe('what the outline shows by default', () => {
  it('is what somebody with a name did', async () => {
    assert.deepEqual(await shown(`${LEAD}Harlow Bank fired Anna Holm on Monday.`), ['closes', 'fired']);
  });

  it('is no habit of a company', async () => {
    assert.deepEqual(await shown('Harlow Bank offers loans to farmers in the north.'), []);
  });

  it('is no link between the paragraphs', async () => {
    const text = `${LEAD}The weather was mild.\n\nHarlow Bank Fires Anna Holm in Bern\n\nIt was dry.`;
    assert.deepEqual(await shown(text), ['closes']);
  });

  it('is nothing that the writer or the reader does', async () => {
    assert.deepEqual(await shown(`${LEAD}We bought the phone on Monday. You sold it.`), ['closes']);
  });

  it('is nothing that a thing is like', async () => {
    assert.deepEqual(await shown(`${LEAD}The Sparrow X2 supports the Harlow network and the Bern grid.`), ['closes']);
  });

  it('is nothing that somebody was called', async () => {
    assert.deepEqual(await shown(`${LEAD}Anna Holm called the bridge a gift to Bern on Monday.`), ['closes']);
  });

  it('is nothing that a company did of which nothing is said', async () => {
    assert.deepEqual(await shown(`${LEAD}The weather was mild. A handful hit store shelves on Monday.`), ['closes']);
  });

  it('is nothing that a relative clause tells of somebody unnamed', async () => {
    assert.deepEqual(await shown(`${LEAD}The weather was mild in Bern, whose farmers bought ten tractors on Monday.`), [
      'closes',
    ]);
  });

  it('is no idiom', async () => {
    assert.deepEqual(await shown(`${LEAD}Harlow Bank found a way to win on Monday.`), ['closes']);
  });

  it('is no question', async () => {
    assert.deepEqual(await shown(`${LEAD}Who knows whether Anna Holm sued Harlow Bank on Monday?`), ['closes']);
  });

  it('is no stock phrase of reporters', async () => {
    assert.deepEqual(await shown(`${LEAD}Harlow Bank declined to comment.`), ['closes']);
  });

  it('is nothing that an outlet did to get the story', async () => {
    assert.deepEqual(await shown(`${LEAD}Reuters obtained the letter on Monday.`), ['closes']);
  });

  it('is no price at which something stands', async () => {
    assert.deepEqual(await shown(`${LEAD}Shares of Harlow Bank are trading at 20 francs.`), ['closes']);
  });

  it('is nothing that a figure of speech says', async () => {
    assert.deepEqual(await shown(`${LEAD}Anna Holm fell in love with the old harbour on Monday.`), ['closes']);
    assert.deepEqual(await shown(`${LEAD}Anna Holm gained fame in Bern on Monday.`), ['closes']);
  });

  it('is nothing that a list goes on with', async () => {
    assert.deepEqual(await shown(`${LEAD}Harlow Bank will start with the oldest branch in Bern.`), ['closes']);
  });

  it('is nothing that somebody thinks, likes or is', async () => {
    assert.deepEqual(await shown(`${LEAD}Anna Holm enjoyed the harbour of Bern.`), ['closes']);
    assert.deepEqual(await shown(`${LEAD}Ole Berg grew up in Bern.`), ['closes']);
  });

  it('is nothing done by what was told of before', async () => {
    assert.deepEqual(await shown(`${LEAD}The weather was mild. That drop hit Anna Holm on Monday.`), ['closes']);
  });

  it('is nothing that an outlet told of somebody', async () => {
    assert.deepEqual(await shown(`${LEAD}Radio Bern reported Anna Holm had left on Monday.`), ['closes', 'left']);
  });

  it('is nothing done by a pronoun that stands for nobody', async () => {
    assert.deepEqual(await shown('They sold it on Monday.'), []);
  });
});

/** What a dated piece of news has: somebody named did something to something. */
const TOLD =
  'kind:verb status:occurred tense:past clause:main depth:0 opening typed dated source:name source:organization target:words'
    .split(' ')
    .concat('news verb', 'news verb told');

describe('prominence', () => {
  it('lies between 0 and 1 whatever speaks for it', () => {
    assert.ok(prominenceOf(new Set()) >= 0);
    const all = prominenceOf(new Set(TOLD));
    assert.ok(all > OUTLINE_PROMINENCE && all <= 1);
  });

  it('falls below the bar with one defect, and keeps the order among the defective', () => {
    const defective = prominenceOf(new Set([...TOLD, 'fragment']));
    assert.ok(defective < OUTLINE_PROMINENCE);
    assert.ok(defective > prominenceOf(new Set(['fragment', 'faint', 'tense:present'])));
  });
});

describe('an article that would show nothing', () => {
  const event = (id: string, prominence: number): NewsEvent => ({
    id,
    start: 0,
    end: 1,
    text: 'x',
    type: null,
    plover: null,
    status: 'occurred',
    source: [],
    target: [],
    when: null,
    where: [],
    attribution: null,
    prominence,
  });
  const prominences = (events: NewsEvent[], words: number): (number | undefined)[] => {
    const sentence = { index: 0, paragraph: 0, base: 0, tokens: new Array<Token>(words) };
    return withBest(events, [sentence]).map(({ prominence }) => prominence);
  };

  it('shows its most prominent event', () => {
    assert.deepEqual(prominences([event('v1', 0.3), event('v2', 0.5)], 120), [0.3, OUTLINE_PROMINENCE]);
  });

  it('shows none that next to nothing speaks for', () => {
    assert.deepEqual(prominences([event('v1', 0.3), event('v2', 0.4)], 120), [0.3, 0.4]);
  });

  it('shows none if it is short, or has another', () => {
    assert.deepEqual(prominences([event('v1', 0.5)], 20), [0.5]);
    assert.deepEqual(prominences([event('v1', 0.5), event('v2', 0.7)], 120), [0.5, 0.7]);
  });
});
