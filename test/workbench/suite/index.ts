import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs every bundled test file inside the extension host.
 * @throws Error if a test fails, so that the window ends with another exit code than 0
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures) throw new Error(`${failures} tests failed`);
}
