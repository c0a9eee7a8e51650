import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
}

/** What a file imports: modules by name, files by their path from the project's folder. */
function imports(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const named = [
    ...text.matchAll(/(?:^(?:(?:import|export)\b[^'"\n]*|\}) from |^import |\b(?:import|require)\()['"]([^'"]+)['"]/gm),
  ].map(([, name]) => name);
  return named.map((name) =>
    name.startsWith('.') ? path.join(path.dirname(file), name).split(path.sep).join('/') : name,
  );
}

describe('the design', () => {
  it('keeps the annotator pure: it imports nothing but itself and the types of the contract', () => {
    const files = sources('src/annotate');
    assert.ok(files.length > 10);
    for (const file of files) {
      for (const name of imports(file)) {
        assert.ok(
          name.startsWith('src/annotate/') || name === 'src/annotation',
          `${file} imports ${name}: the annotator must run anywhere`,
        );
      }
    }
  });

  it('keeps the annotator away from what differs from place to place and from run to run', () => {
    for (const file of sources('src/annotate')) {
      const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      assert.doesNotMatch(
        code,
        /\b(?:process|require|Buffer|window|document|setTimeout)\s*[.(]|Math\.random|Date\.now|new Date\(\)/,
        file,
      );
    }
  });

  it('keeps activation short', () => {
    const lines = readFileSync(path.join(root, 'src/extension.ts'), 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= 60, `src/extension.ts has ${lines} lines`);
  });

  it('keeps files small enough to have one reason to change', () => {
    for (const file of sources('src').filter((name) => !name.includes('lexicon'))) {
      const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length;
      assert.ok(lines <= 500, `${file} has ${lines} lines`);
    }
  });

  it('has no default export and no file that only passes on others', () => {
    for (const file of sources('src')) {
      const text = readFileSync(path.join(root, file), 'utf8');
      assert.doesNotMatch(text, /^export default/m, file);
      assert.doesNotMatch(text, /^export \* from/m, file);
    }
  });

  it('has a test where what it tests is', () => {
    const ofTheProject = ['test/architecture', 'test/manifest', 'test/package', 'test/syntaxes/grammar'];
    const tests = sources('test').map((name) => name.split(path.sep).join('/'));
    for (const file of tests.filter((name) => name.endsWith('.test.ts') && !name.startsWith('test/workbench/'))) {
      const name = file.slice(0, -'.test.ts'.length);
      if (ofTheProject.includes(name)) continue;
      const tested = name.startsWith('test/train/') ? name.replace('test/', '') : name.replace('test/', 'src/');
      assert.ok(existsSync(path.join(root, `${tested}.ts`)), `${file} tests no file ${tested}.ts`);
    }
  });

  it('leaves vscode to the editor’s side', () => {
    const allowed = ['src/extension.ts', 'src/editor/', 'src/documents/', 'src/platform/'];
    for (const file of sources('src').map((name) => name.split(path.sep).join('/'))) {
      if (allowed.some((place) => file.startsWith(place))) continue;
      assert.ok(!imports(file).includes('vscode'), `${file} imports vscode`);
    }
  });
});
