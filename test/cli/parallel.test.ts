import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { Annotation } from '../../src/annotation';
import { buildCli, type BuiltCli } from '../support/buildCli';

const installed = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

(installed ? describe : describe.skip)('under GNU parallel', () => {
  let cli: BuiltCli;
  before(async () => {
    cli = await buildCli();
  });
  after(() => cli.remove());

  it('gives what one process gives, in the same order', () => {
    const lines = Array.from({ length: 60 }, (_, n) =>
      JSON.stringify({ id: `d${n}`, date: '2025-03-03', text: `Lena Brandt met ${n} men in Oslo on Monday.` }),
    );
    const input = `${lines.join('\n')}\n`;
    const filter = [process.execPath, cli.file, '--ndjson'];
    const options = { input, encoding: 'utf8' as const };
    const alone = spawnSync(filter[0], filter.slice(1), options);
    const spread = spawnSync('parallel', ['--pipe', '--block', '2k', '--keep-order', ...filter], options);
    assert.equal(spread.status, 0, spread.stderr);
    assert.equal(spread.stdout, alone.stdout);
    const ids = spread.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Annotation).id);
    assert.deepEqual(
      ids,
      lines.map((_, n) => `d${n}`),
    );
  });
});
