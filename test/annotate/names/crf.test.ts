import assert from 'node:assert/strict';
import {
  bestLabels,
  marginals,
  spanProbability,
  sumChain,
  transitionPotentials,
  type Chain,
} from '../../../src/annotate/names/crf';
import {
  BEGIN,
  ENDERS,
  INSIDE,
  LABELS,
  labelOf,
  LAST,
  mayFollow,
  OUTSIDE,
  STARTERS,
  UNIT,
} from '../../../src/annotate/names/labels';

const N = 3;

function chainOf(seed: number): Chain {
  let state = seed;
  const next = (): number => ((state = (state * 16807) % 2147483647) / 2147483647) * 4 - 2;
  return {
    n: N,
    scores: Float32Array.from({ length: N * LABELS }, next),
    transitions: Float32Array.from({ length: LABELS * LABELS }, next),
  };
}

/** All legal labellings with their scores, one by one. */
function* labellings({ scores, transitions }: Chain): Generator<[labels: number[], score: number]> {
  for (const a of STARTERS) {
    for (let b = 0; b < LABELS; b++) {
      for (const c of ENDERS) {
        if (!mayFollow(a, b) || !mayFollow(b, c)) continue;
        const score =
          scores[a] +
          scores[LABELS + b] +
          scores[2 * LABELS + c] +
          transitions[a * LABELS + b] +
          transitions[b * LABELS + c];
        yield [[a, b, c], score];
      }
    }
  }
}

describe('the conditional random field', () => {
  it('finds the best of all legal labellings', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const chain = chainOf(seed);
      const labels = new Uint8Array(N);
      bestLabels(chain, labels);
      const best = [...labellings(chain)].reduce((top, one) => (one[1] > top[1] ? one : top));
      assert.deepEqual([...labels], best[0]);
    }
  });

  it('sums over all legal labellings', () => {
    const chain = chainOf(7);
    const moves = transitionPotentials(chain.transitions);
    const sums = sumChain(chain, moves);
    const all = [...labellings(chain)];
    const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0);
    assert.ok(Math.abs(sums.logPartition - Math.log(total)) < 1e-4);
    const probabilities = marginals(N, sums);
    for (let i = 0; i < N; i++) {
      for (let label = 0; label < LABELS; label++) {
        const expected =
          all.filter(([labels]) => labels[i] === label).reduce((sum, [, s]) => sum + Math.exp(s), 0) / total;
        assert.ok(Math.abs(probabilities[i * LABELS + label] - expected) < 1e-4);
      }
    }
  });

  it('gives the probability of a span', () => {
    const chain = chainOf(3);
    const moves = transitionPotentials(chain.transitions);
    const labels = Uint8Array.of(labelOf(1, BEGIN), labelOf(1, LAST), labelOf(0, UNIT));
    const all = [...labellings(chain)];
    const total = all.reduce((sum, [, score]) => sum + Math.exp(score), 0);
    const expected =
      all.filter(([l]) => l[0] === labels[0] && l[1] === labels[1]).reduce((sum, [, s]) => sum + Math.exp(s), 0) /
      total;
    assert.ok(Math.abs(spanProbability(sumChain(chain, moves), moves, labels, 0, 2) - expected) < 1e-4);
  });

  it('lets a name go on in its own kind alone', () => {
    assert.ok(mayFollow(labelOf(0, BEGIN), labelOf(0, INSIDE)));
    assert.ok(!mayFollow(labelOf(0, BEGIN), labelOf(1, LAST)));
    assert.ok(!mayFollow(labelOf(2, INSIDE), OUTSIDE));
    assert.ok(!mayFollow(OUTSIDE, labelOf(2, LAST)));
  });
});
