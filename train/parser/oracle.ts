import {
  attach,
  canAttachLeft,
  canAttachRight,
  canShift,
  LEFT,
  RIGHT,
  SHIFT,
  shift,
  type Configuration,
} from '../../src/annotate/parser/transitions';

/** What the dynamic oracle keeps in mind of a configuration: which arcs of the right tree can still be made. */
export interface Oracle {
  heads: Int32Array;
  readonly onStack: Uint8Array;
  /** For each word, how many of its dependents wait for it on the stack, and how many are still in the buffer behind it. */
  readonly waiting: Int32Array;
  readonly coming: Int32Array;
}

export function makeOracle(room: number): Oracle {
  return {
    heads: new Int32Array(0),
    onStack: new Uint8Array(room + 2),
    waiting: new Int32Array(room + 2),
    coming: new Int32Array(room + 2),
  };
}

export function beginOracle(oracle: Oracle, heads: Int32Array, length: number): void {
  oracle.heads = heads;
  oracle.onStack.fill(0, 0, length + 2);
  oracle.waiting.fill(0, 0, length + 2);
  oracle.coming.fill(0, 0, length + 2);
  for (let d = 1; d <= length; d++) if (heads[d] < d) oracle.coming[heads[d]]++;
}

const IMPOSSIBLE = 1e6;

/**
 * How many arcs of the right tree a transition would put out of reach (Goldberg and Nivre 2013).
 * @param costs one a transition; overwritten
 */
export function fillCosts({ heads, onStack, waiting, coming }: Oracle, c: Configuration, costs: Int32Array): void {
  const front = c.front;
  const top = c.stack[c.depth + 1];
  const below = c.depth > 1 ? c.stack[c.depth] : 0;
  costs[SHIFT] = canShift(c) ? (onStack[heads[front]] && heads[front] !== top ? 1 : 0) + waiting[front] : IMPOSSIBLE;
  const head = heads[top];
  costs[LEFT] = canAttachLeft(c)
    ? (head !== front && head > 0 && (head === below || head > front) ? 1 : 0) + coming[top]
    : IMPOSSIBLE;
  costs[RIGHT] = canAttachRight(c) ? (head >= front ? 1 : 0) + coming[top] : IMPOSSIBLE;
}

/** Makes a transition in the configuration and notes it. */
export function advance(oracle: Oracle, c: Configuration, transition: number, label: number): void {
  const { heads, onStack, waiting, coming } = oracle;
  if (transition === SHIFT) {
    const word = c.front;
    onStack[word] = 1;
    if (heads[word] > word) waiting[heads[word]]++;
    else coming[heads[word]]--;
    shift(c);
  } else {
    const word = c.stack[c.depth + 1];
    onStack[word] = 0;
    if (heads[word] >= c.front) waiting[heads[word]]--;
    attach(c, transition, label);
  }
}
