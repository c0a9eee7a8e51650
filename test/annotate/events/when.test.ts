import assert from 'node:assert/strict';
import { compareDays } from '../../../src/annotate/events/when';
import { eventIn } from './eventIn';

/** The date of the event with a trigger; the document is of Wednesday, 5 March 2031. */
const dateOf = async (text: string, trigger: string): Promise<string | null> => (await eventIn(text, trigger)).when;

describe('dates of events', () => {
  it('count from the date before: "two days after"', async () => {
    const text = 'The club dismissed its coach on Monday, two days after the team lost the final.';
    assert.equal(await dateOf(text, 'dismissed'), '2031-03-03');
    assert.equal(await dateOf(text, 'lost'), '2031-03-01');
  });

  it('belong to the clause before "after"', async () => {
    const text = 'The strike was called off on Monday after the company raised wages.';
    assert.equal(await dateOf(text, 'called off'), '2031-03-03');
  });

  it('belong to the verb, not to the noun that is its object', async () => {
    const text = 'Kenya declared an outbreak of cholera on Monday.';
    assert.equal(await dateOf(text, 'declared'), '2031-03-03');
  });

  it('pass to the clause that begins with "when"', async () => {
    const text = 'The dispute goes back to the spring of 2024, when a flood killed two farmers.';
    assert.equal(await dateOf(text, 'killed'), '2024-SP');
  });

  it('are not handed to a relative clause in the perfect', async () => {
    const text = 'Holm, who has been suspended for two games, apologized on Sunday.';
    assert.equal(await dateOf(text, 'suspended'), null);
    assert.equal(await dateOf(text, 'apologized'), '2031-03-02');
  });

  it('lie in no future for what is over', async () => {
    assert.equal(await dateOf('The council has promised a new school by the end of 2033.', 'promised'), null);
  });

  it('make a plan of the present where they lie ahead', async () => {
    const event = await eventIn('The window closes on April 1.', 'closes');
    assert.deepEqual([event.when, event.status], ['2031-04-01', 'planned']);
  });

  it('compare so far as they are known', () => {
    assert.ok(compareDays('2031-03-06', '2031-03-05') > 0);
    assert.ok(compareDays('2031-03-04T10:00', '2031-03-05') < 0);
    assert.equal(compareDays('2031-03', '2031-03-05'), 0);
    assert.equal(compareDays('2031-W02', '2031-03-05'), 0);
    assert.ok(compareDays('2030', '2031-03-05') < 0);
    assert.ok(compareDays('2032-Q3', '2031-03-05') > 0);
  });

  it('are those of the clause that the parser hung on a time', async () => {
    assert.equal(await dateOf('Last spring I sat in a ward in Lima.', 'sat'), '2030-SP');
  });

  it('pass to a coordinated clause that is negated in the past', async () => {
    assert.equal(await dateOf('Holm called Berg on Friday, and he did not object.', 'object'), '2031-02-28');
  });

  it('pass to "a move that"', async () => {
    const text = 'On Monday Holm dismissed the board in a move that surprised Berg.';
    assert.equal(await dateOf(text, 'surprised'), '2031-03-03');
  });

  it('stay with the promise or the noun that they are about', async () => {
    assert.equal(await dateOf('Ghana promised a law by the end of 2030.', 'promised'), null);
    assert.equal(await dateOf('Holm criticized the conduct of the November elections.', 'criticized'), null);
    assert.equal(await dateOf('The mine was shut on Monday after a complaint by Togo.', 'complaint'), null);
  });

  it('are those of a participle after its noun', async () => {
    const event = await eventIn('The firm will help under an agreement signed on Feb. 18.', 'signed');
    assert.deepEqual([event.when, event.status], ['2031-02-18', 'occurred']);
  });

  it('go on to a sentence about the same people', async () => {
    const text = 'On Monday Holm met Berg in Oslo. The two agreed to meet again.';
    assert.equal(await dateOf(text, 'agreed'), '2031-03-03');
    assert.equal(await dateOf('On Monday Holm met Berg in Oslo. The two later agreed on a plan.', 'agreed'), null);
  });

  it('are told of the beginning by a later "Tuesday\'s talks"', async () => {
    const text = "Kenya and Togo held talks in Lima on ending the feud. Holm said that Tuesday's talks were useful.";
    assert.equal(await dateOf(text, 'held'), '2031-03-04');
  });
});
