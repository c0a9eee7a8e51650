import { MOST_FEATURES } from '../../src/annotate/names/features';
import type { Example } from './trainer';

/** Counts features up to two, in a table of hashes: what was seen once teaches nothing about other texts. */
export class FeatureCounts {
  private readonly counts = new Uint8Array(2 ** 25);

  add({ features }: Example): void {
    for (const feature of features) {
      const at = feature & (this.counts.length - 1);
      if (this.counts[at] < 2) this.counts[at]++;
    }
  }

  /** The example without the features that were seen less than twice. */
  filter(example: Example): Example {
    const { ends, features } = example;
    const kept = new Int32Array(features.length);
    const newEnds = new Int32Array(ends.length);
    let count = 0;
    for (let i = 0, f = 0; i < ends.length; i++) {
      for (; f < ends[i]; f++) {
        if (this.counts[features[f] & (this.counts.length - 1)] >= 2) kept[count++] = features[f];
      }
      newEnds[i] = count;
    }
    return { ...example, ends: newEnds, features: kept.slice(0, count) };
  }
}

/** Drops the features that were seen once. */
export function withoutRare(examples: readonly Example[]): Example[] {
  const counts = new FeatureCounts();
  for (const example of examples) counts.add(example);
  return examples.map((example) => counts.filter(example));
}

const buffer = new Int32Array(MOST_FEATURES);

/**
 * A chain to learn from.
 * @param labels of the whole sentence
 * @param features writes a token's features into the array and tells how many there are
 */
export function exampleOf(
  labels: Uint8Array,
  [from, to]: readonly [number, number],
  features: (i: number, out: Int32Array) => number,
): Example {
  const lists: Int32Array[] = [];
  const ends = new Int32Array(to - from);
  let total = 0;
  for (let i = from; i < to; i++) {
    const list = buffer.slice(0, features(i, buffer));
    lists.push(list);
    total += list.length;
    ends[i - from] = total;
  }
  const all = new Int32Array(total);
  lists.forEach((list, i) => all.set(list, ends[i] - list.length));
  return { labels: withoutCutNames(labels.slice(from, to)), ends, features: all };
}

/** A name that the chain's ends cut off loses its labels. */
function withoutCutNames(labels: Uint8Array): Uint8Array {
  const partOf = (label: number): number => (label === 0 ? 0 : ((label - 1) & 3) + 1);
  for (let i = labels.length - 1; i >= 0 && (partOf(labels[i]) === 1 || partOf(labels[i]) === 2); i--) labels[i] = 0;
  for (let i = 0; i < labels.length && (partOf(labels[i]) === 2 || partOf(labels[i]) === 3); i++) labels[i] = 0;
  return labels;
}
