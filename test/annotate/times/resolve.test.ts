import assert from 'node:assert/strict';
import { shown, timesIn } from './timesIn';

describe('resolving', () => {
  describe('the tense of the governing verb', () => {
    it('turns a month back or ahead', () => {
      assert.deepEqual(shown('The bridge collapsed in October.'), ['October = 2024-10']);
      assert.deepEqual(shown('The bridge will reopen in October.'), ['October = 2025-10']);
      assert.deepEqual(shown('The bridge is to reopen in January.'), ['January = 2026-01']);
    });

    it('turns a season and a quarter', () => {
      assert.deepEqual(shown('The dam broke in the summer.'), ['the summer = 2024-SU']);
      assert.deepEqual(shown('The dam will be rebuilt in the summer.'), ['the summer = 2025-SU']);
      assert.deepEqual(shown('The bank expects to cut rates in the second quarter.'), ['the second quarter = 2025-Q2']);
    });

    it('is that of the auxiliary in a passive', () => {
      assert.deepEqual(shown('The prize will be awarded in November.'), ['November = 2025-11']);
      assert.deepEqual(shown('The prize was awarded in November.'), ['November = 2024-11']);
    });

    it('gives way to the nearer date of two', () => {
      assert.deepEqual(shown('The shareholders called a meeting for March 3.'), ['March 3 = 2025-03-03']);
      assert.deepEqual(shown('The shareholders met on Jan. 31.'), ['Jan. 31 = 2025-01-31']);
    });

    it('gives way to a word of scheduling before the date', () => {
      assert.deepEqual(shown('The ban holds until Friday.'), ['Friday = 2025-02-21']);
      assert.deepEqual(shown('He must leave by Thursday.'), ['Thursday = 2025-02-20']);
      assert.deepEqual(shown('She has not slept since Friday.'), ['Friday = 2025-02-14']);
    });

    it('is left alone by speech that is reported', () => {
      assert.deepEqual(shown('The fund will pay, a spokesman said Wednesday.'), ['Wednesday = 2025-02-12']);
    });
  });

  describe('the turn of the year', () => {
    it('is crossed backwards in January', () => {
      assert.deepEqual(shown('Prices rose in December.', '2025-01-09'), ['December = 2024-12']);
      assert.deepEqual(shown('The ship sank on Dec. 30.', '2025-01-09'), ['Dec. 30 = 2024-12-30']);
    });

    it('is crossed ahead in December', () => {
      assert.deepEqual(shown('The law takes effect on Jan. 1.', '2024-12-12'), ['Jan. 1 = 2025-01-01']);
      assert.deepEqual(shown('He will step down in February.', '2024-12-12'), ['February = 2025-02']);
    });

    it('belongs to the year of its week', () => {
      assert.deepEqual(shown('Shops were shut last week.', '2025-01-02'), ['last week = 2024-W52']);
      assert.deepEqual(shown('Shops are shut this week.', '2024-12-31'), ['this week = 2025-W01']);
    });

    it('is crossed by a row of months', () => {
      assert.deepEqual(shown('The strike of November to January 2020 was long.'), [
        'November = 2019-11',
        'January 2020 = 2020-01',
      ]);
    });
  });

  describe('leap days', () => {
    it('are those of the last leap year', () => {
      assert.deepEqual(shown('The twins were born on Feb. 29.'), ['Feb. 29 = 2024-02-29']);
      assert.deepEqual(shown('Yesterday was cold.', '2024-03-01'), ['Yesterday = 2024-02-29']);
    });

    it('do not exist in other years', () => {
      assert.deepEqual(shown('It was dated Feb. 29, 2023.'), ['Feb. 29, 2023 = null']);
    });
  });

  describe('without a document date', () => {
    it('keeps what needs one unresolved', () => {
      const rows = [
        ['He left on Tuesday.', 'Tuesday = XXXX-WXX-2'],
        ['He left on Monday evening.', 'Monday evening = XXXX-WXX-1TEV'],
        ['He left last week.', 'last week = XXXX-WXX'],
        ['He left last month.', 'last month = XXXX-XX'],
        ['He left last year.', 'last year = XXXX'],
        ['He left yesterday.', 'yesterday = XXXX-XX-XX'],
        ['He left in February.', 'February = XXXX-02'],
        ['He left on Feb. 3.', 'Feb. 3 = XXXX-02-03'],
        ['He left on Christmas Day.', 'Christmas Day = XXXX-12-25'],
        ['He left two years ago.', 'two years ago = XXXX'],
        ['He left at 5 p.m. sharp.', '5 p.m. = XXXX-XX-XXT17:00'],
      ];
      for (const [text, expected] of rows) assert.deepEqual(shown(text, null), [expected]);
    });

    it('resolves what the text itself dates', () => {
      assert.deepEqual(shown('He left on 3 May 2019. Two days later he was back.', null), [
        '3 May 2019 = 2019-05-03',
        'Two days later = 2019-05-05',
      ]);
    });

    it('takes an impossible one for none', () => {
      assert.deepEqual(shown('He left on Tuesday.', '2025-02-30'), ['Tuesday = XXXX-WXX-2']);
    });
  });

  describe('the story so far', () => {
    it('gives a clock time its day', () => {
      assert.deepEqual(shown('The ferry left on Sunday. At 8:40 p.m. it struck a reef; by 9:15 it had sunk.'), [
        'Sunday = 2025-02-16',
        '8:40 p.m. = 2025-02-16T20:40',
        '9:15 = 2025-02-16T21:15',
      ]);
      assert.deepEqual(shown('The office will publish it at 9 a.m. on March 10.'), [
        '9 a.m. = 2025-03-10T09:00',
        'March 10 = 2025-03-10',
      ]);
    });

    it('gives "the time" its date', () => {
      assert.deepEqual(shown('He was jailed in May 2014. He was 19 at the time.'), [
        'May 2014 = 2014-05',
        'the time = 2014-05',
      ]);
    });

    it('lets a tale of the past date its own months', () => {
      assert.deepEqual(shown('He was jailed in March 2014. In October he escaped.'), [
        'March 2014 = 2014-03',
        'October = 2014-10',
      ]);
    });

    it('does not go on from a glance back', () => {
      assert.deepEqual(
        shown('The rebels attacked on Friday. They had bought arms three days earlier. The next day they fled.'),
        ['Friday = 2025-02-14', 'three days earlier = 2025-02-11', 'The next day = 2025-02-15'],
      );
    });

    it('tells which number is the month', () => {
      assert.deepEqual(shown('The first letter is dated 25/01/2024, the second 03/02/2024.'), [
        '25/01/2024 = 2024-01-25',
        '03/02/2024 = 2024-02-03',
      ]);
      assert.deepEqual(shown('The letter is dated 03/02/2024.'), ['03/02/2024 = 2024-03-02']);
    });

    it('compares with the quarter that is reported on', () => {
      assert.deepEqual(shown('Profit doubled in the third quarter. A year earlier the firm lost money.'), [
        'the third quarter = 2024-Q3',
        'A year earlier = 2023-Q3',
      ]);
    });
  });

  it('marks what lies after the document date', () => {
    const times = timesIn('He left on Friday, returns next week and will retire in June 2027 or 2028.');
    assert.deepEqual(
      times.map(({ text, future }) => [text, future ?? false]),
      [
        ['Friday', false],
        ['next week', true],
        ['June 2027', true],
        ['2028', true],
      ],
    );
  });

  it('tells the rule in words', () => {
    const why = (text: string): string | undefined => timesIn(text)[0].why;
    assert.equal(why('He left last week.'), 'one week before the article’s date');
    assert.equal(why('He left three days ago.'), '3 days before the article’s date');
    assert.equal(why('He left in May 2019.'), 'as written');
    assert.equal(
      why('The ban holds until Friday.'),
      'the next Friday, counting the article’s own date, since the words around it look ahead',
    );
    assert.equal(why('The ban holds for two years.'), 'a length of time');
  });

  it('gives each time its type', () => {
    const types = timesIn('On Monday at 9 a.m. they spoke for two hours, as every week.').map(({ type }) => type);
    assert.deepEqual(types, ['DATE', 'TIME', 'DURATION', 'SET']);
  });
});
