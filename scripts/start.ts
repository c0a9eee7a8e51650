// Opens VS Code with Dateline and the sample articles: the desktop one where `code` is installed, else the embedded one.
//   npm start              stays until Ctrl+C
//   npm start -- --check   looks by itself, in a headless window, whether header, marks, hover and tree are there
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { startServer } from '../test/workbench/server';
import { checkSample, SAMPLE, SAMPLES } from '../test/workbench/sample';
import { openWindow, ROOT } from '../test/workbench/openWindow';

async function main(): Promise<void> {
  run(process.execPath, ['esbuild.mjs']);
  if (process.argv.includes('--check')) await check();
  else if (hasDesktop()) openDesktop();
  else await openEmbedded();
}

async function check(): Promise<void> {
  const window = await openWindow({ folder: SAMPLES, file: SAMPLE });
  try {
    for await (const sign of checkSample(window.page)) console.log(`ok: ${sign}`);
  } finally {
    await window.close();
  }
  console.log('Dateline runs: header, marks, hover and tree of the sample are there.');
}

function hasDesktop(): boolean {
  return spawnSync('code', ['--version'], { shell: process.platform === 'win32', stdio: 'ignore' }).status === 0;
}

function openDesktop(): void {
  run('code', [`--extensionDevelopmentPath=${ROOT}`, '--new-window', SAMPLES, SAMPLE]);
}

async function openEmbedded(): Promise<void> {
  const server = await startServer({ token: randomBytes(16).toString('hex') });
  const address = server.url(SAMPLES, [
    ['extensionDevelopmentPath', server.remoteUri(ROOT)],
    ['openFile', server.remoteUri(SAMPLE)],
  ]);
  console.log(`VS Code with Dateline and the sample articles:\n\n  ${address}\n\nCtrl+C ends it.`);
  openInBrowser(address);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
}

/** Opens the address where there is something to open it with; it has been printed already. */
function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address.replace(/&/g, '^&')],
    linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined,
  };
  const opener = openers[process.platform];
  if (!opener) return;
  const child = spawn(opener[0], opener.slice(1), { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('(No browser could be opened: open the address yourself.)'));
  child.unref();
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'code',
  });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? error?.message}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
