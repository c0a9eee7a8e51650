import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { leastCpuMilliseconds } from './measure';

/** How the time of a full reading grows with the length of one shape of text. */
export interface Growth {
  shape: string;
  /** Processor time at each of `LENGTHS`, milliseconds. */
  milliseconds: number[];
  /** Time at a length over time at half of it, for the doubling that cost most. */
  worst: number;
  /** The geometric mean over all doublings. */
  mean: number;
}

/** UTF-16 code units. */
const LENGTHS = [100_000, 200_000, 400_000, 800_000, 1_600_000];

/** What a doubling may cost. */
export const MOST = 2.3;

/** Short readings are repeated until they have taken this many milliseconds together, so that a ratio means something. */
const ENOUGH = 200;
/** A reading that looks too slow beside the shorter one is tried this often before it is believed. */
const TRIES = 3;

/**
 * Measures the processor time of a full reading of each shape of text at lengths from 100 KB to 1.6 MB.
 * @param shapes make a text of a length
 * @returns one shape after another, as they are measured
 */
export function* growth(
  models: Models,
  shapes: Readonly<Record<string, (length: number) => string>>,
): Generator<Growth> {
  for (const [shape, make] of Object.entries(shapes)) {
    const milliseconds: number[] = [];
    const time = (text: string): number => leastCpuMilliseconds(() => void annotate(text, { models }), ENOUGH);
    time(make(LENGTHS[0]));
    for (const [at, length] of LENGTHS.entries()) {
      const text = make(length);
      let least = time(text);
      for (let tried = 1; at > 0 && tried < TRIES && least > MOST * milliseconds[at - 1]; tried++)
        least = Math.min(least, time(text));
      milliseconds.push(least);
    }
    const ratios = milliseconds.slice(1).map((time, at) => time / milliseconds[at]);
    yield {
      shape,
      milliseconds,
      worst: Math.max(...ratios),
      mean: (milliseconds.at(-1)! / milliseconds[0]) ** (1 / ratios.length),
    };
  }
}
