import assert from 'node:assert/strict';
import { timesIn } from './helper';

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
        assert.deepEqual(
          timesIn(sentence).map(({ text, value }) => `${text} = ${value}`),
          [],
        );
      });
    }
  }
});
