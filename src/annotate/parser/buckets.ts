import { hashText } from '../model/hash';
import type { ParserInput } from './input';

const HASHES = Int32Array.from({ length: 256 }, (_, i) => hashText(`bucket ${i}`));

/** The hash of a small number, below 256. */
export function bucketHash(bucket: number): number {
  return HASHES[bucket];
}

/** How far two words lie from each other: 1 to 4, 5 to 9, 10 to 19, more. */
export function distanceBucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 10) return 5;
  return distance < 20 ? 6 : 7;
}

const NO_SPAN = 255;

/** What stands between two words: up to three commas, two verbs, one conjunction and two other marks. */
export function spanCode({ commas, verbs, conjunctions, marks }: ParserInput, from: number, to: number): number {
  if (from === 0) return NO_SPAN;
  const end = to - 1;
  return (
    Math.min(commas[end] - commas[from], 3) +
    4 * Math.min(verbs[end] - verbs[from], 2) +
    12 * Math.min(conjunctions[end] - conjunctions[from], 1) +
    24 * Math.min(marks[end] - marks[from], 2)
  );
}
