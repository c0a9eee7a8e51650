import assert from 'node:assert/strict';
import { lemmaOf, readLemmas } from '../../../src/annotate/tagger/lemma';

const lemmas = readLemmas('VBD\twent\tgo\nNNS\tmen\tman\not\t1\nak\t1\nat\t1\neat\t0');
const lemma = (form: string, tag: string): string => lemmaOf(lemmas, form, form.toLowerCase(), tag);

describe('lemmaOf', () => {
  it('takes exceptions before rules', () => {
    assert.equal(lemma('went', 'VBD'), 'go');
    assert.equal(lemma('Men', 'NNS'), 'man');
    assert.equal(lemma('went', 'NN'), 'went');
  });

  it('takes endings off by the rules of spelling', () => {
    const cases: [string, string, string][] = [
      ['talks', 'NNS', 'talk'],
      ['ministries', 'NNS', 'ministry'],
      ['boxes', 'NNS', 'box'],
      ['houses', 'NNS', 'house'],
      ['passes', 'VBZ', 'pass'],
      ['denied', 'VBD', 'deny'],
      ['stopped', 'VBD', 'stop'],
      ['voted', 'VBN', 'vote'],
      ['making', 'VBG', 'make'],
      ['killing', 'VBG', 'kill'],
      ['later', 'JJR', 'late'],
      ['bigger', 'JJR', 'big'],
      ['tallest', 'JJS', 'tall'],
    ];
    for (const [form, tag, expected] of cases) assert.equal(lemma(form, tag), expected, form);
  });

  it('lets the longest listed end of a stem decide on a silent e', () => {
    assert.equal(lemma('stated', 'VBD'), 'state');
    assert.equal(lemma('heated', 'VBD'), 'heat');
    assert.equal(lemma('treated', 'VBD'), 'treat');
  });

  it('writes figures without commas and keeps decades', () => {
    assert.equal(lemma('12,500', 'CD'), '12500');
    assert.equal(lemma('1990s', 'NNS'), '1990s');
  });

  it('leaves names as they stand', () => {
    assert.equal(lemma('Reuters', 'NNP'), 'Reuters');
    assert.equal(lemma('NATO', 'NNP'), 'NATO');
  });
});
