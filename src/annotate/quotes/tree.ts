import type { Token } from '../reading';

/** The dependency trees of a row's sentences, with indices into the row. */
export interface Tree {
  /** The head of each token; -1 at a root. */
  readonly head: Int32Array;
  /** The first token that each token governs, however far down, or itself. */
  readonly left: Int32Array;
  /** The last token that each token governs, however far down, or itself. */
  readonly right: Int32Array;
  /** The direct dependents of a token, in text order. */
  children(at: number): readonly number[];
}

/**
 * Reads the trees of a row; a token whose head is itself or out of bounds counts as a root.
 * @param sentence the index of each token's sentence
 * @param first the first token of each sentence
 */
export function treeOf(tokens: readonly Token[], sentence: readonly number[], first: readonly number[]): Tree {
  const count = tokens.length;
  const head = new Int32Array(count).fill(-1);
  const children: number[][] = Array.from({ length: count }, () => []);
  for (let at = 0; at < count; at++) {
    const low = first[sentence[at]];
    const up = low + tokens[at].head;
    if (tokens[at].head < 0 || up === at || up >= first[sentence[at] + 1]) continue;
    head[at] = up;
    children[up].push(at);
  }
  const left = Int32Array.from({ length: count }, (_, at) => at);
  const right = Int32Array.from(left);
  for (const at of upwards(head, children)) {
    const up = head[at];
    if (up < 0) continue;
    left[up] = Math.min(left[up], left[at]);
    right[up] = Math.max(right[up], right[at]);
  }
  return { head, left, right, children: (at) => children[at] };
}

/** All tokens that hang from a root, each after all that it governs. */
function upwards(head: Int32Array, children: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  for (let at = 0; at < head.length; at++) if (head[at] < 0) order.push(at);
  for (let i = 0; i < order.length; i++) order.push(...children[order[i]]);
  return order.reverse();
}
