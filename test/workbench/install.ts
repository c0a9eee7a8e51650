import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const serverFolder = fileURLToPath(new URL('server/', import.meta.url));
const codeFolder = path.join(serverFolder, 'node_modules/code-server/lib/vscode');
const stamp = path.join(serverFolder, 'node_modules/.dateline-installed');

/** Where the parts of the embedded workbench lie. */
export interface Workbench {
  /** The script that starts the VS Code server. */
  serverMain: string;
  /** Loads packages of the workbench's own manifest. */
  require: NodeJS.Require;
}

/**
 * Installs the VS Code server from the npm registry, by its own lockfile, unless it is there already. Scripts stay off,
 * so nothing is compiled.
 * @throws Error if npm fails; its output is on standard error
 */
export function ensureWorkbench(): Workbench {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(serverFolder, 'package-lock.json'), 'utf8'))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    process.stderr.write('Installing the embedded VS Code (once, about 400 MB) …\n');
    npm(['ci'], serverFolder);
    npm(['install', '--omit=dev'], codeFolder);
    npm(['install', '--omit=dev'], path.join(codeFolder, 'extensions'));
    installRipgrep();
    writeFileSync(stamp, wanted);
  }
  installLogWriter();
  return {
    serverMain: path.join(codeFolder, 'out/server-main.js'),
    require: createRequire(path.join(serverFolder, 'package.json')),
  };
}

function npm(args: string[], cwd: string): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', [...args, ...quiet], {
    cwd,
    shell: windows,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
}

/** The server's own ripgrep is fetched by an install script; a later release ships it as a package. */
function installRipgrep(): void {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const from = path.join(serverFolder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`, name);
  const to = path.join(codeFolder, 'node_modules/@vscode/ripgrep/bin', name);
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}

function installLogWriter(): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL('spdlog.ts', import.meta.url))],
    outfile: path.join(codeFolder, 'node_modules/@vscode/spdlog/index.js'),
    allowOverwrite: true,
    platform: 'node',
    format: 'cjs',
  });
}
