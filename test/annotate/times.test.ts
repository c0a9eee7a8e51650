import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseTimes } from '../../src/annotate/times/recognise';
import { tokenise } from '../../src/annotate/tokens';
import { shown, timesIn } from './times/timesIn';

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

/** Sentences without a time, by what their words only look like. */
const TRAPS: Record<string, string[]> = {
  verbs: [
    'Prices may fall again.',
    'Thousands march through the city.',
    'They may not march.',
    'The towers fall to ruin.',
  ],
  names: [
    'Theresa May spoke to reporters.',
    'April Jones and June Whitfield sang.',
    'The Sunday Times broke the story.',
    'He reads The Sun and Die Zeit.',
    'Monday Night Football drew a crowd.',
    'The March on Washington is remembered.',
    'The Arab Spring shook the region.',
    'Athletes left for the Winter Olympics.',
    'The fall of Saigon ended it.',
    'Dawn Butler asked a question.',
    'The Bloody Sunday inquiry was costly.',
    'He supports Sheffield Wednesday.',
    'Jan Novak met Mar Fernandez.',
  ],
  'numbers and prices': [
    'It cost $1999 to repair.',
    'About 2000 troops crossed the river.',
    'Some 1,950 people signed.',
    'The index closed at 2015.40.',
    'They won 3-2 after trailing 1-0.',
    'The score was 21:17.',
    'The ratio is 3.15 to one.',
    'Call 555-1984 for help.',
    'He ran for 1500 metres.',
    'The vote was 46 to 43.',
  ],
  ages: [
    'Asare, 24, has agreed.',
    'A 12-year-old boy was hurt.',
    'She is 38 years old.',
    'The eight-month-old baby slept.',
  ],
  'minutes of a match': ['He scored in the 67th minute.', 'They led in the 11th minute through his brother.'],
  ordinals: ['He came second.', 'A second group followed.', 'The second man fled.', 'It was the first quarter-final.'],
  fractions: ['A quarter of the voters stayed away.', 'Three quarters of the food is imported.', 'Half of them left.'],
  adjectives: [
    'The former minister resigned.',
    'Her future husband was there.',
    'The annual report is due.',
    'A now-cancelled deal.',
  ],
  'parts of names': ['The night club burned down.', 'It sank as soon as it left.'],
};

describe('what only looks like a time', () => {
  for (const [name, sentences] of Object.entries(TRAPS)) {
    for (const sentence of sentences) {
      it(`${name}: ${sentence}`, () => {
        assert.deepEqual(shown(sentence), []);
      });
    }
  }
});
