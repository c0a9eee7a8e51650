import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
  parseDay,
  weekdayOf,
} from '../../../src/annotate/times/calendar';
import { dayValue } from '../../../src/annotate/times/values';

const day = (date: string): number => {
  const number = parseDay(date);
  assert.notEqual(number, null, date);
  return number as number;
};

describe('calendar', () => {
  it('agrees with the built-in calendar from year 1000 to 3000', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354285, max: 376200 }), (number) => {
        const date = new Date(number * 86_400_000);
        const civil = civilDate(number);
        assert.deepEqual(civil, { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        assert.equal(dayNumber(civil.year, civil.month, civil.day), number);
        assert.equal(weekdayOf(number), date.getUTCDay() || 7);
      }),
    );
  });

  it('counts ISO weeks across the turn of the year', () => {
    assert.deepEqual(isoWeek(day('2024-12-30')), { year: 2025, week: 1 });
    assert.deepEqual(isoWeek(day('2021-01-03')), { year: 2020, week: 53 });
    assert.equal(dayValue(mondayOfWeek(2025, 8)), '2025-02-17');
  });

  it('keeps to the last day of a shorter month', () => {
    assert.equal(dayValue(addMonths(day('2024-03-31'), -1)), '2024-02-29');
    assert.equal(dayValue(addMonths(day('2025-01-31'), 13)), '2026-02-28');
  });

  it('knows Easter and the n-th weekday', () => {
    assert.equal(dayValue(easterSunday(2025)), '2025-04-20');
    assert.equal(dayValue(easterSunday(2000)), '2000-04-23');
    assert.equal(dayValue(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
    assert.equal(dayValue(nthWeekday(2025, 5, 1, -1)), '2025-05-26');
  });

  it('takes no day that there isn’t', () => {
    assert.equal(parseDay('2025-02-29'), null);
    assert.equal(parseDay('2025-13-01'), null);
    assert.equal(parseDay('25-1-1'), null);
  });
});
