import assert from 'node:assert/strict';
import { compileTemplates, fillRows, roleMultipliers } from '../../../src/annotate/parser/templates';

const ROLES = ['a', 'b', 'c', 'd'];

function rowsOf(text: string, values: readonly number[]): number[] {
  const multipliers = roleMultipliers(ROLES.length);
  const rows = new Int32Array(16);
  const multiplied = Int32Array.from(values, (value, role) => Math.imul(value, multipliers[role]));
  const count = fillRows(compileTemplates(ROLES, text), multiplied, 12, rows);
  return [...rows.subarray(0, count)];
}

describe('feature templates', () => {
  it('give one row each, within the table', () => {
    const rows = rowsOf('a, a b\nb c d\na b c d', [101, 202, 303, 404]);
    assert.equal(rows.length, 4);
    assert.ok(rows.every((row) => row >= 0 && row < 2 ** 20));
    assert.equal(new Set(rows).size, 4);
  });

  it('are sets of roles: their order makes no difference', () => {
    assert.deepEqual(rowsOf('a c', [7, 8, 9, 10]), rowsOf('c a', [7, 8, 9, 10]));
  });

  it('tell one role from another with the same value', () => {
    assert.notDeepEqual(rowsOf('a', [5, 5, 5, 5]), rowsOf('b', [5, 5, 5, 5]));
  });

  it('refuse a name that is no role', () => {
    assert.throws(() => compileTemplates(ROLES, 'a, b e'), /no template: {2}b e/);
  });
});
