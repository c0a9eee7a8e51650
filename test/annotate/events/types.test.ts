import assert from 'node:assert/strict';
import { eventIn } from './eventIn';

const typeOf = async (text: string, trigger: string): Promise<string | null> => (await eventIn(text, trigger)).type;

describe('types of events', () => {
  it('take a meeting without an object, or with people, for one', async () => {
    assert.equal(await typeOf('European leaders met in Oslo on Monday.', 'met'), 'CONSULT');
    assert.equal(await typeOf('Anna Holm met parents on Monday.', 'met'), 'CONSULT');
    assert.equal(await typeOf('The company met the deadline.', 'met'), null);
  });

  it('give none to what a disease or a fire does, whatever the scorer finds likely', async () => {
    assert.equal(await typeOf('The disease has killed at least seven people in Chad.', 'killed'), null);
  });

  it('take sitting in a place for no protest', async () => {
    assert.equal(await typeOf('Anna Holm sat in a ward in Lima.', 'sat'), null);
  });

  it('look through "a message of" and "two of" to what is meant', async () => {
    assert.equal(await typeOf('China sent a message of congratulation.', 'sent'), 'SUPPORT');
    assert.equal(await typeOf('Chad released two of its prisoners.', 'released'), 'RETREAT');
  });

  it('keep to the guidelines where PLOVER’s own code differs', async () => {
    const { type, source } = await eventIn(
      'Norway and Chad signed an agreement under which 600 people will be flown home.',
      'signed',
    );
    assert.equal(type, 'AGREE');
    assert.equal(source.length, 2);
  });
});
