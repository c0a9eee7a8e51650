import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import { testModels } from '../../support/models';
import { eventIn } from './eventIn';

const statusOf = async (text: string, trigger: string): Promise<string> => (await eventIn(text, trigger)).status;

async function triggers(text: string): Promise<string[]> {
  return annotate(text, { date: '2031-03-05', models: await testModels() }).events.map((event) => event.text);
}

describe('status of events that nouns name', () => {
  it('is negated only where the verb holds the event', async () => {
    assert.equal(await statusOf('The envoys held no talks with Chad.', 'held'), 'negated');
    assert.equal(await statusOf('Oslo has not condemned the attack on Kismayo.', 'attack'), 'occurred');
    assert.equal(await statusOf('Chad denied a role in the bombing of Kismayo.', 'bombing'), 'occurred');
  });

  it('goes on for a state that nothing has ended', async () => {
    assert.equal(
      await statusOf('Holm denied that his aim was an end to the sanctions on Togo.', 'sanctions'),
      'ongoing',
    );
    assert.equal(await statusOf('Ghana lifted the sanctions on Togo.', 'lifted'), 'occurred');
  });

  it('is negated for what was called off', async () => {
    assert.equal(await statusOf('A strike by pilots was called off on Monday.', 'strike'), 'negated');
  });

  it('is that of the plan that it belongs to', async () => {
    const text = 'Holm is scheduled to meet Berg before flying to Oslo for talks with the bishops of Norway.';
    assert.equal(await statusOf(text, 'talks'), 'planned');
  });

  it('is that of the end or the resumption of it', async () => {
    const text = 'Diplomats called for an end to the war in Mali.';
    assert.equal(await statusOf(text, 'end'), 'possible');
    const resumed = await eventIn('Chad urged the resumption of talks with Mali.', 'resumption');
    assert.deepEqual([resumed.type, resumed.status], ['CONSULT', 'possible']);
  });
});

describe('calls', () => {
  it('that are rejected or heeded ask for something', async () => {
    assert.equal((await eventIn('Holm rejected a call by Anna Berg.', 'call')).type, 'REQUEST');
    assert.equal((await eventIn('Chad ignored a call by Togo.', 'call')).type, 'REQUEST');
  });
});

describe('nouns for what is announced or asked for', () => {
  it('are events beside the verb, still to come', async () => {
    const text = 'Ghana announced an inquiry into the crash.';
    assert.deepEqual(await triggers(text), ['announced', 'inquiry']);
    assert.equal(await statusOf(text, 'inquiry'), 'planned');
    assert.equal(await statusOf('The mayor ordered a search for the boat.', 'search'), 'planned');
    assert.equal(await statusOf('The union threatened a strike.', 'strike'), 'possible');
  });

  it('are done by others where they are asked for', async () => {
    const { named } = await eventIn('The firm demanded an apology from Togo.', 'apology');
    assert.deepEqual(named.source, []);
  });

  it('are told in one with the verb where it brings them about', async () => {
    assert.deepEqual(await triggers('Oslo announced a deal with Chad.'), ['announced a deal']);
  });
});

describe('nouns for what was told before', () => {
  it('are no second event', async () => {
    const text = 'Kenya and Uganda held talks in Oslo on Tuesday. Holm welcomed the talks between Kenya and Uganda.';
    assert.deepEqual(await triggers(text), ['held talks', 'welcomed']);
  });

  it('are none with their day either', async () => {
    assert.ok(!(await triggers("Holm said that Tuesday's meeting is about trade.")).includes('meeting'));
  });

  it('are none where a verb tells of the meeting', async () => {
    assert.deepEqual(await triggers('Holm met with French envoys for talks on Monday.'), ['met']);
  });
});
