import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Models } from '../../src/annotate/models';
import { runBatch } from '../../src/cli/batch';
import { localAnnotator } from '../../src/cli/pool';
import { noProgress } from '../../src/cli/progress';
import { testModels } from '../support/models';

describe('a batch', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

  it('holds no article after its line is written', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const LENGTH = 200_000;
    const COUNT = 150;
    const WARM = 30;
    let before = 0;
    let written = 0;
    // Each article brings a name that no other has, long enough to be a piece of its text and no copy.
    function* lines(): Generator<Buffer> {
      for (let n = 0; n < COUNT; n++) {
        if (n === WARM) before = held();
        const letters = String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26));
        const text = `Mayor Lena Brandtolszewska${letters} met the union in Oslo.${'\n'.repeat(LENGTH)}`;
        yield Buffer.from(`${JSON.stringify({ id: `d${n}`, date: '2025-03-03', text })}\n`);
      }
    }
    const output = new Writable({
      write(_line, _encoding, done) {
        written++;
        done();
      },
    });
    const { failed } = await runBatch({
      input: Readable.from(lines()),
      output,
      annotator: localAnnotator(models),
      progress: noProgress,
      skip: 0,
      signal: new AbortController().signal,
    });
    const growth = held() - before;
    assert.deepEqual([written, failed], [COUNT, 0]);
    // Had the texts been kept, it would be 24 MB and more.
    assert.ok(growth < 6_000_000, `${(growth / 1e6).toFixed(1)} MB more are held after ${COUNT - WARM} articles`);
  });
});
