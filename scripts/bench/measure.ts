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
