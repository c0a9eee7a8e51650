import assert from 'node:assert/strict';
import { readArguments } from '../../src/cli/arguments';

describe('command line arguments', () => {
  it('takes files', () => {
    assert.deepEqual(readArguments(['a.txt', 'b.txt']), {
      run: 'files',
      files: ['a.txt', 'b.txt'],
      json: false,
      date: null,
    });
    assert.deepEqual(readArguments(['--json', '--date', '2024-02-29', 'a.txt']), {
      run: 'files',
      files: ['a.txt'],
      json: true,
      date: '2024-02-29',
    });
  });

  it('takes the batch form', () => {
    assert.deepEqual(readArguments(['--ndjson']), { run: 'batch', jobs: 1, skip: 0 });
    assert.deepEqual(readArguments(['--ndjson', '--jobs', '4', '--skip', '100']), { run: 'batch', jobs: 4, skip: 100 });
  });

  it('takes help and version before all else', () => {
    assert.deepEqual(readArguments(['--help', 'a.txt']), { run: 'help' });
    assert.deepEqual(readArguments(['--version']), { run: 'version' });
  });

  for (const [args, message] of [
    [[], /no file given/],
    [['--date', '2025-02-30', 'a.txt'], /--date wants a day/],
    [['--date', 'yesterday', 'a.txt'], /--date wants a day/],
    [['--ndjson', 'a.txt'], /takes no file/],
    [['--ndjson', '--json'], /exclude each other/],
    [['--ndjson', '--date', '2025-02-18'], /from its line/],
    [['--ndjson', '--jobs', '0'], /--jobs wants a whole number of 1 or more/],
    [['--ndjson', '--skip', '-1'], /--skip/],
    [['--jobs', '2', 'a.txt'], /--jobs goes with --ndjson/],
    [['--nonsense'], /--nonsense/],
  ] as [string[], RegExp][]) {
    it(`refuses “${args.join(' ')}”`, () => {
      assert.throws(() => readArguments(args), message);
    });
  }
});
