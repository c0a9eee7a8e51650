import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  attach,
  begin,
  canAttachLeft,
  canAttachRight,
  canShift,
  isFinished,
  LEFT,
  makeConfiguration,
  RIGHT,
  SHIFT,
  shift,
} from '../../../src/annotate/parser/transitions';

const ROOM = 40;

/** Makes transitions by some choices until nothing is left to do; gives the heads and the number of transitions. */
function follow(length: number, choices: readonly number[]): { heads: number[]; transitions: number } {
  const c = makeConfiguration(ROOM);
  begin(c, length);
  let transitions = 0;
  while (!isFinished(c)) {
    const open = [SHIFT, LEFT, RIGHT].filter((t) => [canShift, canAttachLeft, canAttachRight][t](c));
    const transition = open[choices[transitions % choices.length] % open.length];
    if (transition === SHIFT) shift(c);
    else attach(c, transition, 0);
    transitions++;
  }
  return { heads: [...c.head.subarray(1, length + 1)], transitions };
}

describe('arc-hybrid transitions', () => {
  it('end in a projective tree with one root after two transitions a word, whatever is chosen', () => {
    const choices = fc.array(fc.nat(5), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: ROOM }), choices, (length, choice) => {
        const { heads, transitions } = follow(length, choice);
        assert.equal(transitions, 2 * length);
        assert.equal(heads.filter((head) => head === length + 1).length, 1);
        heads.forEach((_, i) => {
          let word = i + 1;
          for (let steps = 0; word <= length; steps++) {
            assert.ok(steps <= length, 'a cycle');
            word = heads[word - 1];
          }
        });
        heads.forEach((head, i) =>
          heads.forEach((other, j) => {
            const [a, b] = [Math.min(i + 1, head), Math.max(i + 1, head)];
            const [x, y] = [Math.min(j + 1, other), Math.max(j + 1, other)];
            assert.ok(!(a < x && x < b && b < y), 'crossing arcs');
          }),
        );
      }),
    );
  });

  it('keep the outermost children and the first word of a subtree', () => {
    const c = makeConfiguration(ROOM);
    begin(c, 4);
    shift(c);
    shift(c);
    shift(c);
    attach(c, LEFT, 3);
    attach(c, LEFT, 5);
    attach(c, LEFT, 3);
    assert.equal(c.front, 4);
    assert.deepEqual([c.left1[4], c.left2[4], c.leftCount[4], c.first[4]], [1, 2, 3, 1]);
    assert.deepEqual([c.label[1], c.label[2], c.label[3]], [4, 6, 4]);
  });
});
