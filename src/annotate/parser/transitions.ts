import { MARGIN } from './input';

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root behind the last word. It
 * makes 2n transitions for n words and always ends in a tree.
 */
export const SHIFT = 0;
/** The front of the buffer becomes the head of the stack's top, which is popped. */
export const LEFT = 1;
/** The word below it becomes the head of the stack's top, which is popped. */
export const RIGHT = 2;

/** A partial tree: words as in `ParserInput`, 0 where there is none. */
export interface Configuration {
  length: number;
  /** The first word of the buffer. */
  front: number;
  /** How many words are on the stack; they start at `stack[2]`. */
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  /** The number of the relation to the head, plus one. */
  readonly label: Uint8Array;
  /** The outermost child on each side and the one before it. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hashes of the labels of the children on each side, in order. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  /** The first word of the subtree. */
  readonly first: Int32Array;
}

/**
 * Makes a configuration, to be used for one sentence after the other.
 * @param room how many words a sentence may have
 */
export function makeConfiguration(room: number): Configuration {
  const numbers = () => new Int32Array(room + MARGIN);
  return {
    length: 0,
    front: 1,
    depth: 0,
    stack: numbers(),
    head: numbers(),
    label: new Uint8Array(room + MARGIN),
    left1: numbers(),
    left2: numbers(),
    right1: numbers(),
    right2: numbers(),
    leftCount: numbers(),
    rightCount: numbers(),
    leftLabels: numbers(),
    rightLabels: numbers(),
    first: numbers(),
  };
}

/** Sets a configuration to the start of a sentence: an empty stack, all words in the buffer. */
export function begin(c: Configuration, length: number): void {
  c.length = length;
  c.front = 1;
  c.depth = 0;
  c.stack[0] = c.stack[1] = 0;
  for (let i = 0; i < length + MARGIN; i++) {
    c.head[i] = c.label[i] = 0;
    c.left1[i] = c.left2[i] = c.right1[i] = c.right2[i] = 0;
    c.leftCount[i] = c.rightCount[i] = c.leftLabels[i] = c.rightLabels[i] = 0;
    c.first[i] = i;
  }
}

/** Has every word its head? */
export function isFinished(c: Configuration): boolean {
  return c.depth === 0 && c.front > c.length;
}

/** Is there a front word to put on the stack? */
export function canShift(c: Configuration): boolean {
  return c.front <= c.length;
}

/** May the word on the stack get the front word for its head? At the end the root is in front: it gets one child, the last word. */
export function canAttachLeft(c: Configuration): boolean {
  return c.depth === 1 || (c.depth > 1 && c.front <= c.length);
}

/** May the word on the stack get the one below it for its head? */
export function canAttachRight(c: Configuration): boolean {
  return c.depth > 1;
}

/** Puts the front word on the stack. */
export function shift(c: Configuration): void {
  c.stack[c.depth + 2] = c.front;
  c.depth++;
  c.front++;
}

/** Makes a `LEFT` or `RIGHT` transition. */
export function attach(c: Configuration, transition: number, label: number): void {
  const child = c.stack[c.depth + 1];
  c.depth--;
  c.label[child] = label + 1;
  const mark = Math.imul(label + 1, 0x2c1b3c6d);
  if (transition === LEFT) {
    const head = c.front;
    c.head[child] = head;
    c.left2[head] = c.left1[head];
    c.left1[head] = child;
    c.leftCount[head]++;
    c.leftLabels[head] = Math.imul(c.leftLabels[head] ^ mark, 0x297a2d39);
    c.first[head] = c.first[child];
  } else {
    const head = c.stack[c.depth + 1];
    c.head[child] = head;
    c.right2[head] = c.right1[head];
    c.right1[head] = child;
    c.rightCount[head]++;
    c.rightLabels[head] = Math.imul(c.rightLabels[head] ^ mark, 0x297a2d39);
  }
}
