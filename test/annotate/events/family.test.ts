import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

const familyOf = async (text: string, trigger: string): Promise<string | undefined> =>
  (await eventIn(text, trigger)).family;

describe('family of an event', () => {
  it('goes by what is released', async () => {
    assert.equal(await familyOf('The ministry released a photo of the ship.', 'released'), 'release');
    assert.equal(await familyOf('The army released two prisoners.', 'released'), 'conflict');
  });

  it('goes by what is won, or by who wins', async () => {
    assert.equal(await familyOf('Holm won a second term.', 'won'), 'election');
    assert.equal(await familyOf('The team won the final.', 'won'), 'sport');
    assert.equal(await familyOf('The company won a contract.', 'won'), 'business');
    assert.equal(await familyOf('The party won in Bergen.', 'won'), 'election');
  });

  it('goes by what is fired, named or raised', async () => {
    assert.equal(await familyOf('Police fired tear gas.', 'fired'), 'conflict');
    assert.equal(await familyOf('The club fired its coach.', 'fired'), 'appointment');
    assert.equal(await familyOf('The bank named its top picks.', 'named'), 'other');
    assert.equal(await familyOf('The mayor named Anna Holm as her deputy.', 'named'), 'appointment');
    assert.equal(await familyOf('The bank raised interest rates.', 'raised'), 'economy');
    assert.equal(await familyOf('Holm raised concerns about the plan.', 'raised'), 'statement');
  });

  it('goes by what hits', async () => {
    assert.equal(await familyOf('A missile hit a hospital.', 'hit'), 'conflict');
    assert.equal(await familyOf('The storm hit the coast.', 'hit'), 'disaster');
    assert.equal(await familyOf('Shares hit a record.', 'hit'), 'economy');
  });

  it('is that of a statement for an interview', async () => {
    assert.equal(
      await familyOf('In an interview with the BBC on Monday, Holm praised the plan.', 'interview'),
      'statement',
    );
  });
});
