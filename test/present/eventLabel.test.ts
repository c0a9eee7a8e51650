import assert from 'node:assert/strict';
import type { Annotation, Argument, NewsEvent } from '../../src/annotation';
import { annotate } from '../../src/annotate/annotate';
import { eventLabel } from '../../src/present/eventLabel';
import { lookupOf } from '../../src/present/lookup';
import { testModels } from '../support/models';

/** The label of the event that a clause of a text carries, the whole text where it is left out. */
function label(text: string, trigger: string, source: string[], target: string[], clause = text): string {
  const cut = (words: string): Exclude<Argument, string> => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const event: NewsEvent = {
    id: 'v1',
    ...cut(trigger),
    type: null,
    status: 'occurred',
    source: source.map(cut),
    target: target.map(cut),
    when: null,
    where: [],
    attribution: null,
    clause: cut(clause),
  };
  const annotation = { date: null, mentions: [], entities: [], times: [], events: [event], quotes: [] };
  return eventLabel(event, text, lookupOf(annotation));
}

describe('the label of an event', () => {
  it('says who did what to whom', () => {
    assert.equal(label('Acme bought Borel.', 'bought', ['Acme'], ['Borel']), 'Acme: bought › Borel');
  });

  it('keeps the preposition between the two', () => {
    assert.equal(label('Holm wrote to investors.', 'wrote', ['Holm'], ['investors']), 'Holm: wrote to › investors');
  });

  it('leaves out what describes the side alone', () => {
    assert.equal(label('Acme showed a new phone.', 'showed', ['Acme'], ['phone']), 'Acme: showed › phone');
    assert.equal(
      label('Acme signed a deal with Borel.', 'signed', ['Acme'], ['Borel']),
      'Acme: signed a deal with › Borel',
    );
  });

  it('goes on over quotation marks', () => {
    assert.equal(
      label('Holm opened the “Old Mill” bridge, he said.', 'opened', ['Holm'], []),
      'Holm: opened the “Old Mill” bridge',
    );
  });

  it('leaves no quotation open', () => {
    const whole = 'Holm called for "a text, not a picture" on Monday, he said.';
    assert.equal(label(whole, 'called', ['Holm'], []), 'Holm: called for "a text, not a picture" on Monday');
    const cut = 'Holm called for "a text, not a picture.';
    assert.equal(label(cut, 'called', ['Holm'], []), 'Holm: called');
  });

  it('names whom it was done to, wherever else the article does', () => {
    const text = 'Holm left. The army removed her.';
    assert.equal(label(text, 'removed', ['The army'], ['Holm'], 'The army removed her.'), 'The army: removed › Holm');
  });

  it('names whoever acts once', () => {
    assert.equal(label('The remarks were made by Holm.', 'remarks', ['Holm'], []), 'Holm: remarks');
  });

  it('takes no "by" of a passive for one', () => {
    assert.equal(label('Acme was fined by Oslo.', 'fined', ['Oslo'], ['Acme']), 'Oslo: fined › Acme');
  });

  it('goes on in the words of the article where nobody is acted on', () => {
    assert.equal(
      label('Acme agreed to sell the plant, a spokesman said.', 'agreed', ['Acme'], []),
      'Acme: agreed to sell the plant',
    );
  });

  it('takes no one behind an infinitive for whom it was done to', () => {
    assert.equal(
      label('Acme agreed to move its data to China.', 'agreed', ['Acme'], ['China']),
      'Acme: agreed to move its data to China',
    );
  });

  it('ends with the trigger where the clause does', () => {
    assert.equal(label('Holm resigned.', 'resigned', ['Holm'], []), 'Holm: resigned');
  });

  it('says more of what was done to it, up to another clause', () => {
    assert.equal(
      label('Acme sold the plant to Borel for a pound after a strike ended.', 'sold', ['Acme'], ['the plant']),
      'Acme: sold › the plant to Borel for a pound',
    );
    assert.equal(
      label('Holm urged farmers to sow less rye, he said.', 'urged', ['Holm'], ['farmers']),
      'Holm: urged › farmers to sow less rye',
    );
    assert.equal(label('Acme paid Borel and left.', 'paid', ['Acme'], ['Borel']), 'Acme: paid › Borel');
  });

  it('says as what, and how much', () => {
    assert.equal(label('Acme hired Holm as its head.', 'hired', ['Acme'], ['Holm']), 'Acme: hired › Holm as its head');
    assert.equal(
      label('Acme lost as much as 16 percent.', 'lost', ['Acme'], ['as much']),
      'Acme: lost › as much as 16 percent',
    );
    assert.equal(label('Acme fired Holm as sales fell.', 'fired', ['Acme'], ['Holm']), 'Acme: fired › Holm');
  });

  it('keeps a number whole', () => {
    assert.equal(label('Acme paid KR1,500 to Borel.', 'paid', ['Acme'], ['KR1']), 'Acme: paid › KR1,500 to Borel');
  });

  it('begins with a capital, but for names', () => {
    assert.equal(label('On Monday the court sat.', 'sat', ['the court'], []), 'The court: sat');
    assert.equal(label('In Oslo eBay fell.', 'fell', ['eBay'], []), 'eBay: fell');
  });
});

