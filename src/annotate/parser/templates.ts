/**
 * Feature templates. A role is one thing that a feature may look at (the word on top of the stack, the tag of the next
 * word …); a template is a set of roles. The hash of a feature is the sum of its roles' values, each multiplied by an
 * odd constant of its role, so that what many templates share is computed once and no template needs a number.
 */
export interface Templates {
  /** Role numbers of the templates of one role, of two, three and four, one template after the other. */
  readonly ones: Uint8Array;
  readonly twos: Uint8Array;
  readonly threes: Uint8Array;
  readonly fours: Uint8Array;
  readonly count: number;
}

/** An odd multiplier for each role: the golden ratio's, times an odd number, so that sums of roles don't coincide. */
export function roleMultipliers(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, role) => Math.imul(2 * role + 3, 0x9e3779b1));
}

/**
 * Compiles templates.
 * @param roles names of the roles; their places are their numbers
 * @param text templates parted by commas or line breaks, each one to four role names
 * @throws Error on a name that is no role
 */
export function compileTemplates(roles: readonly string[], text: string): Templates {
  const bySize: number[][] = [[], [], [], []];
  let count = 0;
  for (const template of text.split(/[,\n]/)) {
    const names = template.trim().split(/\s+/).filter(Boolean);
    if (!names.length) continue;
    const numbers = names.map((name) => roles.indexOf(name));
    if (numbers.includes(-1) || numbers.length > 4) throw new Error(`no template: ${template}`);
    bySize[numbers.length - 1].push(...numbers);
    count++;
  }
  const [ones, twos, threes, fours] = bySize.map((numbers) => Uint8Array.from(numbers));
  return { ones, twos, threes, fours, count };
}

/**
 * Writes the row of each feature.
 * @param values of the roles, multiplied
 * @param shift 32 less the number of bits of a row's number: a row is the upper bits of a hash
 * @returns the number of rows
 */
export function fillRows(
  { ones, twos, threes, fours }: Templates,
  values: Int32Array,
  shift: number,
  rows: Int32Array,
): number {
  let n = 0;
  for (let i = 0; i < ones.length; i++) rows[n++] = values[ones[i]] >>> shift;
  for (let i = 0; i < twos.length; i += 2) rows[n++] = (values[twos[i]] + values[twos[i + 1]]) >>> shift;
  for (let i = 0; i < threes.length; i += 3) {
    rows[n++] = (values[threes[i]] + values[threes[i + 1]] + values[threes[i + 2]]) >>> shift;
  }
  for (let i = 0; i < fours.length; i += 4) {
    rows[n++] = (values[fours[i]] + values[fours[i + 1]] + values[fours[i + 2]] + values[fours[i + 3]]) >>> shift;
  }
  return n;
}
