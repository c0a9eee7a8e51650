import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Tests of what only Node has: its heap. */
const NODE_ONLY = ['leaks.test.ts'];
/** Tests that take longer than all others together, and try what is the same in both hosts. */
const LONG = ['faults.test.ts', 'large.test.ts'];

const shared: BuildOptions = { bundle: true, format: 'cjs', sourcemap: 'inline', logLevel: 'warning' };

/**
 * Bundles the suite that runs inside the extension host of Node, one file a test file.
 * @param root the project's folder
 * @returns the path of the bundle's entry, which exports `run`
 */
export async function buildSuite(root: string): Promise<string> {
  const outdir = path.join(root, 'out/workbench/suite');
  await build({
    ...shared,
    entryPoints: filesOf(root).map((file) => path.join(folderOf(root), file)),
    outdir,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  return path.join(outdir, 'index.js');
}

/**
 * Bundles the suite for the extension host of the web, which loads but one file: the tests, mocha, and what stands in for
 * Node's assertions.
 * @param root the project's folder
 * @param short leaves the tests out that take long
 * @returns the path of the bundle, which exports `run`
 */
export async function buildWebSuite(root: string, short: boolean): Promise<string> {
  const outfile = path.join(root, 'out/workbench/web/index.js');
  const without = short ? [...NODE_ONLY, ...LONG] : NODE_ONLY;
  const tests = filesOf(root).filter((file) => file.endsWith('.test.ts') && !without.includes(file));
  await build({
    ...shared,
    stdin: {
      contents: ["export { run } from '../suiteInBrowser';", ...tests.map((file) => `import './${file}';`)].join('\n'),
      resolveDir: folderOf(root),
    },
    outfile,
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // The manifest says of the extension's modules that to import one does nothing; a test file runs by it.
    ignoreAnnotations: true,
    alias: { 'node:assert/strict': path.join(root, 'test/workbench/browserAssert.ts') },
  });
  return outfile;
}

const folderOf = (root: string): string => path.join(root, 'test/workbench/suite');
const filesOf = (root: string): string[] => readdirSync(folderOf(root)).sort();
