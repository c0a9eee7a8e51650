import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { runInSlices } from '../../src/worker/slices';

function* work(steps: number, done: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    done.push(step);
    yield;
  }
  return 'ready';
}

describe('runInSlices', () => {
  it('gives what the steps end with', async () => {
    const done: number[] = [];
    assert.equal(await runInSlices(work(5, done), new AbortController().signal, 50), 'ready');
    assert.deepEqual(done, [0, 1, 2, 3, 4]);
  });

  it('lets others have their turn between slices', async () => {
    const done: number[] = [];
    let seen = -1;
    setTimeout(() => (seen = done.length), 0);
    await runInSlices(work(5, done), new AbortController().signal, 0);
    assert.ok(seen >= 1 && seen < 5, `${seen} steps before the other's turn`);
  });

  it('stops when it is told to', async () => {
    const done: number[] = [];
    const abort = new AbortController();
    const running = runInSlices(work(5, done), abort.signal, 0);
    abort.abort(new Error('edited'));
    await assert.rejects(running, /edited/);
    assert.ok(done.length < 5);
  });
});
