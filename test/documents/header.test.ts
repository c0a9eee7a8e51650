import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateInName, findHeaderProblem } from '../../src/documents/header';

describe('findHeaderProblem', () => {
  it('has nothing to say of a possible date', () => {
    assert.equal(findHeaderProblem(' date 2024-02-29 Text.'), null);
  });

  it('marks an impossible date and offers the last day of its month', () => {
    const problem = findHeaderProblem(' date 2025-02-30 Text.');
    assert.deepEqual(problem, { is: 'impossible', span: { start: 1, end: 16 }, fixes: ['date 2025-02-28'] });
  });

  it('offers day and month exchanged', () => {
    assert.deepEqual(findHeaderProblem('date 2025-18-02')?.fixes, ['date 2025-02-18']);
  });

  const nearMisses: [line: string, replaced: string, fixes: string[]][] = [
    ['date 18-02-2025 Text.', 'date 18-02-2025', ['date 2025-02-18']],
    ['Date: 2025-2-18 Text.', 'Date: 2025-2-18', ['date 2025-02-18']],
    ['date 2025/02/18', 'date 2025/02/18', ['date 2025-02-18']],
    ['date 20250218 Text', 'date 20250218', ['date 2025-02-18']],
    ['date: 3.4.2025', 'date: 3.4.2025', ['date 2025-04-03', 'date 2025-03-04']],
    ['2025-02-18 Text.', '2025-02-18', ['date 2025-02-18']],
    ['date 18 February 2025', 'date 18 February 2025', ['date 2025-02-18']],
    ['Dateline: Feb. 18, 2025 Text', 'Dateline: Feb. 18, 2025', ['date 2025-02-18']],
    ['date 2025-02-18: Text', 'date 2025-02-18', ['date 2025-02-18']],
  ];
  for (const [line, replaced, fixes] of nearMisses) {
    it(`reads “${line}” as a near miss`, () => {
      const problem = findHeaderProblem(line);
      assert.equal(problem?.is, 'nearMiss');
      assert.equal(line.slice(problem.span.start, problem.span.end), replaced);
      assert.deepEqual(problem.fixes, fixes);
    });
  }

  for (const line of [
    '',
    'The minister resigned.',
    'Dates are a fruit.',
    'May 2025 was warm.',
    '12,000 people marched.',
  ]) {
    it(`finds no header at all in “${line}”`, () => assert.equal(findHeaderProblem(line)?.is, 'missing'));
  }
});

describe('dateInName', () => {
  it('finds the date that a file is named by', () => {
    assert.equal(dateInName('2024-09-19 rate cut.txt'), '2024-09-19');
    assert.equal(dateInName('wire_20240919_0012.news.txt'), '2024-09-19');
  });

  it('takes no other number for one', () => {
    assert.equal(dateInName('budget 20241399.txt'), null);
    assert.equal(dateInName('000_cf969c803c0a60ba.txt'), null);
  });
});
