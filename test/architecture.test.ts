import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));
}

const filesBelow = (folder: string): string[] => sources(folder).map((name) => name.split(path.sep).join('/'));
const everySource = (): string[] => filesBelow('src');

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

  it('keeps its layers: none imports from one above it', () => {
    const layers = [
      /^src\/annotation/,
      /^src\/annotate\//,
      /^src\/(?:present\/|loadModels)/,
      /^src\/documents\//,
      /^src\/worker\//,
      /^src\/platform\//,
      /^src\/(?:editor\/|cli)/,
      /^src\/extension/,
    ];
    const layerOf = (name: string): number => layers.findIndex((layer) => layer.test(name));
    for (const file of everySource()) {
      assert.ok(layerOf(file) >= 0, `${file} is in no layer`);
      for (const name of imports(file).filter((one) => one.startsWith('src/')))
        assert.ok(layerOf(name) <= layerOf(file), `${file} imports ${name}`);
    }
  });

  it('imports one way only: no file leads back to itself', () => {
    const files = new Set(everySource());
    const next = new Map([...files].map((file) => [file, imports(file).map((name) => `${name}.ts`)]));
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      assert.ok(!trail.includes(file), [...trail, file].join(' → '));
      if (done.has(file)) return;
      for (const imported of next.get(file) ?? []) if (files.has(imported)) visit(imported, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('exports no value that no other file imports', () => {
    // Bundlers and VS Code start from these; `#platform` is one of two files.
    const entries = /^src\/(?:extension|platform\/\w+)\.ts$/;
    const places = ['src', 'train', 'scripts', 'test'];
    const texts = new Map(
      places.flatMap(filesBelow).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
    );
    const users = new Map<string, Set<string>>();
    for (const [file, text] of texts)
      for (const [word] of text.matchAll(/[\w$]+/g)) {
        const known = users.get(word);
        if (known) known.add(file);
        else users.set(word, new Set([file]));
      }
    for (const file of everySource().filter((name) => !entries.test(name))) {
      const exported = texts.get(file)!.matchAll(/^export (?:async )?(?:const|function\*?) (\w+)/gm);
      for (const [, name] of exported) assert.ok(users.get(name)!.size > 1, `${file} exports ${name} for nobody`);
    }
  });

  it('has a test where what it tests is', () => {
    const ofTheProject = ['test/architecture', 'test/docs', 'test/manifest', 'test/package', 'test/syntaxes/grammar'];
    for (const file of filesBelow('test').filter(
      (name) => name.endsWith('.test.ts') && !name.startsWith('test/workbench/'),
    )) {
      const name = file.slice(0, -'.test.ts'.length);
      if (ofTheProject.includes(name)) continue;
      const tested = name.startsWith('test/train/') ? name.replace('test/', '') : name.replace('test/', 'src/');
      assert.ok(existsSync(path.join(root, `${tested}.ts`)), `${file} tests no file ${tested}.ts`);
    }
  });

  it('leaves vscode to the editor’s side', () => {
    const allowed = ['src/extension.ts', 'src/editor/', 'src/documents/', 'src/platform/'];
    for (const file of everySource()) {
      if (allowed.some((place) => file.startsWith(place))) continue;
      assert.ok(!imports(file).includes('vscode'), `${file} imports vscode`);
    }
  });
});
