/**
 * The middle of several timed runs.
 * @param run what is timed
 * @param times how often
 * @returns milliseconds
 */
export function medianMilliseconds(run: () => void, times: number): number {
  const took = Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return median(took);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The least processor time that a run took: what other processes do meanwhile counts for little.
 * @param enough how many milliseconds the runs take together before no more are made
 * @returns milliseconds of one run
 */
export function leastCpuMilliseconds(run: () => void, enough: number): number {
  let least = Infinity;
  for (let total = 0; total < enough;) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    const took = Math.max(0.001, (user + system) / 1000);
    least = Math.min(least, took);
    total += took;
  }
  return least;
}
