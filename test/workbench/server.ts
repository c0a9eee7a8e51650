import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ensureWorkbench } from './install';

export interface ServerOptions {
  /** The secret that a browser must show; null runs the server without one, for tests. */
  token: string | null;
  /** Settings of the machine, as in a `settings.json`. */
  settings?: Record<string, unknown>;
}

export interface Server extends Addresses {
  port: number;
  /** The folder that holds everything the server writes; removed by `stop`. */
  dataFolder: string;
  /** Changes the machine's settings; an open window takes them over. */
  writeSettings(settings: Record<string, unknown>): void;
  stop(): Promise<void>;
}

/** What is where a window is served. */
export interface Addresses {
  /**
   * The address of a window.
   * @param payload pairs for the workbench, such as `openFile`
   */
  url(folder: string, payload: [string, string][]): string;
  /** A file of this machine as the window names it. */
  remoteUri(file: string): string;
}

const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.localHistory.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
};

/** Settings that have Dateline run in the window's web worker, as on the web, and not in the server's Node. */
export const IN_WEB_HOST = { 'remote.extensionKind': { 'dateline.dateline': ['web'] } };

/**
 * Starts the VS Code server on the loopback address, on a free port, with a data folder of its own.
 * @throws Error with the server's output if it ends or isn't ready within a minute
 */
export async function startServer({ token, settings = {} }: ServerOptions): Promise<Server> {
  const { serverMain } = ensureWorkbench();
  const port = await freePort();
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'dateline-workbench-'));
  mkdirSync(path.join(dataFolder, 'data/logs'), { recursive: true });
  mkdirSync(path.join(dataFolder, 'data/Machine'), { recursive: true });
  const writeSettings = (more: Record<string, unknown>) =>
    writeFileSync(path.join(dataFolder, 'data/Machine/settings.json'), JSON.stringify({ ...SETTINGS, ...more }));
  writeSettings(settings);
  const secret = token === null ? ['--without-connection-token'] : ['--connection-token', token];
  const child = spawn(
    process.execPath,
    [
      serverMain,
      ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataFolder, ...secret],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
    ],
    // Without a gallery of extensions the window asks no other server for anything.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(killing);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, dataFolder, writeSettings, ...addressesAt(port, token), stop };
}

/** The addresses of windows that are served at a port of this machine. @param token null where none is asked for */
export function addressesAt(port: number, token: string | null): Addresses {
  return {
    remoteUri: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
    url(folder, payload) {
      const query = new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true'], ...payload]) });
      if (token !== null) query.set('tkn', token);
      return `http://127.0.0.1:${port}/?${query}`;
    },
  };
}

function ready(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`The VS Code server ${why}:\n${output}`));
    const late = setTimeout(() => fail('was not ready after 60 s'), 60_000);
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (!/available at|Extension host agent listening/.test(output)) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(late);
      fail(`ended with ${code}`);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
