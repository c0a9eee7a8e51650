import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');

export interface BuiltCli {
  /** A folder of its own, for files to work on. */
  folder: string;
  /** The script to run with Node. */
  file: string;
  remove(): void;
}

/** Bundles the command line into a folder of its own, beside the models. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-cli-'));
  const file = path.join(folder, 'dist/cli.js');
  mkdirSync(path.dirname(file));
  symlinkSync(path.join(root, 'models'), path.join(folder, 'models'), 'junction');
  symlinkSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  await build({
    entryPoints: [path.join(root, 'src/cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
