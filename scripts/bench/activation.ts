import { spawnSync } from 'node:child_process';
import { median } from './measure';

/** What activating the extension costs, milliseconds. */
export interface Activation {
  /** Loading the bundle. */
  load: number;
  /** `activate` until it returns. */
  activate: number;
}

const RUNS = 15;

/**
 * Times loading and activating the built extension in fresh processes. A stand-in for VS Code answers at once, so this is
 * the extension's own work on the host's thread; no article is open.
 * @param bundle the built extension, from the project's folder
 * @returns medians
 */
export function activation(bundle: string): Activation {
  const times = Array.from({ length: RUNS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench/activateOnce.mjs', bundle], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Activation;
  });
  return { load: median(times.map(({ load }) => load)), activate: median(times.map(({ activate }) => activate)) };
}
