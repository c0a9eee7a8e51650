import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODEL_FILES } from '../src/annotate/models';
import { lazyModels, loadModels } from '../src/loadModels';

const fromFolder = (file: string): Promise<Uint8Array> => readFile(join(__dirname, '..', 'models', file));

describe('loadModels', () => {
  it('loads once, when first asked', async () => {
    let reads = 0;
    const load = lazyModels((file) => {
      reads++;
      return fromFolder(file);
    });
    assert.equal(reads, 0);
    const [first, second] = await Promise.all([load(), load()]);
    assert.equal(first, second);
    assert.equal(reads, MODEL_FILES.length);
  });

  it('tries again after a failure', async () => {
    let broken = true;
    const load = lazyModels((file) => (broken ? Promise.reject(new Error('no disk')) : fromFolder(file)));
    await assert.rejects(load(), /no disk/);
    broken = false;
    assert.ok(await load());
  });

  for (const bad of MODEL_FILES) {
    const withBad = (bytes: (whole: Uint8Array) => Promise<Uint8Array>) =>
      loadModels(async (file) => (file === bad ? bytes(await fromFolder(file)) : fromFolder(file)));

    it(`names ${bad} when it is missing`, async () => {
      const missing = withBad(() => Promise.reject(new Error('ENOENT')));
      await assert.rejects(missing, new RegExp(`model file ${bad} is missing or can't be read: ENOENT`));
    });

    it(`names ${bad} when it is cut short`, async () => {
      const cut = withBad((whole) => Promise.resolve(whole.subarray(0, whole.length >> 1)));
      await assert.rejects(cut, new RegExp(`model file ${bad} is cut short.*expected a whole gzip stream`));
    });

    it(`names ${bad} when it holds something else`, async () => {
      const other = withBad(() => Promise.resolve(gzipSync('something quite different')));
      await assert.rejects(other, new RegExp(`${bad} is no model file: expected it to start with DLM2`));
    });
  }
});
