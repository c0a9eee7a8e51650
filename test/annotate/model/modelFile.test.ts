import assert from 'node:assert/strict';
import { readModelFile, writeModelFile } from '../../../src/annotate/model/modelFile';

const SECTIONS = new Map([
  ['words', new TextEncoder().encode('one\ntwo')],
  ['empty', new Uint8Array(0)],
  ['levels', Uint8Array.of(0, 127, 255)],
]);
const bytes = writeModelFile('trial', 3, SECTIONS);

describe('model file', () => {
  it('gives back what was written', () => {
    assert.deepEqual(new Map(readModelFile('trial.bin.gz', bytes, 'trial', 3)), SECTIONS);
  });

  it('names a file that is missing', () => {
    const expected = /^Error: model file trial\.bin\.gz is missing: expected trial, version 3$/;
    assert.throws(() => readModelFile('trial.bin.gz', undefined, 'trial', 3), expected);
  });

  it('tells a file that is cut short, and what length was expected', () => {
    const cut = bytes.subarray(0, bytes.length - 2);
    const expected = new RegExp(`trial\\.bin\\.gz is cut short.*${bytes.length - 2} bytes, expected ${bytes.length}`);
    assert.throws(() => readModelFile('trial.bin.gz', cut, 'trial', 3), expected);
  });

  it('tells a file whose bytes have changed', () => {
    const changed = bytes.slice();
    changed[changed.length - 1] ^= 1;
    assert.throws(() => readModelFile('trial.bin.gz', changed, 'trial', 3), /trial\.bin\.gz is damaged: its checksum/);
  });

  it('tells another version, another model and another kind of file', () => {
    assert.throws(
      () => readModelFile('t.gz', bytes, 'trial', 4),
      /t\.gz holds trial, version 3: expected trial, version 4/,
    );
    assert.throws(
      () => readModelFile('t.gz', bytes, 'other', 3),
      /t\.gz holds trial, version 3: expected other, version 3/,
    );
    assert.throws(() => readModelFile('t.gz', new Uint8Array(40), 'trial', 3), /t\.gz is no model file/);
    assert.throws(() => readModelFile('t.gz', new Uint8Array(0), 'trial', 3), /t\.gz is no model file/);
  });
});
