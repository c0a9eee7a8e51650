// Looks like the VS Code executable to @vscode/test-electron: runs an extension's test suite in a real extension host,
// with the workbench in a headless browser, and ends with the suite's exit code.
import { format } from 'node:util';
import { launchBrowser } from './browser';
import { startServer } from './server';

const TIMEOUT = 10 * 60_000;

/** What the server says because its native modules are not compiled here; it works without them. */
const NOISE = /Could not locate the bindings file|build\/Release\/watchdog/;

function argument(name: string): string {
  const prefix = `--${name}=`;
  const found = process.argv.find((arg) => arg.startsWith(prefix));
  if (!found) throw new Error(`the launcher needs ${prefix}…`);
  return found.slice(prefix.length);
}

async function run(): Promise<number> {
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
  if (!folder) throw new Error('the launcher needs a folder to open');
  const server = await startServer({ token: null });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const exit = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
      await page.exposeFunction('codeAutomationLog', (type: 'log' | 'warn' | 'error', args: unknown[]) => {
        const line = format(...args);
        if (!NOISE.test(line)) process[type === 'log' ? 'stdout' : 'stderr'].write(`${line}\n`);
      });
      await page.goto(
        server.url(folder, [
          ['extensionDevelopmentPath', server.remoteUri(argument('extensionDevelopmentPath'))],
          ['extensionTestsPath', server.remoteUri(argument('extensionTestsPath'))],
        ]),
      );
      const late = new Promise<number>((_, reject) =>
        setTimeout(
          () => reject(new Error(`the suite did not end within ${TIMEOUT / 60_000} minutes`)),
          TIMEOUT,
        ).unref(),
      );
      return await Promise.race([exit, late]);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
