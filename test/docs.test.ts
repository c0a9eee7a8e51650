import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Files below a folder of the project, without what is installed. */
function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [name];
    return entry.name === 'node_modules' ? [] : [name, ...filesBelow(name)];
  });
}

const FOLDERS = ['docs', 'media', 'models', 'scripts', 'src', 'syntaxes', 'test', 'train'];
const files = [...readdirSync(root), ...FOLDERS.flatMap(filesBelow)].map((file) => `/${file}`);
const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(1));

describe('the pages', () => {
  it('name only files that there are', () => {
    let named = 0;
    for (const page of pages) {
      for (const [, words] of read(page).matchAll(/`([^`\n]+)`/g)) {
        const isFile =
          /^[\w./-]+\.(?:ts|mjs|json|md|csv|gz)$/.test(words) || /^(?:src|scripts|test)\/[\w./-]*$/.test(words);
        if (!isFile || words.startsWith('../')) continue;
        named++;
        assert.ok(
          files.some((file) => file.endsWith(`/${words.replace(/\/$/, '')}`)),
          `${page} names ${words}`,
        );
      }
    }
    assert.ok(named > 50, `${named} files named`);
  });

  it('run only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of pages)
      for (const [, script] of read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g))
        assert.ok(scripts[script], `${page} runs ${script}`);
  });

  it('lead only to pages and pictures that there are', () => {
    for (const page of pages)
      for (const [, target] of read(page).matchAll(/\]\(([^)#\s]+)\)/g))
        if (!/^[a-z]+:/.test(target))
          assert.ok(
            files.includes(`/${path.posix.join(path.posix.dirname(page), target)}`),
            `${page} leads to ${target}`,
          );
  });

  it('have a row for every folder of the source in the map', () => {
    const map = read('CONTRIBUTING.md');
    for (const entry of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
      const name = `\`src/${entry.name}${entry.isDirectory() ? '/' : ''}\``;
      assert.ok(map.includes(name), `CONTRIBUTING.md lacks ${name}`);
    }
  });
});
