// The beginning of the suite's bundle for a web extension host: mocha must be set up before the test files are run.
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });

/**
 * Runs the tests of the bundle inside the web extension host.
 * @throws Error if a test fails or there is none, so that the window ends with another exit code than 0
 */
export async function run(): Promise<void> {
  let tests = 0;
  const failures = await new Promise<number>((resolve) => (tests = mocha.run(resolve).total));
  if (failures || !tests) throw new Error(`${failures} of ${tests} tests failed`);
}