describe('the label of an event with a date, a place and names', () => {
  const named = async (text: string, trigger: string): Promise<string> => {
    const annotation = annotate(text, { date: '2031-03-05', models: await testModels() });
    const event = annotation.events.find((one) => one.text.includes(trigger));
    assert.ok(event, `no event ${trigger}`);
    return eventLabel(event, text, lookupOf(annotation));
  };

  it('leaves the date to its group', async () => {
    assert.equal(
      await named('Anna Holm sold the house to Ole Berg on Monday.', 'sold'),
      'Anna Holm: sold › the house to Ole Berg',
    );
    assert.equal(
      await named('Anna Holm resigned last week after a row.', 'resigned'),
      'Anna Holm: resigned after a row',
    );
  });

  it('keeps a date that is part of a name', async () => {
    assert.equal(
      await named('Anna Holm won the 2030 Bergen Marathon.', 'won'),
      'Anna Holm: won › 2030 Bergen Marathon',
    );
  });

  it('leaves the place to what stands beside it', async () => {
    assert.equal(
      await named('French and German ministers met in Paris on Monday evening.', 'met').then((row) =>
        row.includes('Paris'),
      ),
      false,
    );
  });

  it('names no side of a meeting twice', async () => {
    const text = 'Anna Holm will meet Norwegian Prime Minister Ole Berg on Tuesday.';
    assert.equal(await named(text, 'meet'), 'Anna Holm, Ole Berg: meet');
    assert.equal(
      await named('Anna Holm held talks with Ole Berg about trade.', 'talks'),
      'Anna Holm, Ole Berg: held talks about trade',
    );
  });

  it('says once who of a group is acted on', async () => {
    const row = await named('Anna Holm joined the Scottish side in January.', 'joined');
    assert.equal(row.split('side').length, 2);
  });

  it('says who of a group acts', async () => {
    assert.equal(
      await named('European leaders rejected the plan.', 'rejected'),
      'European leaders: rejected › the plan',
    );
  });
});

describe('the name of an organization in a label', () => {
  const row = (name: string): string => {
    const text = 'Harlow sold the plant.';
    const annotation: Annotation = {
      date: null,
      mentions: [{ start: 0, end: 6, text: 'Harlow', kind: 'organization', form: 'name', entity: 'e1' }],
      entities: [{ id: 'e1', kind: 'organization', name, aliases: ['Harlow'], roles: [], country: null, actor: true }],
      times: [],
      events: [],
      quotes: [],
    };
    const event: NewsEvent = {
      id: 'v1',
      start: 7,
      end: 11,
      text: 'sold',
      type: null,
      status: 'occurred',
      source: ['e1'],
      target: [],
      when: null,
      where: [],
      attribution: null,
      clause: { start: 0, end: text.length },
    };
    return eventLabel(event, text, lookupOf(annotation));
  };

  it('is whole where it goes on as such names do', () => {
    assert.equal(row('Harlow Holdings Inc.'), 'Harlow Holdings Inc.: sold the plant');
  });

  it('is the article’s own word where it may be the name of something else', () => {
    assert.equal(row('Harlow Pay'), 'Harlow: sold the plant');
  });
});
