import assert from 'node:assert/strict';
import { fold, nicknameIn, soundsAlike, wordsOf } from '../../../src/annotate/entities/fold';

describe('folding of names', () => {
  it('drops diacritics, also of letters that have no decomposition', () => {
    assert.equal(fold('Łódź Ærø Straße'), 'lodz aero strasse');
  });

  it('parts a name into words without quotation marks and full stops', () => {
    assert.deepEqual(wordsOf('Roberto “Beto” Arruda Jr.'), ['roberto', 'beto', 'arruda', 'jr']);
  });

  it('hears transliterations of one name as alike', () => {
    for (const [a, b] of [
      ['kovalskyy', 'kovalsky'],
      ['gaddafi', 'qaddafi'],
      ['mohammed', 'mohamed'],
    ])
      assert.ok(soundsAlike(a, b), `${a} and ${b}`);
  });

  it('keeps different names apart', () => {
    for (const [a, b] of [
      ['keller', 'kohler'],
      ['petrov', 'petrenko'],
      ['kim', 'kam'],
    ])
      assert.ok(!soundsAlike(a, b), `${a} and ${b}`);
  });

  it('finds a nickname inside a name, and none around it', () => {
    assert.equal(nicknameIn('William "Bill" Thornbury'), 'bill');
    assert.equal(nicknameIn('"Bill"'), null);
  });
});
