// Looks like the VS Code executable to @vscode/test-electron: runs an extension's test suite in a real extension host,
// with the workbench in a headless browser, and ends with the suite's exit code.
import { format } from 'node:util';
import { launchBrowser } from './browser';
import { IN_WEB_HOST, startServer } from './server';

const TIMEOUT = 10 * 60_000;

/** What is said because native modules are not compiled here and there is no gallery; it works without them. */
const NOISE = /Could not locate the bindings file|build\/Release\/watchdog|additional builtin extensions/;

/** The types of console messages that tell of something wrong. */
const PROBLEMS = new Set(['warn', 'error']);

function argument(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}

function needed(name: string): string {
  const value = argument(name);
  if (!value) throw new Error(`the launcher needs --${name}=…`);
  return value;
}

async function run(): Promise<number> {
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
  if (!folder) throw new Error('the launcher needs a folder to open');
  const server = await startServer({
    token: null,
    settings: argument('extensionDevelopmentKind') === 'web' ? IN_WEB_HOST : {},
  });
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const exit = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve));
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const line = format(...args);
        if (!NOISE.test(line)) process[PROBLEMS.has(type) ? 'stderr' : 'stdout'].write(`${line}\n`);
      });
      await page.goto(
        server.url(folder, [
          ['extensionDevelopmentPath', server.remoteUri(needed('extensionDevelopmentPath'))],
          ['extensionTestsPath', server.remoteUri(needed('extensionTestsPath'))],
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
