import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser';
import { startServer, type Server } from './server';

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
  proxy,
}: WindowOptions): Promise<WorkbenchWindow> {
  const server = await startServer({ token: null, settings });
  // The browser takes what it asks of its own machine past a proxy, unless it is told not to.
  const others = [`--proxy-server=${proxy}`, `--proxy-bypass-list=<-loopback>;127.0.0.1:${server.port}`];
  const browser = await launchBrowser(proxy ? others : []).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ viewport: size ?? { width: 1280, height: 800 } });
    const payload: [string, string][] = [['extensionDevelopmentPath', server.remoteUri(extension)]];
    if (file) payload.push(['openFile', server.remoteUri(file)]);
    await page.goto(server.url(folder, payload));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return { page, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}
