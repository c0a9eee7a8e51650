/**
 * Runs work that goes in steps, and lets others have their turn after each slice of time. A single step that takes
 * longer than a slice is not cut.
 * @param signal when aborted, the work stops after the step it is in
 * @param sliceMs how long to go on without a pause, in milliseconds
 * @param pause a turn of the event loop
 * @throws the signal's reason when aborted, and whatever a step throws
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
  sliceMs: number,
  pause: () => Promise<void> = timerTurn,
): Promise<T> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    signal.throwIfAborted();
  }
}

/** A turn of the event loop: what waits there, such as a keystroke, comes first. */
const timerTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
