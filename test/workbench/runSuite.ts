// Runs test/workbench/suite in a real extension host: the embedded VS Code on Linux, else (or with --desktop) the
// downloaded desktop one.
import { runTests } from '@vscode/test-electron';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuite } from './buildSuite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const embedded = process.platform === 'linux' && !process.argv.includes('--desktop');

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-fixtures-'));
  try {
    await runTests({
      ...(embedded && { vscodeExecutablePath: path.join(root, 'test/workbench/launch.mjs') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: await buildSuite(root),
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
