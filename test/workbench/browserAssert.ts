// Stands in for node:assert/strict in a web extension host. It has what the suite calls.

function fail(message: string | undefined, otherwise: string): never {
  throw new Error(message ?? otherwise);
}

const shown = (value: unknown): string => JSON.stringify(value, null, 2) ?? String(value);

/** Tells whether two values are the same, or arrays or plain objects of the same values. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const others = new Map(right);
  return (
    left.length === right.length && left.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}

const assert = {
  ok(value: unknown, message?: string): asserts value {
    if (!value) fail(message, `${shown(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (!isSame(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    if (pattern.test(text)) fail(message, `${shown(text)} matches ${pattern}`);
  },
};

export { assert as default };
