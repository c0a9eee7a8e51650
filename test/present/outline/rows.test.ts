import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { OutlineNode } from '../../../src/present/outline/node';
import { childrenOf, replaceNodes, rowsOf } from '../../../src/present/outline/rows';

const node = (id: string, label = id, children?: OutlineNode[]): OutlineNode => ({
  id,
  label,
  icon: { is: 'group' },
  children: children && (() => children),
});

describe('replaceNodes', () => {
  const opened = () => {
    const rows = rowsOf([node('a', 'A', [node('a1'), node('a2')]), node('b')]);
    childrenOf(rows[0]);
    return rows;
  };
  const replace = (nodes: OutlineNode[]) => {
    const before = opened();
    const drawn: string[] = [];
    const { rows, changed } = replaceNodes(before, nodes, undefined, (row) => drawn.push(row.node.id));
    return { before, rows, changed, drawn };
  };

  it('draws nothing anew where nothing changed, and keeps the rows', () => {
    const { before, rows, changed, drawn } = replace([node('a', 'A', [node('a1'), node('a2')]), node('b')]);
    assert.deepEqual({ changed, drawn }, { changed: false, drawn: [] });
    assert.equal(rows[0], before[0]);
  });

  it('draws the one row whose label changed', () => {
    assert.deepEqual(replace([node('a', 'A', [node('a1', 'new'), node('a2')]), node('b')]).drawn, ['a1']);
  });

  it('draws the row whose list of children changed', () => {
    const { rows, drawn } = replace([node('a', 'A', [node('a2'), node('a3')]), node('b')]);
    assert.deepEqual(drawn, ['a']);
    assert.deepEqual(
      childrenOf(rows[0]).map((row) => row.node.id),
      ['a2', 'a3'],
    );
    assert.equal(childrenOf(rows[0])[0].parent, rows[0]);
  });

  it('tells that the list itself changed', () => {
    assert.equal(replace([node('a', 'A', [node('a1'), node('a2')])]).changed, true);
    assert.equal(replace([node('b'), node('a', 'A', [node('a1'), node('a2')])]).changed, true);
  });

  it('makes no rows that nobody has opened', () => {
    const rows = rowsOf([node('a', 'A', [node('a1')])]);
    replaceNodes(rows, [node('a', 'A', [node('a1', 'new')])], undefined, () => assert.fail('drawn'));
    assert.equal(rows[0].children, undefined);
  });
});
