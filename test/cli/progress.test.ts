import assert from 'node:assert/strict';
import { terminalProgress } from '../../src/cli/progress';

describe('progress on a terminal', () => {
  it('shows documents, rate and the time left', () => {
    let time = 0;
    let written = '';
    const progress = terminalProgress({ write: (text) => (written += text), now: () => time, share: () => 0.25 });
    time = 30_000;
    progress.update(60);
    assert.match(written, /\r60 documents, 2\.0 a second, 1 min 30 s left/);
    progress.finish();
    assert.ok(written.endsWith('\n'));
  });

  it('leaves the time left out where the size is unknown, and is not drawn at every document', () => {
    let time = 0;
    const written: string[] = [];
    const progress = terminalProgress({ write: (text) => written.push(text), now: () => time, share: () => null });
    time = 1000;
    progress.update(500);
    time = 1100;
    progress.update(550);
    assert.equal(written.length, 1);
    assert.doesNotMatch(written[0], /left/);
    assert.match(written[0], /500 documents, 500 a second/);
  });
});
