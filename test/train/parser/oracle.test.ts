import assert from 'node:assert/strict';
import { makeWords } from '../../../src/annotate/model/words';
import { begin, isFinished, makeConfiguration } from '../../../src/annotate/parser/transitions';
import { advance, beginOracle, fillCosts, makeOracle } from '../../../train/parser/oracle';
import { reversed } from '../../../train/parser/silver';
import { treeOf, UNKNOWN_HEAD } from '../../../train/parser/trees';

/** Goes from the start to a tree by the cheapest transitions; `detour` is made first, whatever it costs. */
function oracleHeads(heads: readonly number[], detour: readonly number[] = []): { found: number[]; cost: number } {
  const n = heads.length;
  const c = makeConfiguration(n);
  const oracle = makeOracle(n);
  const costs = new Int32Array(3);
  begin(c, n);
  beginOracle(oracle, Int32Array.of(0, ...heads, 0), n);
  let cost = 0;
  for (let step = 0; !isFinished(c); step++) {
    fillCosts(oracle, c, costs);
    const transition = detour[step] ?? costs.indexOf(Math.min(...costs));
    cost += costs[transition];
    advance(oracle, c, transition, 0);
  }
  return { found: [...c.head.subarray(1, n + 1)], cost };
}

describe('the dynamic oracle', () => {
  // "The old ferry that sank carried coal ." with the root behind the last word.
  const FERRY = [3, 3, 6, 5, 3, 9, 6, 6];

  it('leads to the right tree at no cost', () => {
    assert.deepEqual(oracleHeads(FERRY), { found: FERRY, cost: 0 });
  });

  it('asks nothing of words whose head is left open', () => {
    const open = FERRY.map((head, i) => (i === 4 || i === 6 ? UNKNOWN_HEAD : head));
    const { found, cost } = oracleHeads(open);
    assert.equal(cost, 0);
    open.forEach((head, i) => assert.ok(head === UNKNOWN_HEAD || found[i] === head, `word ${i + 1}`));
  });

  it('loses no more arcs than it says after a wrong turn', () => {
    const { found, cost } = oracleHeads(FERRY, [0, 0, 2]);
    assert.equal(cost, 1);
    assert.equal(found.filter((head, i) => head !== FERRY[i]).length, cost);
  });
});

const WORDS = makeWords({ rows: new Map(), ids: new Uint16Array(0) });

describe('trees to learn from', () => {
  it('are made projective by hanging a word higher', () => {
    const word = (form: string, head: number, rel: string) => ({
      ...{ form, head, rel, lemma: form, upos: 'X', xpos: 'FW', feats: '_', glued: false },
    });
    // "A hearing is set on the plan": the phrase "on the plan" belongs to "hearing", across "set".
    const sentence = [
      word('A', 1, 'det'),
      word('hearing', 3, 'nsubj:pass'),
      word('is', 3, 'aux:pass'),
      word('set', -1, 'root'),
      word('on', 6, 'case'),
      word('the', 6, 'det'),
      word('plan', 1, 'nmod'),
    ];
    const tags = sentence.map(() => ({ pos: 'X' as const, tag: 'FW' }));
    const tree = treeOf(sentence, tags, ['det', 'nsubj:pass', 'aux:pass', 'root', 'case', 'nmod'], WORDS);
    assert.equal(tree.heads[7], 2);
    assert.equal(tree.projective[7], 4);
    assert.deepEqual([...tree.projective.subarray(1, 7)], [2, 4, 4, 8, 7, 7]);
  });

  it('are the same again when they are reversed twice', () => {
    const tokens = ['DET', 'NOUN', 'VERB'].map((pos) => ({ pos: pos as 'DET', tag: pos }));
    const heads = Int32Array.of(0, 2, 3, 4, 0);
    const tree = {
      ...{ tokens, heads, projective: heads, labels: Uint8Array.of(0, 1, 2, 3, 0) },
      rows: Int32Array.of(0, 0, 40, 60, 80, 20, 20),
    };
    const back = reversed(tree);
    assert.deepEqual([...back.heads], [0, 4, 1, 2, 0]);
    assert.deepEqual([...back.labels], [0, 3, 2, 1, 0]);
    assert.deepEqual([...back.rows.subarray(2, 5)], [80, 60, 40]);
    assert.deepEqual(reversed(back), tree);
  });
});
