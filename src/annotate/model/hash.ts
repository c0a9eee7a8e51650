/**
 * Feature hashing from integers: every learner's features are 32-bit numbers mixed from a template's number and the
 * hashes of words, tags and classes, which are computed once a distinct word. No string is built on the way.
 */

/**
 * Hashes a run of UTF-16 code units (FNV-1a with a final mix).
 * @returns a signed 32-bit integer
 */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** The feature of a template with one value. */
export function feature1(template: number, a: number): number {
  return finish(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b));
}

/** The feature of a template with two values; their order counts. */
export function feature2(template: number, a: number, b: number): number {
  const first = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return finish(Math.imul((first ^ (first >>> 13)) + b, 0xc2b2ae35));
}

/** The feature of a template with three values; their order counts. */
export function feature3(template: number, a: number, b: number, c: number): number {
  const first = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  const second = Math.imul((first ^ (first >>> 13)) + b, 0xc2b2ae35);
  return finish(Math.imul((second ^ (second >>> 16)) + c, 0x27d4eb2f));
}

/** Spreads every bit of the number over the low ones, which choose the row. */
export function finish(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
