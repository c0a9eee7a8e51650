import assert from 'node:assert/strict';
import type { Argument, NewsEvent } from '../../src/annotation';
import { eventLabel } from '../../src/present/eventLabel';
import { lookupOf } from '../../src/present/lookup';

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
    assert.equal(label('Acme bought Borel on Monday.', 'bought', ['Acme'], ['Borel']), 'Acme: bought › Borel');
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
    assert.equal(label(cut, 'called', ['Holm'], []), 'Holm: called for');
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
});
