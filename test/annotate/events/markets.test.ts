import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import type { NewsEvent } from '../../../src/annotation';
import { testModels } from '../../support/models';

async function eventOf(text: string, trigger: string): Promise<NewsEvent> {
  const { events } = annotate(text, { date: '2031-03-05', models: await testModels() });
  const found = events.find((event) => event.text === trigger);
  assert.ok(found, `no event "${trigger}" in: ${events.map((event) => event.text).join(', ')}`);
  return found;
}

describe('moves of markets', () => {
  it('takes a rally of prices for no protest', async () => {
    const { type, family } = await eventOf('Shares of Harlow Bank rallied on Monday.', 'rallied');
    assert.deepEqual([type, family], [null, 'economy']);
  });

  it('takes the noun for no protest either', async () => {
    const { type, family } = await eventOf('A rally of copper prices hurt builders on Monday.', 'rally');
    assert.deepEqual([type, family], [null, 'economy']);
  });

  it('takes a decline by a measure for no refusal', async () => {
    const { type, family } = await eventOf('Harlow Bank declined 3.5 percent in early trading.', 'declined');
    assert.deepEqual([type, family], [null, 'economy']);
  });

  it('leaves a rally of people a protest', async () => {
    const { type } = await eventOf('Teachers rallied in Bern on Monday.', 'rallied');
    assert.equal(type, 'PROTEST');
  });
});
