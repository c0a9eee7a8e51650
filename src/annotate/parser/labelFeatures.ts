import { bucketHash, distanceBucket, spanCode } from './buckets';
import type { ParserInput } from './input';
import { compileTemplates, fillRows, roleMultipliers } from './templates';
import { LEFT, type Configuration } from './transitions';

// Names of roles: h is the head, d the dependent, all with the arc's direction; after them w is the word, p its tags,
// c, d, e its class among 256, 64, 1,024; h- h+ d- d+ are the words beside them, d1 the dependent's first child to the left, dr
// its last to the right, e the first word of its subtree and e- the one before that; ls, rs labels of d's children, hs
// those of h's children on this side, ho on the other, sib the last child before d; m what stands between.
const ROLES = [
  ...['hw', 'hp', 'hc', 'hd', 'he', 'dw', 'dp', 'dc', 'dd', 'de'],
  ...['d1w', 'd1L', 'drw', 'ls', 'rs', 'hs', 'ho', 'sibL', 'h1w'],
  ...['h-p', 'h+p', 'd-p', 'd+p', 'b0w', 'b0p', 'ew', 'e-p', 'm', 'dist'],
];

const TEMPLATES = compileTemplates(
  ROLES,
  `
  hw, hp, hw hp, dw, dp, dw dp, hw dw, hp dp, hw dp, hp dw, hw hp dp, hp dw dp
  hp dp dist, m hp dp, m dp
  d1w, d1w hp, d1w hp dp, d1w hw, d1w dw, d1w hw dp, d1w hd dd, d1w dc, d1w hc
  ls, ls hp, ls hp dp, ls hw, rs hp dp, d1L hp dp, drw hp dp
  sibL hp dp, sibL hw dp, sibL hw, hs hp dp, hs hw dp, hs hw, ho hp dp, ho dp, h1w hp dp, h1w hw dp
  d-p dp hp, d+p dp hp, h-p hp dp, h+p hp dp, b0p dp hp, b0w dp
  hc, dc, hd dd, hc dc, hc dp, hp dc, hw dc, hc dw, he dp, hp de
  ew, ew dp, ew hp dp, ew hw, e-p dp hp
  `,
);

const MULTIPLIERS = roleMultipliers(ROLES.length);
const DIRECTED = 10;
const RIGHTWARD = 0x51ed270b;
const values = new Int32Array(ROLES.length);

/** More than there are features for a label. */
export const LABEL_FEATURES = TEMPLATES.count;

/**
 * Writes the rows of the features that decide the label of the arc that a `LEFT` or `RIGHT` transition would make.
 * @param shift 32 less the number of bits of a row's number
 * @returns the number of rows
 */
export function labelFeatures(
  input: ParserInput,
  c: Configuration,
  transition: number,
  shift: number,
  rows: Int32Array,
): number {
  const { word, tag, class64, class256, class1024 } = input;
  const left = transition === LEFT;
  const d = c.stack[c.depth + 1];
  const h = left ? c.front : c.stack[c.depth];
  const edge = c.first[d];
  const sibling = left ? c.left1[h] : c.right1[h];
  let i = 0;
  // In the order of the roles.
  values[i++] = word[h];
  values[i++] = tag[h];
  values[i++] = class256[h];
  values[i++] = class64[h];
  values[i++] = class1024[h];
  values[i++] = word[d];
  values[i++] = tag[d];
  values[i++] = class256[d];
  values[i++] = class64[d];
  values[i++] = class1024[d];
  values[i++] = word[c.left1[d]];
  values[i++] = bucketHash(c.label[c.left1[d]]);
  values[i++] = word[c.right1[d]];
  values[i++] = c.leftLabels[d] + 1;
  values[i++] = c.rightLabels[d] + 1;
  values[i++] = (left ? c.leftLabels[h] : c.rightLabels[h]) + 1;
  values[i++] = (left ? c.rightLabels[h] : c.leftLabels[h]) + 1;
  values[i++] = bucketHash(c.label[sibling]);
  values[i++] = word[c.left1[h]];
  values[i++] = tag[h - 1];
  values[i++] = tag[h + 1];
  values[i++] = tag[d - 1];
  values[i++] = tag[d + 1];
  values[i++] = word[c.front];
  values[i++] = tag[c.front];
  values[i++] = word[edge];
  values[i++] = tag[edge - 1];
  values[i++] = bucketHash(left ? spanCode(input, d, h) : spanCode(input, h, d));
  values[i++] = bucketHash(distanceBucket(left ? h - d : d - h));
  for (let role = 0; role < i; role++) values[role] = Math.imul(values[role], MULTIPLIERS[role]);
  if (!left) for (let role = 0; role < DIRECTED; role++) values[role] += RIGHTWARD;
  return fillRows(TEMPLATES, values, shift, rows);
}
