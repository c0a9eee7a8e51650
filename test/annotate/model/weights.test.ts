import assert from 'node:assert/strict';
import { packWeights, scoreCandidates, scoreRows, unpackWeights, weightOf } from '../../../src/annotate/model/weights';

// 8 rows of 3 classes, which overlap as rows do.
const learnt = Float32Array.from({ length: 11 }, (_, i) => (i - 5) / 4);
const weights = unpackWeights(packWeights(learnt, 3, 0));

describe('weights', () => {
  it('come back from a file within one level', () => {
    assert.equal(weights.classes, 3);
    assert.equal(weights.mask, 7);
    learnt.forEach((weight, i) => {
      const back = weightOf(weights.levels[i]) * weights.unit;
      assert.ok(
        Math.abs(back - weight) <= (2 * Math.sqrt(Math.abs(weight) * 1.25)) / 127 + 1e-4,
        `${back} for ${weight}`,
      );
    });
  });

  it('are zero where they are too small to keep', () => {
    const pruned = unpackWeights(packWeights(learnt, 3, 60));
    learnt.forEach((weight, i) =>
      assert.equal(pruned.levels[i] === 0, Math.sqrt(Math.abs(weight) / 1.25) * 127 < 60.5),
    );
  });

  it('add up to the scores of all classes or of some', () => {
    const features = Int32Array.of(2, -1, 99);
    const all = new Int32Array(3);
    scoreRows(weights, features, 2, all);
    // Feature −1 falls on row 7.
    assert.deepEqual(
      [...all],
      [0, 1, 2].map((c) => weightOf(weights.levels[2 + c]) + weightOf(weights.levels[7 + c])),
    );
    const some = new Int32Array(2);
    scoreCandidates(weights, features, 2, Uint8Array.of(2, 0), some);
    assert.deepEqual([...some], [all[2], all[0]]);
  });
});
