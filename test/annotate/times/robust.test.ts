import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseTimes } from '../../../src/annotate/times/recognise';
import { tokenise } from '../../../src/annotate/tokens';
import { timesIn } from './helper';

const WORDS =
  "the last next this that of in a an two 12 1999 31 st th Monday may May Sept . , - – ' ’s 's week weeks year ago earlier later " +
  'half past quarter first second night overnight 7:15 p.m. GMT 2025-02-31 30/02/2024 99/99/9999 ’80s 1990s every other noon end ' +
  'century 10 to and or until since 000000000000000000000 \u0000 \uFEFF 𝟙 １２ ½ 1/2 o’clock Easter';

function assertSound(text: string, date: string | null): void {
  let last = 0;
  for (const time of timesIn(text, date)) {
    assert.ok(time.start >= last && time.start < time.end && time.end <= text.length);
    assert.equal(time.text, text.slice(time.start, time.end));
    assert.ok(time.value === null || /^[-\dA-Z:._]+$/.test(time.value), String(time.value));
    last = time.end;
  }
}

describe('times of any text at all', () => {
  it('lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 25 }), fc.boolean(), (words, dated) => {
        assertSound(words.join(' '), dated ? '2024-02-29' : null);
        assertSound(words.join(''), dated ? '2024-02-29' : null);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => assertSound(text, '2024-02-29')));
  });

  it('lie in the text, whatever is repeated how often', () => {
    for (const piece of [
      '1-',
      'one hundred and ',
      '12 ',
      'the last ',
      'Monday ',
      'a few ',
      '7:',
      "'",
      '1,000',
      'p.m. ',
    ]) {
      const tokens = tokenise(piece.repeat(20_000));
      let last = 0;
      for (const { from, to } of recogniseTimes(tokens)) {
        if (from < last || to <= from || to > tokens.length) assert.fail(`${from}–${to} of ${piece}`);
        last = to;
      }
    }
  });

  it('survive the ends of the calendar', () => {
    assertSound('It ended 999999999 years ago, or 9999999999 weeks later, in 0000 and 9999.', '0001-01-01');
    assertSound('It ended 900 years ago.', '9999-12-31');
  });
});
