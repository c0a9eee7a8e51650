import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

const statusOf = async (text: string, trigger: string): Promise<string> => (await eventIn(text, trigger)).status;

describe('status of events', () => {
  it('is open after "until", "unless" and "if", wherever the parser hung the clause', async () => {
    assert.equal(
      await statusOf('Until a successor is named, the post will be held by Anna Holm.', 'named'),
      'possible',
    );
    assert.equal(await statusOf('The party has threatened a vote unless the number is raised.', 'raised'), 'possible');
    assert.equal(await statusOf('If it fails to comply, the court can impose a penalty.', 'comply'), 'possible');
  });

  it('is planned for what has to be done', async () => {
    assert.equal(await statusOf('The deal has to be registered with the league.', 'registered'), 'planned');
    assert.equal(await statusOf('The minister had to resign.', 'resign'), 'occurred');
  });

  it('is no more than possible where a future is only believed in', async () => {
    assert.equal(await statusOf('Holm warned that the tax would push prices up.', 'push'), 'possible');
    assert.equal(await statusOf('Holm said that the firm would sue.', 'sue'), 'planned');
  });

  it('turns a refusal that is negated into a possibility, and a plan into none', async () => {
    assert.equal(await statusOf('The coach did not rule out playing the striker.', 'playing'), 'possible');
    assert.equal(await statusOf('Holm has no plans to leave.', 'leave'), 'negated');
  });

  it('has a call that was rejected made', async () => {
    assert.equal(await statusOf('Kobal rejected a call by Anna Holm for an election.', 'call'), 'occurred');
  });

  it('goes on in the present and with "still"', async () => {
    assert.equal(await statusOf('Acme employs 2,300 people in Ghana.', 'employs'), 'ongoing');
    assert.equal(await statusOf('Eleven people were still missing on Monday.', 'missing'), 'ongoing');
  });

  it('is open for what may have to be done and for what somebody is urged not to do', async () => {
    assert.equal(await statusOf('The bank may have to close two offices.', 'close'), 'possible');
    assert.equal(await statusOf('The agency urged Togo not to shut its borders.', 'shut'), 'possible');
    assert.equal(await statusOf('Holm urged the council to sell the stadium.', 'sell'), 'possible');
  });

  it('is negated for what nobody is asked or allowed to do', async () => {
    assert.equal(await statusOf('The striker was not asked to play.', 'play'), 'negated');
    assert.equal(await statusOf('The court did not allow Holm to sell the house.', 'sell'), 'negated');
  });

  it('is that of the main clause for a gerund after "before" and "besides"', async () => {
    const text = 'Holm is scheduled to meet Berg before flying to Oslo.';
    assert.equal(await statusOf(text, 'flying'), 'planned');
    assert.equal(await statusOf('Holm met Berg before flying to Oslo.', 'flying'), 'occurred');
    assert.equal(await statusOf('Besides paying a fine, Acme must close the site.', 'paying'), 'planned');
    assert.equal(await statusOf('Holm left without signing the pact.', 'signing'), 'negated');
  });

  it('has what somebody responds to happened', async () => {
    assert.equal(await statusOf('Ghana wants to respond to being excluded.', 'excluded'), 'occurred');
  });

  it('is planned for what a meeting is about', async () => {
    assert.equal(await statusOf('The summit is about improving relations with Chad.', 'improving'), 'planned');
  });

  it('stays planned with "unless"', async () => {
    const text = 'The law is to take effect on May 1 unless a court stops it.';
    assert.equal(await statusOf(text, 'take effect'), 'planned');
    assert.equal(await statusOf(text, 'stops'), 'possible');
  });

  it('is possible for what an act would do, and a plan for what somebody would', async () => {
    assert.equal(await statusOf('Holm said that the ban would hurt farmers.', 'hurt'), 'possible');
    assert.equal(await statusOf('Holm said that the summit would discuss trade.', 'discuss'), 'planned');
  });

  it('stays planned where all is to go well', async () => {
    assert.equal(await statusOf('If all goes well, the ship will leave Lima on Monday.', 'leave'), 'planned');
    assert.equal(await statusOf('If it rains, the ship will leave Lima on Monday.', 'leave'), 'possible');
  });
});
