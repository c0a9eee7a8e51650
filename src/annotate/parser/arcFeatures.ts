import { bucketHash, distanceBucket, spanCode } from './buckets';
import type { ParserInput } from './input';
import { compileTemplates, fillRows, roleMultipliers } from './templates';
import type { Configuration } from './transitions';

// Names of roles: s0, s1, s2 are the words on the stack from the top, b0 to b3 those at the front of the buffer; after
// them w is the word, p its tags, c, d, e its class among 256, 64, 1,024; l1, l2, r1, r2 a word's outermost children to the left
// and right; L its label to its head; ls, rs the set of labels of its children; lv, rv their number. sb and ss stand
// for the pairs s0 b0 and s1 s0: d their distance, m the marks, verbs and conjunctions between them. noun is the head
// of the noun phrase after b0, verb the next verb.
const ROLES = [
  ...['s0w', 's0p', 's0c', 's0d', 's0e', 's1w', 's1p', 's1c', 's1d', 's1e', 's2w', 's2p'],
  ...['b0w', 'b0p', 'b0c', 'b0d', 'b0e', 'b1w', 'b1p', 'b1c', 'b2w', 'b2p', 'b3p'],
  ...['nounw', 'nounc', 'verbp'],
  ...['s0l1w', 's0l1p', 's0l1L', 's0l2L', 's0r1w', 's0r1p', 's0r1L', 's0r2L'],
  ...['s1l1p', 's1l1L', 's1r1w', 's1r1p', 's1r1L', 's1r2L', 'b0l1w', 'b0l1p', 'b0l1L', 'b0l2L'],
  ...['s0ls', 's0rs', 's1ls', 's1rs', 'b0ls', 's0lv', 's0rv', 's1lv', 's1rv', 'b0lv'],
  ...['sbd', 'ssd', 'sbm', 'ssm'],
];

const TEMPLATES = compileTemplates(
  ROLES,
  `
  s0w, s0p, s0w s0p, s1w, s1p, s1w s1p, s2w, s2p
  b0w, b0p, b0w b0p, b1w, b1p, b1w b1p, b2w, b2p, b2p b3p
  s0w b0w, s0w b0p, s0p b0w, s0p b0p
  s1w s0w, s1w s0p, s1p s0w, s1p s0p
  b0w b1w, b0w b1p, b0p b1w, b0p b1p
  s1w b0w, s1w b0p, s1p b0w, s1p b0p, s0p b1p, s0w b1w
  s0p b0p b1p, s0p b0p b2p, s1p s0p b0p, s2p s1p s0p, s1p s0p b0p b1p, b0p b1p b2p, s0p b0p b1p b2p
  s0w b0p b1p, s0p b0w b1p, s0p b0p b1w, s0p b1w, s0p b0w b1w, s1p s0p b1w
  s1w s0p b0p, s1p s0w b0p, s1p s0p b0w
  s1w b0w nounw, s0p b0w nounw, s1c b0w nounc, s0c b0w nounc
  s0p b0p verbp, s1p s0p verbp, s0p b0w verbp, verbp sbm
  s0p s0l1p b0p, s0p s0r1p b0p, s1p s1l1p s0p, s1p s1r1p s0p, s0p b0p b0l1p
  s0p s0l1w b0p, s0w s0l1w, s1w s0l1w, s1p s0l1w s0p, s1w s0l1w s0p, b0p b0l1w s0p, s0w b0l1w
  s1w s0l1w s0w, s1p s0l1w s0c, s1c s0l1w s0c, s1r1w s0l1w s0w, s1c s0l1w
  s0d s0l1w b0p, s1d s0l1w s0d
  s0r1L s0p, s0l1L s0p, s1r1L s1p, s1l1L s1p, b0l1L b0p
  s0l1L s0w s1p
  s0w s0ls, s0p s0ls, s0w s0rs, s0p s0rs, s1w s1ls, s1p s1ls, s1w s1rs, s1p s1rs, b0w b0ls, b0p b0ls
  s0p s0rs b0p, s0p s0ls b0p, s1p s1rs s0p, s1p s1ls s0p, b0p b0ls s0p
  s0p s0rs b0p b1p
  sbd s0w, sbd s0p, sbd b0w, sbd b0p, sbd s0p b0p
  ssd s1w, ssd s1p, ssd s0w, ssd s0p, ssd s1p s0p
  s0rv s0w, s0rv s0p, s0lv s0w, s0lv s0p, s1rv s1w, s1rv s1p, s1lv s1p, b0lv b0w, b0lv b0p
  sbm, sbm s0p, sbm b0p, sbm s0p b0p, ssm, ssm s1p s0p, ssm s1p s0p b0p
  s0c, s1c, b0c, b1c, s0d, s1d, b0d
  s0c b0c, s0d b0d, s1c s0c, s1d s0d, s1c b0c, b0c b1c, s0c b1c, s1d s0d b0d
  s0w b0c, s0c b0w, s1w s0c, s1c s0w, s0c b0p, s0p b0c, s1c s0p, s1p s0c
  s0e b0p, s0p b0e, s1p s0e b0p
  `,
);

