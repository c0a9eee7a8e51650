import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { annotate } from '../../src/annotate/annotate';
import type { ReadModelFile } from '../../src/loadModels';
import { createLocalAnnotator } from '../../src/worker/localAnnotator';
import { createWebAnnotator } from '../../src/worker/webAnnotator';
import type { AnnotatorWorker } from '../../src/worker/workerAnnotator';
import { testModels } from '../support/models';
import { line, type Line } from '../support/workerLine';

const readModel: ReadModelFile = (file) => readFile(path.join(__dirname, '../../models', file));
const ARTICLE = 'date 2025-03-11 Foreign Minister Lena Brandt met Ali Demir in Oslo on Monday.';
const OTHER = 'date 2025-04-02 Ann Lee left Bergen on Tuesday.';
const { signal } = new AbortController();

describe('the annotator of the web', () => {
  let refusals: string[];
  let starts: number;
  beforeEach(() => {
    refusals = [];
    starts = 0;
  });
  const annotatorWith = (start: () => AnnotatorWorker) =>
    createWebAnnotator({
      readModelFile: readModel,
      startWorker() {
        starts++;
        return Promise.resolve().then(start);
      },
      loadLocal: () => Promise.resolve(createLocalAnnotator(readModel)),
      onRefused: (reason) => refusals.push(reason),
    });

  it('reads in a worker where there can be one', async () => {
    const { worker, answers } = line();
    const annotator = annotatorWith(() => worker);
    const expected = annotate(ARTICLE, { models: await testModels() });
    assert.deepEqual(await annotator.annotate({ document: 'a', text: ARTICLE, signal }), expected);
    assert.ok(answers.length > 0);
    assert.deepEqual(refusals, []);
  });

  it('reads on this thread where none can be made, and tries no more', async () => {
    const annotator = annotatorWith(() => {
      throw new Error('not from there');
    });
    for (const text of [ARTICLE, OTHER]) {
      const expected = annotate(text, { models: await testModels() });
      assert.deepEqual(await annotator.annotate({ document: 'a', text, signal }), expected);
    }
    assert.equal(starts, 1);
    assert.deepEqual(refusals, ['Error: not from there']);
  });

  it('reads on this thread where the worker dies before it has answered anything', async () => {
    const lines: Line[] = [];
    const annotator = annotatorWith(() => {
      lines.push(line());
      setImmediate(() => lines[0].die('blocked by the page’s policy'));
      return lines[0].worker;
    });
    const expected = annotate(ARTICLE, { models: await testModels() });
    assert.deepEqual(await annotator.annotate({ document: 'a', text: ARTICLE, signal }), expected);
    assert.deepEqual(await annotator.annotate({ document: 'a', text: ARTICLE, signal }), expected);
    assert.equal(lines.length, 1);
    assert.deepEqual(refusals, ['blocked by the page’s policy']);
  });

  it('takes another worker where one dies that has answered before', async () => {
    const lines: Line[] = [];
    const annotator = annotatorWith(() => {
      lines.push(line());
      return lines[lines.length - 1].worker;
    });
    await annotator.annotate({ document: 'a', text: ARTICLE, signal });
    const lost = annotator.annotate({ document: 'b', text: OTHER.repeat(200), signal });
    setImmediate(() => lines[0].die('out of memory'));
    await assert.rejects(lost, /the worker that reads articles died: out of memory/);
    assert.equal((await annotator.annotate({ document: 'b', text: OTHER, signal })).date, '2025-04-02');
    assert.equal(lines.length, 2);
    assert.deepEqual(refusals, []);
  });

  it('tries again where what reads on this thread could not be loaded', async () => {
    let loads = 0;
    const annotator = createWebAnnotator({
      readModelFile: readModel,
      startWorker: () => Promise.reject(new Error('not from there')),
      loadLocal: () =>
        ++loads === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(createLocalAnnotator(readModel)),
      onRefused: (reason) => refusals.push(reason),
    });
    const lost = annotator.annotate({ document: 'a', text: ARTICLE, signal });
    await assert.rejects(lost, /no network/);
    annotator.forget('a');
    assert.equal((await annotator.annotate({ document: 'a', text: OTHER, signal })).date, '2025-04-02');
    assert.equal(loads, 2);
  });

  it('gives no answer that is no longer wanted', async () => {
    const stale = new AbortController();
    const annotator = annotatorWith(() => {
      stale.abort();
      throw new Error('not from there');
    });
    await assert.rejects(annotator.annotate({ document: 'a', text: ARTICLE, signal: stale.signal }), /not from there/);
  });
});
