import assert from 'node:assert/strict';
import { classKey, type WordClasses } from '../../../src/annotate/model/classes';
import {
  ALL_CAPITALS,
  CAPITAL,
  CLASS_1024,
  CLASS_64,
  COLUMNS,
  ENTRY,
  FLAGS,
  FORM,
  forgetWords,
  LOWER_FORM,
  makeWords,
  MIXED_CASE,
  rowOf,
  SHAPE,
  SHORT_SHAPE,
  SUFFIX_2,
} from '../../../src/annotate/model/words';

const CLASSES: WordClasses = {
  rows: new Map([
    ['river', 0],
    ['0000', 3],
  ]),
  ids: Uint16Array.of(7, 70, 700, 8, 80, 800),
};

describe('words', () => {
  const words = makeWords(CLASSES);
  const column = (form: string, at: number): number => {
    const row = rowOf(words, form);
    return words.columns[row * COLUMNS + at];
  };

  it('hash case and form apart', () => {
    assert.notEqual(column('River', FORM), column('river', FORM));
    assert.equal(column('River', LOWER_FORM), column('RIVER', LOWER_FORM));
    assert.equal(column('giver', SUFFIX_2), column('river', SUFFIX_2));
  });

  it('know their classes, figures by their length alone', () => {
    assert.equal(classKey('1987'), '0000');
    assert.deepEqual([column('River', CLASS_64), column('River', CLASS_1024), column('River', ENTRY)], [7, 700, 1]);
    assert.deepEqual([column('1987', CLASS_64), column('2024', ENTRY)], [8, 2]);
    assert.deepEqual([column('brook', CLASS_64), column('brook', ENTRY)], [0, 0]);
  });

  it('tell how they are written', () => {
    assert.equal(column('Ann', FLAGS) & CAPITAL, CAPITAL);
    assert.equal(column('UN', FLAGS) & ALL_CAPITALS, ALL_CAPITALS);
    assert.equal(column('A', FLAGS) & ALL_CAPITALS, 0);
    assert.equal(column('McRae', FLAGS) & MIXED_CASE, MIXED_CASE);
    assert.equal(column('Nile', SHORT_SHAPE), column('Po', SHORT_SHAPE));
    assert.notEqual(column('Nile', SHAPE), column('Po', SHAPE));
  });

  it('keep the first letters of a very long word', () => {
    assert.equal(rowOf(words, `${'a'.repeat(100)}b`), rowOf(words, `${'a'.repeat(100)}c`));
  });

  it('are forgotten when they are many, and read the same afterwards', () => {
    const before = column('river', LOWER_FORM);
    for (let i = 0; i < 100_001; i++) rowOf(words, `w${i}`);
    forgetWords(words);
    assert.ok(words.rows.size < 10);
    assert.equal(column('river', LOWER_FORM), before);
  });
});
