import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../src/annotation';
import { buildCli, type BuiltCli } from './support/buildCli';

const hasParallel = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe('the command line', () => {
  let cli: BuiltCli;
  before(async () => {
    cli = await buildCli();
  });
  after(() => cli.remove());

  function run(args: string[], input?: string | Uint8Array) {
    return spawnSync(process.execPath, [cli.file, ...args], {
      cwd: cli.folder,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  }

  const article = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path.join(cli.folder, name), content);
    return name;
  };

  it('prints the outline of an article', () => {
    const file = article('a.txt', ' date 2025-03-03 Mayor Lena Brandt met Ali Demir in Oslo on Monday.\n');
    const { stdout, stderr, status } = run([file]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /Lena Brandt/);
  });

  it('ends quietly when its reader has enough', async () => {
    const files = Array.from({ length: 30 }, (_, n) =>
      article(`quiet${n}.txt`, 'date 2025-03-03 Ali Demir met men in Oslo.\n'),
    );
    const child = spawn(process.execPath, [cli.file, ...files], { cwd: cli.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.equal(await ended, 0);
    assert.equal(errors, '');
  });

  it('prints the annotation as JSON', () => {
    const file = article('b.txt', '\uFEFFdate 2025-03-03\r\nMayor Lena Brandt met Ali Demir in Oslo.\r\n');
    const annotation = JSON.parse(run(['--json', file]).stdout) as Annotation;
    assert.equal(annotation.id, 'b.txt');
    assert.equal(annotation.date, '2025-03-03');
    const text = 'date 2025-03-03\r\nMayor Lena Brandt met Ali Demir in Oslo.\r\n';
    assert.ok(annotation.mentions.length);
    for (const { start, end, text: words } of annotation.mentions) assert.equal(text.slice(start, end), words);
  });

  it('names each file that it can’t read and does the others', () => {
    const good = article('good.txt', 'date 2025-03-03 Lena Brandt spoke.');
    const files = [
      'missing.txt',
      article('latin1.txt', new Uint8Array([0x64, 0xe9, 0x0a])),
      article('undated.txt', 'Lena Brandt spoke.'),
      article('impossible.txt', 'date 2025-02-30 Lena Brandt spoke.'),
      good,
    ];
    const { stdout, stderr, status } = run(files);
    assert.equal(status, 1);
    assert.match(stderr, /missing\.txt: there is no such file/);
    assert.match(stderr, /latin1\.txt: it is not UTF-8 text/);
    assert.match(stderr, /undated\.txt: no date: the first line/);
    assert.match(stderr, /impossible\.txt: no date: there is no day 2025-02-30/);
    assert.match(stdout, /^good\.txt\n/);
  });

  it('takes the date of a text without header from --date', () => {
    const file = article('c.txt', 'Lena Brandt spoke on Monday.');
    const { stdout, status } = run(['--json', '--date', '2025-03-03', file]);
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as Annotation).date, '2025-03-03');
  });

  it('answers wrong arguments with the usage', () => {
    const { stderr, status } = run(['--nonsense']);
    assert.equal(status, 2);
    assert.match(stderr, /usage: dateline/);
  });

  describe('in the batch form', () => {
    const document = (n: number) =>
      JSON.stringify({ id: `d${n}`, date: '2025-03-03', text: `Lena Brandt met ${n} men.` });
    const input = Array.from({ length: 40 }, (_, n) => document(n)).join('\n');
    const ids = (stdout: string) =>
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Annotation).id);

    it('keeps the order, on one core and on several', () => {
      const one = run(['--ndjson'], input);
      assert.equal(one.status, 0);
      assert.deepEqual(
        ids(one.stdout),
        Array.from({ length: 40 }, (_, n) => `d${n}`),
      );
      assert.equal(run(['--ndjson', '--jobs', '3'], input).stdout, one.stdout);
    });

    it('goes on after a break', () => {
      assert.deepEqual(ids(run(['--ndjson', '--skip', '38'], input).stdout), ['d38', 'd39']);
    });

    it('puts an error line in the place of what is no document, and goes on', () => {
      const lines = [document(1), '{"id":"x"', '[1]', '{"text":5}', '{"text":"a","date":5}', '', document(2)];
      const { stdout, status } = run(['--ndjson'], lines.join('\n'));
      const out = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string | null; error?: string });
      assert.equal(status, 1);
      assert.equal(out.length, 7);
      assert.deepEqual([out[0].id, out[6].id], ['d1', 'd2']);
      assert.match(out[1].error!, /^line 2: not JSON/);
      assert.match(out[2].error!, /^line 3: not a JSON object/);
      assert.match(out[3].error!, /^line 4: "text"/);
      assert.match(out[4].error!, /^line 5: "date"/);
      assert.match(out[5].error!, /^line 6: empty/);
    });

    it('takes lines that are no text, nested too deep or full of escapes for what they are', () => {
      const lines = [
        'null',
        '"text"',
        `${'['.repeat(100_000)}`,
        '{"text":null}',
        '{"id":7,"text":"a"}',
        '{"text":"a","date":"2025-02-30"}',
        '\0\0\0',
        '{"id":"e","text":"Ann \\ud83d Lee\\u0000 met \\u202eBob."}',
        `{"__proto__":{"text":"a"},"constructor":1}`,
      ];
      const bytes = Buffer.concat([
        Buffer.from(`${lines.join('\n')}\n`),
        Buffer.of(0x7b, 0xff, 0xfe, 0x0a),
        Buffer.from(document(3)),
      ]);
      const { stdout, status } = run(['--ndjson'], bytes);
      const out = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string | null; error?: string });
      assert.equal(status, 1);
      assert.deepEqual(
        out.map(({ id, error }) => error?.replace(/^line \d+: /, '').replace(/ \(.*/, '') ?? id),
        [
          'not a JSON object',
          'not a JSON object',
          'not JSON',
          '"text" is missing or not a string',
          '"id" is not a string',
          '"date" is not a day as YYYY-MM-DD: "2025-02-30"',
          'not JSON',
          'e',
          '"text" is missing or not a string',
          'the line is not UTF-8 text',
          'd3',
        ],
      );
    });

    it('says that a line of 100 MB is too long, and goes on', () => {
      const { stdout, status } = run(['--ndjson'], `${'x'.repeat(100 << 20)}\n${document(7)}\n`);
      const [first, second] = stdout.trim().split('\n');
      assert.equal(status, 1);
      assert.match(first, /line 1: the line is longer than/);
      assert.equal((JSON.parse(second) as Annotation).id, 'd7');
    });

    it('stops cleanly when its reader has enough', async () => {
      const child = spawn(process.execPath, [cli.file, '--ndjson'], {
        cwd: cli.folder,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.stdin.on('error', () => undefined);
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      child.stdout.once('data', () => child.stdout.destroy());
      const feeding = setInterval(() => child.stdin.write(`${document(1)}\n`), 1);
      const status = await ended;
      clearInterval(feeding);
      assert.equal(errors, '');
      assert.equal(status, 0);
    });

    it('says at Ctrl+C where to go on', async function () {
      if (process.platform === 'win32') this.skip();
      const child = spawn(process.execPath, [cli.file, '--ndjson'], {
        cwd: cli.folder,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      let errors = '';
      let out = '';
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      child.stdin.write(`${document(1)}\n${document(2)}\n`);
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.split('\n').length > 2) child.kill('SIGINT');
      });
      assert.equal(await ended, 130);
      assert.match(errors, /stopped after line 2; go on with --skip 2/);
    });
  });

  (hasParallel ? describe : describe.skip)('under GNU parallel', () => {
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
});