const MULTIPLIERS = roleMultipliers(ROLES.length);
const values = new Int32Array(ROLES.length);

/** More than there are features for a transition. */
export const ARC_FEATURES = TEMPLATES.count;

/**
 * Writes the rows of the features that decide the next transition.
 * @param shift 32 less the number of bits of a row's number
 * @returns the number of rows
 */
export function arcFeatures(input: ParserInput, c: Configuration, shift: number, rows: Int32Array): number {
  const { word, tag, class64, class256, class1024 } = input;
  const { stack, depth, label, left1, left2, right1, right2, leftLabels, rightLabels, leftCount, rightCount } = c;
  const s0 = stack[depth + 1];
  const s1 = depth > 0 ? stack[depth] : 0;
  const s2 = depth > 1 ? stack[depth - 1] : 0;
  const b0 = c.front;
  const noun = b0 < c.length ? input.noun[b0 + 1] : 0;
  let i = 0;
  // In the order of the roles.
  values[i++] = word[s0];
  values[i++] = tag[s0];
  values[i++] = class256[s0];
  values[i++] = class64[s0];
  values[i++] = class1024[s0];
  values[i++] = word[s1];
  values[i++] = tag[s1];
  values[i++] = class256[s1];
  values[i++] = class64[s1];
  values[i++] = class1024[s1];
  values[i++] = word[s2];
  values[i++] = tag[s2];
  values[i++] = word[b0];
  values[i++] = tag[b0];
  values[i++] = class256[b0];
  values[i++] = class64[b0];
  values[i++] = class1024[b0];
  values[i++] = word[b0 + 1];
  values[i++] = tag[b0 + 1];
  values[i++] = class256[b0 + 1];
  values[i++] = word[b0 + 2];
  values[i++] = tag[b0 + 2];
  values[i++] = tag[b0 + 3];
  values[i++] = word[noun];
  values[i++] = class256[noun];
  values[i++] = tag[input.verb[b0]];
  values[i++] = word[left1[s0]];
  values[i++] = tag[left1[s0]];
  values[i++] = bucketHash(label[left1[s0]]);
  values[i++] = bucketHash(label[left2[s0]]);
  values[i++] = word[right1[s0]];
  values[i++] = tag[right1[s0]];
  values[i++] = bucketHash(label[right1[s0]]);
  values[i++] = bucketHash(label[right2[s0]]);
  values[i++] = tag[left1[s1]];
  values[i++] = bucketHash(label[left1[s1]]);
  values[i++] = word[right1[s1]];
  values[i++] = tag[right1[s1]];
  values[i++] = bucketHash(label[right1[s1]]);
  values[i++] = bucketHash(label[right2[s1]]);
  values[i++] = word[left1[b0]];
  values[i++] = tag[left1[b0]];
  values[i++] = bucketHash(label[left1[b0]]);
  values[i++] = bucketHash(label[left2[b0]]);
  values[i++] = leftLabels[s0] + 1;
  values[i++] = rightLabels[s0] + 1;
  values[i++] = leftLabels[s1] + 1;
  values[i++] = rightLabels[s1] + 1;
  values[i++] = leftLabels[b0] + 1;
  values[i++] = bucketHash(Math.min(leftCount[s0], 4));
  values[i++] = bucketHash(Math.min(rightCount[s0], 4));
  values[i++] = bucketHash(Math.min(leftCount[s1], 4));
  values[i++] = bucketHash(Math.min(rightCount[s1], 4));
  values[i++] = bucketHash(Math.min(leftCount[b0], 4));
  values[i++] = bucketHash(distanceBucket(b0 - s0));
  values[i++] = bucketHash(distanceBucket(s0 - s1));
  values[i++] = bucketHash(spanCode(input, s0, b0));
  values[i++] = bucketHash(spanCode(input, s1, s0));
  for (let role = 0; role < i; role++) values[role] = Math.imul(values[role], MULTIPLIERS[role]);
  return fillRows(TEMPLATES, values, shift, rows);
}
