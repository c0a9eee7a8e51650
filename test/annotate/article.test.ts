import assert from 'node:assert/strict';
import { isCalendarDate, readArticle, readHeader } from '../../src/annotate/article';

describe('isCalendarDate', () => {
  it('knows the days of each month, and leap years', () => {
    for (const day of ['2025-02-28', '2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])
      assert.ok(isCalendarDate(day), day);
    for (const day of ['2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-01-00'])
      assert.ok(!isCalendarDate(day), day);
  });

  it('takes no other way of writing a day', () => {
    for (const day of ['2025-2-3', '20250203', '2025-02-03T10:00', ' 2025-02-03', '03-02-2025', ''])
      assert.ok(!isCalendarDate(day), day);
  });
});

describe('readHeader', () => {
  it('finds the keyword and the date where they stand', () => {
    const line = '\uFEFF \tDate  2025-02-18 The ministers met.';
    const header = readHeader(line)!;
    assert.equal(line.slice(header.keyword.start, header.keyword.end), 'Date');
    assert.equal(line.slice(header.dateSpan.start, header.dateSpan.end), '2025-02-18');
    assert.equal(header.date, '2025-02-18');
  });

  it('keeps the place of a day that there is not', () => {
    const header = readHeader('date 2025-02-30\r\n')!;
    assert.deepEqual(header.dateSpan, { start: 5, end: 15 });
    assert.equal(header.date, null);
  });

  it('takes no line for a header that only looks like one', () => {
    for (const line of [
      'date 2025-02-18, a Tuesday',
      'dates 2025-02-18',
      'date: 2025-02-18',
      'a date 2025-02-18',
      'date',
    ])
      assert.equal(readHeader(line), null, line);
  });
});

describe('readArticle', () => {
  const paragraphs = (text: string): string[] =>
    readArticle(text).paragraphs.map(({ start, end }) => text.slice(start, end));

  it('parts paragraphs at blank lines, in any line ending', () => {
    assert.deepEqual(paragraphs('One.\n\nTwo,\nstill two.\n \t\n\nThree.'), ['One.', 'Two,\nstill two.', 'Three.']);
    assert.deepEqual(paragraphs('One.\r\n\r\nTwo,\r\nstill two.\r\n'), ['One.', 'Two,\r\nstill two.']);
  });

  it('leaves the header and the blanks at either end outside', () => {
    assert.deepEqual(paragraphs('date 2025-02-18 \u00a0 One. \n\n\u3000Two.\t\n'), ['One.', 'Two.']);
    assert.deepEqual(paragraphs('date 2025-02-18\n\nOne.'), ['One.']);
  });

  it('finds none in a text of blanks', () => {
    for (const text of ['', ' \n\n\t', 'date 2025-02-18']) assert.deepEqual(paragraphs(text), []);
  });

  it('prefers a date that is known from elsewhere, if there is such a day', () => {
    assert.equal(readArticle('date 2025-02-18 One.', '2024-01-02').date, '2024-01-02');
    assert.equal(readArticle('date 2025-02-18 One.', '2024-02-31').date, '2025-02-18');
    assert.equal(readArticle('One.').date, null);
  });
});
