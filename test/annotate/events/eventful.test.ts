import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import { testModels } from '../../support/models';

/** The triggers of a text. */
async function triggers(text: string): Promise<string[]> {
  const { events } = annotate(text, { date: '2031-03-05', models: await testModels() });
  return events.map((event) => event.text);
}

async function hasNone(text: string, ...words: readonly string[]): Promise<void> {
  const found = await triggers(text);
  for (const word of words) assert.ok(!found.includes(word), `“${word}” among ${found.join(', ')}`);
}

async function has(text: string, ...words: readonly string[]): Promise<void> {
  const found = await triggers(text);
  for (const word of words) assert.ok(found.includes(word), `no “${word}” among ${found.join(', ')}`);
}

describe('what is an event', () => {
  it('is not what a meeting is about', async () => {
    const text = 'The ministers of Ghana and Togo met in Accra on Monday to discuss how to protect the border.';
    await hasNone(text, 'discuss', 'protect');
    await has(text, 'met');
    await hasNone('Kenya and Uganda held talks in Kampala on ending the dispute.', 'ending');
  });

  it('is not what would be good or hard to do', async () => {
    await hasNone('It is important to build bridges.', 'build');
    await has('Kenya will build two bridges.', 'build');
  });

  it('is not what figures show or newspapers claim, but what that says', async () => {
    const text = 'Figures published on Monday showed that exports had fallen by 4 percent.';
    await hasNone(text, 'showed');
    await has(text, 'published', 'fallen');
    await hasNone('As several papers had claimed, Holm resigned on Friday.', 'claimed');
  });

  it('is not what somebody calls a thing', async () => {
    await hasNone('Oslo calls the plan "a first step".', 'calls');
    await hasNone('Critics called it a farce.', 'called');
    await has('Holm called Berg on Monday.', 'called');
  });

  it('is what was seen or forced, not the seeing or forcing', async () => {
    const seen = 'Holm was seen leaving the bank on Friday.';
    await hasNone(seen, 'seen');
    await has(seen, 'leaving');
    const forced = 'The bank was forced to raise rates in July.';
    await hasNone(forced, 'forced');
    await has('The strike forced the bank to close two offices.', 'forced');
  });

  it('is the rift, not what led to it', async () => {
    const text = 'The arrest led to protests in Nairobi.';
    await hasNone(text, 'led');
    await has(text, 'protests');
  });

  it('is no state told by a particle or participle', async () => {
    await hasNone('The feud goes back to 2019.', 'goes');
    await hasNone('The study led by Holm was published on Monday.', 'led');
    await hasNone('The so-called reform failed in parliament.', 'called');
    await hasNone('The governing party lost two seats.', 'governing');
  });

  it('is the move where a thing is moved in time', async () => {
    const text = "The launch of Ghana's satellite was put off by rain.";
    await has(text, 'put off');
    await hasNone(text, 'launch');
  });

  it('is neither a space probe nor an aim', async () => {
    await hasNone('A probe to Mars is to leave next year.', 'probe');
    await has('Ghana opened a probe into the bank.', 'opened a probe');
    await hasNone("Norway's main goal is peace.", 'goal');
  });

  it('is what keeps somebody somewhere', async () => {
    await has('Storms have kept rescuers ashore since Monday.', 'kept');
  });

  it('is what happened to neither of two', async () => {
    await has('Two men fell; neither was hurt.', 'hurt');
  });
});
