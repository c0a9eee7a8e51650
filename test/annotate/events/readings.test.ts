import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import type { Annotation, Argument, NewsEvent } from '../../../src/annotation';
import { testModels } from '../../support/models';

async function read(text: string): Promise<Annotation> {
  return annotate(text, { date: '2031-03-05', models: await testModels() });
}

const names = ({ entities }: Annotation, sides: readonly Argument[]): string[] =>
  sides.map((side) => (typeof side === 'string' ? entities.find(({ id }) => id === side)!.name : side.text));

const told = ({ events }: Annotation, trigger: string): NewsEvent | undefined =>
  events.find(({ text }) => text === trigger);

describe('sides that the parser hangs elsewhere', () => {
  it('gives a name before a finite clause to that clause', async () => {
    const reading = await read('She announced Tesla will cut about 7 percent of its workforce.');
    assert.deepEqual(names(reading, told(reading, 'cut')!.source), ['Tesla']);
    assert.deepEqual(told(reading, 'announced')?.target ?? [], []);
  });

  it('takes the company before its form, not the exchange in brackets behind it', async () => {
    const reading = await read('Microsoft, Inc. (NASDAQ: MSFT) paid $2 billion for the firm.');
    const paid = reading.events.find(({ text }) => text.startsWith('paid'))!;
    assert.deepEqual(names(reading, paid.source), ['Microsoft']);
  });

  it('takes "given" before a clause for no giving', async () => {
    const reading = await read('Given the rising demand for homes, Harlow Bank hired 200 brokers.');
    assert.ok(reading.events.every(({ start }) => start > 0));
  });
});
