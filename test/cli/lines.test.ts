import assert from 'node:assert/strict';
import { readLines, type Line } from '../../src/cli/lines';

async function lines(chunks: (string | Uint8Array)[], limit = 100): Promise<Line[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const found: Line[] = [];
  for await (const line of readLines(stream(), limit)) found.push(line);
  return found;
}

describe('lines of a stream', () => {
  it('joins what chunks cut, within a letter too', async () => {
    const bytes = new TextEncoder().encode('naïve\nsecond');
    assert.deepEqual(await lines([bytes.subarray(0, 3), bytes.subarray(3)]), [{ text: 'naïve' }, { text: 'second' }]);
  });

  it('keeps empty lines and drops carriage returns', async () => {
    assert.deepEqual(await lines(['a\r\n\r\nb\n']), [{ text: 'a' }, { text: '' }, { text: 'b' }]);
  });

  it('passes over a line that is too long and goes on', async () => {
    const [long, next] = await lines(['x'.repeat(60), 'x'.repeat(60), '\nshort\n']);
    assert.equal(long.text, null);
    assert.match(long.problem, /longer than 100 bytes/);
    assert.deepEqual(next, { text: 'short' });
  });

  it('says which line is not UTF-8 and goes on', async () => {
    const [bad, good] = await lines([new Uint8Array([0x61, 0xff, 0x0a]), 'fine\n']);
    assert.equal(bad.problem, 'the line is not UTF-8 text');
    assert.deepEqual(good, { text: 'fine' });
  });
});
