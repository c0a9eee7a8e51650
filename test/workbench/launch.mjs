#!/usr/bin/env node
// The executable that @vscode/test-electron starts; the work is in launcher.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('launcher.ts', import.meta.url));
const { status, error } = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), launcher, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
if (error) throw error;
process.exit(status ?? 1);
