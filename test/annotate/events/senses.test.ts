import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

const typeOf = async (text: string, trigger: string): Promise<string | null> => (await eventIn(text, trigger)).type;

describe('types of events', () => {
  it('take a meeting without an object, or with people, for one', async () => {
    assert.equal(await typeOf('European leaders met in Oslo on Monday.', 'met'), 'CONSULT');
    assert.equal(await typeOf('Anna Holm met parents on Monday.', 'met'), 'CONSULT');
    assert.equal(await typeOf('The company met the deadline.', 'met'), null);
  });

  it('give none to what a disease or a fire does, whatever the scorer finds likely', async () => {
    assert.equal(await typeOf('The disease has killed at least seven people in Chad.', 'killed'), null);
  });

  it('take sitting in a place for no protest', async () => {
    assert.equal(await typeOf('Anna Holm sat in a ward in Lima.', 'sat'), null);
  });

  it('look through "a message of" and "two of" to what is meant', async () => {
    assert.equal(await typeOf('China sent a message of congratulation.', 'sent'), 'SUPPORT');
    assert.equal(await typeOf('Chad released two of its prisoners.', 'released'), 'RETREAT');
  });

  it('keep to the guidelines where PLOVER’s own code differs', async () => {
    const { type, source } = await eventIn(
      'Norway and Chad signed an agreement under which 600 people will be flown home.',
      'signed',
    );
    assert.equal(type, 'AGREE');
    assert.equal(source.length, 2);
  });

  it('leave to PLOVER’s code what our guidelines give no type', async () => {
    const { type, plover } = await eventIn('The council promised a new school.', 'promised');
    assert.equal(type, null);
    assert.notEqual(plover, null);
    assert.equal(await typeOf('Police launched an inquiry on Monday.', 'launched'), null);
    assert.equal(await typeOf('The strike was called off by the union.', 'called off'), null);
  });

  it('tell a purchase from aid and a legal appeal from a plea', async () => {
    assert.equal(await typeOf('Kenya paid $2 million for the ride.', 'paid'), null);
    assert.equal(await typeOf('Kenya paid $2 million to Chad.', 'paid'), 'AID');
    assert.equal(await typeOf('An appeal to the High Court is expected.', 'appeal'), null);
  });

  it('take the verb for the trigger where what is signed comes before it', async () => {
    const { type, named } = await eventIn('The treaty was ratified by Norway.', 'ratified');
    assert.deepEqual([type, named.source, named.target], ['AGREE', ['Norway'], ['[The treaty]']]);
  });

  it('find no demand in "should have" and "should it"', async () => {
    await assert.rejects(eventIn('The firm should have listened, Anna Holm said.', 'should'));
    await assert.rejects(eventIn('Should the number of cases double, the agency said, it will act.', 'Should'));
  });
});
