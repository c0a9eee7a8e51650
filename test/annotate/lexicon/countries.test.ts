import assert from 'node:assert/strict';
import { COUNTRIES, countryWord } from '../../../src/annotate/lexicon/countries';

describe('countries', () => {
  it('leads names, demonyms, capitals and seats of power to one country', () => {
    for (const [word, sort] of [
      ['Russia', 'name'],
      ['Russians', 'demonym'],
      ['Moscow', 'capital'],
      ['Kremlin', 'seat'],
    ]) {
      const found = countryWord(word);
      assert.equal(found?.country.code, 'RU', word);
      assert.equal(found?.sort, sort, word);
    }
  });

  it('knows short forms, and keeps "US" apart from the pronoun', () => {
    for (const word of ['U.S.', 'US', 'USA', 'America']) assert.equal(countryWord(word)?.country.code, 'US', word);
    assert.equal(countryWord('us'), undefined);
  });

  it('finds a name in capitals', () => {
    assert.equal(countryWord('SAUDI ARABIA')?.country.code, 'SA');
    assert.equal(countryWord('NEW DELHI')?.sort, 'capital');
  });

  it('takes a city state for the country before the city', () => {
    assert.equal(countryWord('Singapore')?.sort, 'name');
  });

  it('prefers the country that is sure of a shared demonym', () => {
    assert.equal(countryWord('Dominican')?.country.code, 'DO');
    assert.equal(countryWord('Turkey')?.sure, false);
  });

  it('has every code once, and a name for each', () => {
    assert.equal(new Set(COUNTRIES.map(({ code }) => code)).size, COUNTRIES.length);
    for (const { code, name } of COUNTRIES) {
      assert.match(code, /^[A-Z]{2}$/);
      assert.ok(name, code);
    }
  });
});
