import { POS_COUNT, posNumber, ROOT_POS } from '../../src/annotate/parser/input';
import { candidatesKey } from '../../src/annotate/parser/model';
import type { Tree } from './trees';

/** A label must stand this often between two parts of speech to come into question there. */
const LEAST_CANDIDATE = 2;

/** Which labels were seen between parts of speech; all but `root` where none was. */
export function candidatesOf(trees: readonly Tree[], labels: readonly string[]): Uint8Array[] {
  const counts = Array.from({ length: POS_COUNT * POS_COUNT * 2 }, () => new Int32Array(labels.length));
  for (const { tokens, projective, labels: right } of trees) {
    tokens.forEach(({ pos }, i) => {
      const head = projective[i + 1];
      const headPos = head > tokens.length ? ROOT_POS : posNumber(tokens[head - 1].pos);
      counts[candidatesKey(headPos, posNumber(pos), i + 1 < head)][right[i + 1]]++;
    });
  }
  const root = labels.indexOf('root');
  const any = Uint8Array.from(labels.keys()).filter((label) => label !== root);
  return counts.map((row, key) => {
    if (Math.floor(key / (2 * POS_COUNT)) === ROOT_POS) return Uint8Array.of(root);
    const list = any.filter((label) => row[label] >= LEAST_CANDIDATE);
    return list.length ? list : any;
  });
}
