import assert from 'node:assert/strict';
import { shown, timesIn } from './timesIn';

describe('weekdays', () => {
  it('are the most recent such day, counting the document date', () => {
    assert.deepEqual(shown('The ministers met on Tuesday.'), ['Tuesday = 2025-02-18']);
    assert.deepEqual(shown('The court ruled on Wednesday that the law stands.'), ['Wednesday = 2025-02-12']);
  });

  it('lie ahead where the verb of their clause does', () => {
    assert.deepEqual(shown('Parliament will vote on Thursday.'), ['Thursday = 2025-02-20']);
    assert.deepEqual(shown('The envoy is scheduled to arrive on Wednesday.'), ['Wednesday = 2025-02-19']);
  });

  it('stay unresolved without a document date', () => {
    assert.deepEqual(shown('The ministers met on Tuesday.', null), ['Tuesday = XXXX-WXX-2']);
  });

  it('say why', () => {
    const [time] = timesIn('The ministers met on Tuesday.');
    assert.equal(time.why, 'the most recent Tuesday, counting the article’s own date');
    assert.equal(time.future, undefined);
  });

  it('are no times in names', () => {
    assert.deepEqual(shown('The Sunday Times backed the plan and Bloody Sunday was remembered.'), []);
  });
});
