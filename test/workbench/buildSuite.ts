import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Bundles the suite that runs inside the extension host, one file a test file.
 * @param root the project's folder
 * @returns the path of the bundle's entry, which exports `run`
 */
export async function buildSuite(root: string): Promise<string> {
  const folder = path.join(root, 'test/workbench/suite');
  const outdir = path.join(root, 'out/workbench/suite');
  await build({
    entryPoints: readdirSync(folder).map((file) => path.join(folder, file)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
}
