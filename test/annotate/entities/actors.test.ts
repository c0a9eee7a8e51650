import assert from 'node:assert/strict';
import type { Entity, NewsEvent } from '../../../src/annotation';
import { withActors } from '../../../src/annotate/entities/actors';

const entity = (id: string): Entity => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  roles: [],
  actor: false,
  prominence: 1,
});

const event: NewsEvent = {
  id: 'v1',
  start: 0,
  end: 4,
  text: 'sued',
  type: 'ACCUSE',
  status: 'occurred',
  source: ['e1'],
  target: ['e2', { start: 9, end: 12, text: 'him' }],
  when: null,
  where: ['e3'],
  attribution: null,
};

describe('actors', () => {
  it('are those who act, are acted upon or speak, and no mere place of an event', () => {
    const quote = { start: 20, end: 30, direct: true, speaker: { start: 31, end: 35, entity: 'e4' } };
    const entities = withActors(['e1', 'e2', 'e3', 'e4'].map(entity), [event], [quote]);
    assert.deepEqual(
      entities.map(({ actor }) => actor),
      [true, true, false, true],
    );
  });

  it('grow more prominent with each event', () => {
    const [once, twice] = [[event], [event, event]].map((events) => withActors([entity('e1')], events, [])[0]);
    assert.ok((once.prominence ?? 0) > 1);
    assert.ok((twice.prominence ?? 0) > (once.prominence ?? 0));
  });
});
