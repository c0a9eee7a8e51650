import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { MODEL_FILES } from '../src/annotate/models';

const root = path.join(__dirname, '..');

const ALLOWED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'language-configuration.json',
  'package.json',
  'package.nls.json',
  'dist/cli.js',
  'dist/extension.js',
  'dist/worker.js',
  'dist/web/extension.js',
  'dist/web/worker.js',
  'syntaxes/dateline.tmLanguage.json',
  'models/README.md',
  ...MODEL_FILES.map((file) => `models/${file}`),
];
/** Folders whose files of these kinds all belong in. */
const ALLOWED_FOLDERS = [
  /^media\/[\w-]+\.(?:png|svg)$/,
  /^media\/samples\/[^/]+\.txt$/,
  /^media\/walkthrough\/[^/]+\.(?:md|png|svg)$/,
];

describe('the package', () => {
  const listed = execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/@vscode/vsce/vsce'), 'ls', '--no-dependencies'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .trim()
    .split('\n');

  it('holds exactly the files that it should', () => {
    const extra = listed.filter(
      (file) => !ALLOWED.includes(file) && !ALLOWED_FOLDERS.some((pattern) => pattern.test(file)),
    );
    const missing = ALLOWED.filter((file) => !listed.includes(file));
    assert.deepEqual({ extra, missing }, { extra: [], missing: [] });
  });

  it('holds models of 6 MB at the most', () => {
    const sizes = MODEL_FILES.map((file) => statSync(path.join(root, 'models', file)).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total <= 6 * 1024 * 1024, `${total} bytes`);
  });

  it('has one version everywhere', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const [, latest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'))!;
    assert.equal(latest, version);
  });

  it('explains every setting, command and key in the README', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      contributes: {
        configuration: { properties: Record<string, unknown> };
        commands: { command: string; title: string }[];
        keybindings: { key: string }[];
      };
    };
    const words = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
    for (const name of Object.keys(contributes.configuration.properties))
      assert.ok(readme.includes(`\`${name}\``), name);
    for (const { title } of contributes.commands) {
      const shown = words[title.replace(/%/g, '')];
      const sort = /^Toggle Marks of (.+)$/.exec(shown)?.[1];
      assert.ok(readme.includes(sort ?? shown), shown);
    }
    for (const { key } of contributes.keybindings) assert.match(readme, new RegExp(`^\\| ${key}\\b`, 'im'));
  });
});
