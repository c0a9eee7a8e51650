// Runs test/workbench/suite in a real extension host: the embedded VS Code on Linux, else (or with --desktop) the
// downloaded desktop one. With --web the extension host is the window's web worker, and the web build runs there;
// --short leaves the longest tests out.
import { runTests } from '@vscode/test-electron';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuite, buildWebSuite } from './buildSuite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const embedded = process.platform === 'linux' && !process.argv.includes('--desktop');
const web = process.argv.includes('--web');

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-fixtures-'));
  try {
    await runTests({
      ...(embedded && { vscodeExecutablePath: path.join(root, 'test/workbench/launch.mjs') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: await (web ? buildWebSuite(root, process.argv.includes('--short')) : buildSuite(root)),
      launchArgs: [
        folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
