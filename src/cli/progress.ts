/** Tells on a terminal how a batch gets on. */
export interface Progress {
  /** @param documents how many are done */
  update(documents: number): void;
  /** Ends the line. */
  finish(): void;
}

export interface ProgressOptions {
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
  /** Which share of the input has been read, 0 to 1; null where its size is unknown, as in a pipe. */
  share(): number | null;
}

/** For output that nobody watches. */
export const noProgress: Progress = { update() {}, finish() {} };

/** One line that is written over: documents, rate, and the time left where the input's size is known. */
export function terminalProgress({ write, now, share }: ProgressOptions): Progress {
  const started = now();
  let last = -Infinity;
  let shown = false;
  return {
    update(documents) {
      const time = now();
      if (time - last < 200) return;
      last = time;
      shown = true;
      const seconds = (time - started) / 1000;
      const rate = seconds > 0 ? documents / seconds : 0;
      const part = share();
      const left = part ? `, ${duration((seconds * (1 - part)) / part)} left` : '';
      write(`\r${documents} documents, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}\u001b[K`);
    },
    finish() {
      if (shown) write('\n');
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
