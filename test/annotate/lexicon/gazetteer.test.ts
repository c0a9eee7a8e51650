import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as known from '../../../src/annotate/lexicon/gazetteer';
import { genderOfGivenName } from '../../../src/annotate/lexicon/givenNames';
import { writeModelFile } from '../../../src/annotate/model/modelFile';

const file = gunzipSync(readFileSync(join(__dirname, '../../../models', known.GAZETTEER_FILE)));

const keyOf = (words: string): number =>
  words
    .split(' ')
    .map(known.wordKey)
    .reduce((before, last) => known.phraseKey(before, last));

describe('the gazetteer', () => {
  const gazetteer = known.readGazetteer(file);
  const bitsOf = (words: string): number => known.lookUp(gazetteer, keyOf(words));

  it('knows words and runs of words, lower-cased', () => {
    assert.ok(bitsOf('peru') & known.COUNTRY);
    assert.ok(bitsOf('saudi arabia') & known.COUNTRY);
    assert.ok(bitsOf('world trade organization') & known.ORGANIZATION);
    assert.ok(bitsOf('nairobi') & known.BIG_CITY);
    assert.equal(bitsOf('xqzzy plumph'), 0);
  });

  it('knows acronyms with their capitals alone', () => {
    assert.ok(bitsOf('WHO') & known.ORGANIZATION);
    assert.equal(bitsOf('who') & known.ORGANIZATION, 0);
  });

  it('tells the gender of given names, and nothing where the lists contradict each other', () => {
    assert.equal(genderOfGivenName(gazetteer, 'Vladimir'), 'male');
    assert.equal(genderOfGivenName(gazetteer, 'FATIMA'), 'female');
    assert.equal(genderOfGivenName(gazetteer, 'Jean'), null);
    assert.equal(genderOfGivenName(gazetteer, 'Xqzzy'), null);
  });

  it('reads back what was packed, however far apart the keys lie', () => {
    const entries = new Map([
      [keyOf('alpha'), known.PERSON],
      [keyOf('beta gamma'), known.PERSON | known.TOWN],
    ]);
    const bytes = writeModelFile(known.GAZETTEER_NAME, known.GAZETTEER_VERSION, known.packGazetteer(entries));
    const read = known.readGazetteer(bytes);
    for (const [key, mask] of entries) assert.equal(known.lookUp(read, key), mask);
    assert.equal(known.lookUp(read, keyOf('gamma')), 0);
  });

  it('says which file is missing', () => {
    assert.throws(() => known.readGazetteer(undefined), /gazetteer\.bin\.gz is missing/);
  });
});
