import assert from 'node:assert/strict';
import { initialsOf, isAcronym, lettersOf } from '../../../src/annotate/entities/acronyms';

describe('acronyms', () => {
  it('knows an acronym by its capitals', () => {
    assert.deepEqual(['NGA', 'U.N.', 'Nokia', 'A', 'G20'].map(isAcronym), [true, true, false, false, true]);
  });

  it('takes the letters alone', () => {
    assert.equal(lettersOf('U.N.'), 'un');
  });

  it('builds initials with small words and without', () => {
    const initials = initialsOf(['federation', 'of', 'textile', 'unions']);
    assert.ok(initials.has('ftu'));
    assert.ok(initials.has('fotu'));
  });

  it('gives a hyphenated word one letter or one for each part', () => {
    const initials = initialsOf(['inter-american', 'water', 'fund']);
    assert.ok(initials.has('iwf'));
    assert.ok(initials.has('iawf'));
  });

  it('gives none for a single word', () => {
    assert.equal(initialsOf(['nokia']).size, 0);
  });
});
