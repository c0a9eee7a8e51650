import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import { OUTLINE_PROMINENCE, prominenceOf } from '../../../src/annotate/events/prominence';
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

  it('is nothing done by a pronoun that stands for nobody', async () => {
    assert.deepEqual(await shown('They sold it on Monday.'), []);
  });
});

describe('prominence', () => {
  it('lies between 0 and 1 whatever speaks for it', () => {
    assert.ok(prominenceOf(new Set()) >= 0);
    const all = prominenceOf(
      new Set(['tense:past', 'lead', 'source:name', 'typed', 'news verb', 'clause:main', 'depth:0']),
    );
    assert.ok(all > OUTLINE_PROMINENCE && all <= 1);
  });

  it('falls below the bar with one defect, and keeps the order among the defective', () => {
    const told = ['tense:past', 'lead', 'source:name', 'typed', 'news verb', 'clause:main', 'depth:0'];
    const defective = prominenceOf(new Set([...told, 'fragment']));
    assert.ok(defective < OUTLINE_PROMINENCE);
    assert.ok(defective > prominenceOf(new Set(['fragment', 'faint', 'tense:present'])));
  });
});
