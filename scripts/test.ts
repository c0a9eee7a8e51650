// Everything that must hold before a commit: types, lint, formatting, the layers of tests. Ends with one line that
// counts the tests, and with another exit code than 0 if anything failed.
import { spawn } from 'node:child_process';

interface Step {
  name: string;
  command: string[];
}

const STEPS: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'build', command: ['node', 'esbuild.mjs', '--production'] },
  { name: 'tests in Node', command: ['mocha'] },
  { name: 'tests in the extension host', command: ['tsx', 'test/workbench/runSuite.ts'] },
];
if (process.platform === 'linux') {
  STEPS.push(
    { name: 'tests in the web extension host', command: ['tsx', 'test/workbench/runSuite.ts', '--web', '--short'] },
    { name: 'tests in the window', command: ['mocha', '--config', 'test/workbench/.mocharc.json'] },
  );
}

/** Runs a step with its output shown. @returns its exit code and its output */
function run({ command: [program, ...args] }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function count(output: string, word: 'passing' | 'failing'): number {
  return [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}`, 'gm'))].reduce((sum, [, n]) => sum + Number(n), 0);
}

async function main(): Promise<void> {
  let passed = 0;
  let failed = 0;
  const broken: string[] = [];
  for (const step of STEPS) {
    console.log(`\n# ${step.name}`);
    const { code, output } = await run(step);
    const failing = count(output, 'failing');
    passed += count(output, 'passing');
    // A step that fails without a failing test (a type error, a crash) counts as one failure.
    failed += code !== 0 ? Math.max(1, failing) : 0;
    if (code !== 0) broken.push(step.name);
  }
  if (broken.length) console.log(`\nfailed: ${broken.join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}

void main();
