import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { distanceWords, shortTimeWords, startOfTime, timeWords } from '../../src/present/timeWords';

describe('timeWords', () => {
  const words: Record<string, string | null> = {
    '2025-02-18': 'Tuesday, 18 February 2025',
    '2025-02-17TEV': 'Monday, 17 February 2025, evening',
    '2025-02-17T18:30': 'Monday, 17 February 2025, 18:30',
    '2025-02-17T18:30Z': 'Monday, 17 February 2025, 18:30 UTC',
    '2025-02': 'February 2025',
    '2025-W08': 'the week of 17 February 2025',
    '2021-W01': 'the week of 4 January 2021',
    '2020-W53-WE': 'the weekend of 2 January 2021',
    '2025-Q3': 'the third quarter of 2025',
    '2025-H1': 'the first half of 2025',
    '2025-SU': 'summer 2025',
    '2025': '2025',
    '199': 'the 1990s',
    '199X': 'the 1990s',
    '19': 'the 1900s',
    P3D: '3 days',
    P1Y6M: '1 year 6 months',
    PT1H30M: '1 hour 30 minutes',
    P2DT3H: '2 days 3 hours',
    PXM: 'some months',
    P2DE: '2 decades',
    PRESENT_REF: 'now',
    'XXXX-WXX-2': 'every Tuesday',
    'XXXX-12-25': 'every 25 December',
    '2025-02-30': null,
    PX: null,
    nonsense: null,
  };
  for (const [value, expected] of Object.entries(words)) {
    it(`puts ${value} in words`, () => assert.equal(timeWords(value), expected));
  }
});

describe('distanceWords', () => {
  it('counts days from the article', () => {
    assert.equal(distanceWords('2025-02-18', '2025-02-18'), 'the day of the article');
    assert.equal(distanceWords('2025-02-17TEV', '2025-02-18'), 'the day before the article');
    assert.equal(distanceWords('2025-03-01', '2025-02-18'), '11 days after the article');
    assert.equal(distanceWords('2025-02', '2025-02-18'), null);
  });
});

describe('shortTimeWords', () => {
  it('is short for days and gives other values in words', () => {
    assert.equal(shortTimeWords('2025-02-18'), '18 Feb 2025');
    assert.equal(shortTimeWords('2025-02'), 'February 2025');
    assert.equal(shortTimeWords('XX'), 'XX');
  });
});

describe('startOfTime', () => {
  it('sorts values of every granularity as they begin', () => {
    const values = [
      '199X',
      '2024',
      '2025-W10',
      '2025-03-04',
      '2025-03-11TEV',
      '2025-Q2',
      '2025-SU',
      '2025-H2',
      '2025-08',
    ];
    assert.deepEqual(
      [...values].reverse().sort((a, b) => ((startOfTime(a) ?? '') < (startOfTime(b) ?? '') ? -1 : 1)),
      values,
    );
  });

  it('has none for what stands nowhere in time', () => {
    assert.equal(startOfTime('P3D'), null);
    assert.equal(startOfTime('PRESENT_REF'), null);
  });
});
