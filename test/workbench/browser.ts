import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { ensureWorkbench } from './install';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Starts a headless Chromium: the system's, the one that CHROMIUM_PATH names, or else the one that a package of the
 * workbench's manifest carries, with the libraries that it brings.
 * @param flags further command line arguments
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((file) => existsSync(file));
  return chromium.launch({
    executablePath: own ?? (await packagedBrowser()),
    args: [...FLAGS, ...flags],
    headless: true,
  });
}

async function packagedBrowser(): Promise<string> {
  // Makes the package unpack its own copies of NSS and the like, which a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const packaged = (await import(ensureWorkbench().require.resolve('@sparticuz/chromium'))) as {
    default: { executablePath(): Promise<string> };
  };
  return packaged.default.executablePath();
}
