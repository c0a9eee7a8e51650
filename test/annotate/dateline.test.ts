import assert from 'node:assert/strict';
import { datelineLength } from '../../src/annotate/dateline';
import { tokenise } from '../../src/annotate/tokens';

const dateline = (text: string): string => {
  const tokens = tokenise(text);
  const length = datelineLength(tokens);
  return length ? text.slice(0, tokens[length - 1].end) : '';
};

describe('datelines', () => {
  it('end with their dash', () => {
    assert.equal(dateline('HELSINKI — The mayor resigned.'), 'HELSINKI —');
    assert.equal(dateline('PORT LOUIS, Mauritius -- Two ships collided.'), 'PORT LOUIS, Mauritius --');
    assert.equal(dateline('Geneva, March 3 (Nordwire) - Rates fell.'), 'Geneva, March 3 (Nordwire) -');
    assert.equal(dateline('QUITO (Alpine Wire) : The court met.'), 'QUITO (Alpine Wire) :');
    assert.equal(dateline('(Nordwire) -- Rates fell.'), '(Nordwire) --');
    assert.equal(dateline('HELSINKI: The mayor resigned.'), 'HELSINKI:');
    assert.equal(dateline('HELSINKI—The mayor resigned.'), 'HELSINKI—');
    assert.equal(dateline('Oslo – Police arrested two men.'), 'Oslo –');
  });

  it('are no names or words before a dash inside the sentence', () => {
    assert.equal(dateline('Mwangi – who is ill – resigned.'), '');
    assert.equal(dateline('The mayor — Anna Holm — resigned.'), '');
    assert.equal(dateline('Prices rose - Oslo fell behind.'), '');
    assert.equal(dateline('NORDBANK-Chef Anna Holm resigned.'), '');
    assert.equal(dateline('OSLO —'), '');
  });
});
