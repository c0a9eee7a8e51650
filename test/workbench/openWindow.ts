import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser';
import { addressesAt, startServer, type Server } from './server';
import { startSite } from './site';

export interface WindowOptions {
  /** The folder to open, an absolute path. */
  folder: string;
  /** A file to open, an absolute path. */
  file?: string;
  settings?: Record<string, unknown>;
  /** The extension's folder, an absolute path; the project's own where it is left out. */
  extension?: string;
  /** CSS pixels. */
  size?: { width: number; height: number };
  /** Whether the extension lies at a web address and runs in the window's web worker, rather than in the server's Node. */
  web?: boolean;
  /** The proxy through which the window asks any server but its own. */
  proxy?: string;
}

export interface WorkbenchWindow {
  page: Page;
  server: Server;
  close(): Promise<void>;
}

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Opens a real VS Code window with Dateline in a headless browser. */
export async function openWindow({
  folder,
  file,
  settings,
  size,
  extension = ROOT,
  web,
  proxy,
}: WindowOptions): Promise<WorkbenchWindow> {
  const server = await startServer({ token: null, settings });
  const closing = [() => server.stop()];
  const close = async () => {
    for (const end of closing.reverse()) await end();
  };
  try {
    const site = web ? await startSite(server.port, extension) : undefined;
    if (site) closing.push(async () => site.close());
    const port = site?.port ?? server.port;
    // The browser takes what it asks of its own machine past a proxy, unless it is told not to.
    const browser = await launchBrowser(
      proxy ? [`--proxy-server=${proxy}`, `--proxy-bypass-list=<-loopback>;127.0.0.1:${port}`] : [],
    );
    closing.push(() => browser.close());
    const page = await browser.newPage({ viewport: size ?? { width: 1280, height: 800 } });
    const { url, remoteUri } = addressesAt(port, null);
    const payload: [string, string][] = web ? [] : [['extensionDevelopmentPath', remoteUri(extension)]];
    if (file) payload.push(['openFile', remoteUri(file)]);
    await page.goto(url(folder, payload));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return { page, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}
