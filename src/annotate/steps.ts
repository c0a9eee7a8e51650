/**
 * Work in steps: it stops after each, so that whoever runs it may do something else in between, or break it off. A step
 * leaves nothing half done that outlives the work.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
