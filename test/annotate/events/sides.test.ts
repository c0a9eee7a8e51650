import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

describe('sides of events', () => {
  it('takes the words of a title for the person they stand before', async () => {
    const { named } = await eventIn(
      'U.S. Secretary of Labor Dana Whitlock and Kenyan Trade Minister Peter Mwangi opened talks in Oslo.',
      'opened',
    );
    assert.deepEqual(named.source, ['Dana Whitlock', 'Peter Mwangi']);
  });

  it('does not take a dateline for a subject', async () => {
    const { named } = await eventIn('LAGOS (Harbour News) — The Nigerian Senate sued Acme Oil on Friday.', 'sued');
    assert.deepEqual([named.source, named.target], [['Nigerian Senate'], ['Acme Oil']]);
  });
});
