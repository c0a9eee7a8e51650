import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

const placesOf = async (text: string, trigger: string): Promise<readonly string[]> =>
  (await eventIn(text, trigger)).named.where;

describe('places of events', () => {
  it('may stand inside a side or beside it', async () => {
    assert.deepEqual(await placesOf('Prices in Chad doubled on Monday.', 'doubled'), ['Chad']);
    assert.deepEqual(await placesOf('Workers blocked the gate of the port of Durban.', 'blocked'), ['Durban']);
    assert.deepEqual(await placesOf('Two men were brought before a judge in Lima.', 'brought'), ['Lima']);
  });

  it('are no targets of a verb without a type', async () => {
    const { named } = await eventIn('Anna Holm watched from Nairobi.', 'watched');
    assert.deepEqual([named.target, named.where], [[], ['Nairobi']]);
    const fell = await eventIn('The plane fell into the Bay of Bengal.', 'fell');
    assert.deepEqual([fell.named.target, fell.named.where], [[], ['Bay of Bengal']]);
  });

  it('are what a clause with "where" stands beside', async () => {
    assert.deepEqual(await placesOf('He moved to Ghana, where he opened a school.', 'opened'), ['Ghana']);
  });

  it('are the object of a verb of leaving', async () => {
    assert.deepEqual(await placesOf('The envoy left Zurich on Monday.', 'left'), ['Zurich']);
  });

  it('come from the dateline where the sentence names none', async () => {
    assert.deepEqual(await placesOf('OSLO (Alpine Wire) — The mayor resigned on Monday.', 'resigned'), ['OSLO']);
    assert.deepEqual(await placesOf('OSLO (Alpine Wire) — Four men were shot in Bergen.', 'shot'), ['Bergen']);
  });

  it('may be named before a noun for a part of them', async () => {
    assert.deepEqual(await placesOf('Passengers at Entebbe airport were screened.', 'screened'), ['Entebbe']);
  });

  it('may hang on another phrase of the same clause', async () => {
    assert.deepEqual(await placesOf('The agency relayed signals through a dish at Malindi.', 'relayed'), ['Malindi']);
  });

  it('are what "there" stands for', async () => {
    assert.deepEqual(
      await placesOf('A fire destroyed a school in Lima. Workers there protested on Monday.', 'protested'),
      ['Lima'],
    );
  });

  it('are no targets of a verb of leaving', async () => {
    const { named } = await eventIn('The ferry left Zanzibar on Monday.', 'left');
    assert.deepEqual([named.target, named.where], [[], ['Zanzibar']]);
  });
});
