import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { annotate } from '../../src/annotate/annotate';
import type { Annotation } from '../../src/annotation';
import { createLocalAnnotator } from '../../src/worker/localAnnotator';
import { createWorkerAnnotator } from '../../src/worker/workerAnnotator';
import type { ReadModelFile } from '../../src/loadModels';
import { testModels } from '../support/models';
import { line, type Line } from '../support/workerLine';

const readModel: ReadModelFile = (file) => readFile(path.join(__dirname, '../../models', file));
const ARTICLE = ` date 2025-03-11 Foreign Minister Lena Brandt met Ali Demir in Oslo on Monday.\n\n“We made progress,” Brandt said.\n`;
const LONG = ` date 2025-03-11 ${Array.from({ length: 900 }, (_, n) => `Ann Lee met Bob Ray and ${n} men in Oslo on Monday.`).join('\n\n')}`;

const signal = new AbortController().signal;

describe('the annotator in a worker', () => {
  it('gives what the annotator gives', async () => {
    const annotator = createWorkerAnnotator(() => line().worker, readModel);
    const expected = annotate(ARTICLE, { models: await testModels() });
    assert.deepEqual(await annotator.annotate({ document: 'a', text: ARTICLE, signal }), expected);
  });

  it('sends a long article’s annotation in parts, each when the one before has arrived', async () => {
    const { worker, answers } = line();
    const annotator = createWorkerAnnotator(() => worker, readModel);
    const expected = annotate(LONG, { models: await testModels() });
    assert.deepEqual(await annotator.annotate({ document: 'a', text: LONG, signal }), expected);
    const parts = answers.filter(({ answer }) => answer === 'part');
    assert.ok(parts.length > 3, `${parts.length} parts`);
    assert.equal(answers[answers.length - 1].answer, 'done');
  });

  it('sends the marks of the part that is wanted first before the rest', async () => {
    const { worker, answers } = line();
    const annotator = createWorkerAnnotator(() => worker, readModel);
    const part = { start: 600, end: 900 };
    const taken: Annotation[] = [];
    const whole = await annotator.annotate({
      document: 'a',
      text: LONG,
      first: { part, take: (marks) => taken.push(marks) },
      signal,
    });
    assert.equal(answers[0].answer, 'first');
    assert.equal(taken.length, 1);
    assert.ok(taken[0].mentions.length > 5 && taken[0].mentions.length < 60);
    for (const mention of taken[0].mentions) assert.ok(whole.mentions.some((one) => isDeepStrictEqual(one, mention)));
  });

  it('breaks off what is cancelled and answers the next request', async () => {
    const { worker, requests, answers } = line();
    const annotator = createWorkerAnnotator(() => worker, readModel);
    const stale = new AbortController();
    const first = annotator.annotate({ document: 'a', text: LONG, signal: stale.signal });
    while (!requests.some(({ ask }) => ask === 'annotate')) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    stale.abort();
    await assert.rejects(first, { name: 'AbortError' });
    const next = await annotator.annotate({ document: 'a', text: ARTICLE, signal });
    assert.equal(next.date, '2025-03-11');
    assert.ok(!answers.some((answer) => answer.request === 1 && answer.answer === 'done'));
  });

  it('fails what a dying worker was at, and starts another one', async () => {
    const lines: Line[] = [];
    const annotator = createWorkerAnnotator(() => {
      lines.push(line());
      return lines[lines.length - 1].worker;
    }, readModel);
    const lost = annotator.annotate({ document: 'a', text: LONG, signal });
    while (!lines.length) await new Promise((resolve) => setTimeout(resolve, 5));
    lines[0].die('out of memory');
    await assert.rejects(lost, /the worker that reads articles died: out of memory/);
    assert.equal((await annotator.annotate({ document: 'a', text: ARTICLE, signal })).date, '2025-03-11');
    assert.equal(lines.length, 2);
  });

  it('reads with another worker what waited behind the text that killed the first', async () => {
    const lines: Line[] = [];
    const annotator = createWorkerAnnotator(() => {
      lines.push(line());
      return lines[lines.length - 1].worker;
    }, readModel);
    const lost = annotator.annotate({ document: 'a', text: LONG, signal });
    const waiting = [1, 2].map((n) => annotator.annotate({ document: `b${n}`, text: ARTICLE, signal }));
    while (!lines.length) await new Promise((resolve) => setTimeout(resolve, 5));
    lines[0].die('out of memory');
    await assert.rejects(lost, /the worker that reads articles died: out of memory/);
    const expected = annotate(ARTICLE, { models: await testModels() });
    assert.deepEqual(await Promise.all(waiting), [expected, expected]);
    assert.equal(lines.length, 2);
  });

  it('takes an error and the end after it for one death', async () => {
    const lines: Line[] = [];
    const annotator = createWorkerAnnotator(() => {
      lines.push(line());
      return lines[lines.length - 1].worker;
    }, readModel);
    const lost = annotator.annotate({ document: 'a', text: LONG, signal });
    while (!lines.length) await new Promise((resolve) => setTimeout(resolve, 5));
    lines[0].die('out of memory');
    await assert.rejects(lost, /out of memory/);
    const next = annotator.annotate({ document: 'a', text: ARTICLE, signal });
    while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    lines[0].die('it ended with 1');
    assert.equal((await next).date, '2025-03-11');
    assert.equal(lines.length, 2);
  });

  it('says which model file is missing, and tries again the next time', async () => {
    let there = false;
    const annotator = createWorkerAnnotator(
      () => line().worker,
      (file) => (there ? readModel(file) : Promise.reject(new Error('no such file'))),
    );
    await assert.rejects(annotator.annotate({ document: 'a', text: ARTICLE, signal }), /model file \S+ is missing/);
    there = true;
    assert.equal((await annotator.annotate({ document: 'a', text: ARTICLE, signal })).date, '2025-03-11');
  });

  it('says which model file is cut short, and tries again the next time', async () => {
    let whole = false;
    const annotator = createWorkerAnnotator(
      () => line().worker,
      async (file) => (whole ? readModel(file) : (await readModel(file)).subarray(0, 100)),
    );
    await assert.rejects(annotator.annotate({ document: 'a', text: ARTICLE, signal }), /model file \S+ is cut short/);
    whole = true;
    assert.equal((await annotator.annotate({ document: 'a', text: ARTICLE, signal })).date, '2025-03-11');
  });
});

describe('the annotator on this thread', () => {
  it('gives what the annotator gives, and lets others have their turn', async () => {
    const annotator = createLocalAnnotator(readModel);
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    const found = await annotator.annotate({ document: 'a', text: LONG, signal });
    clearInterval(counting);
    assert.deepEqual(found, annotate(LONG, { models: await testModels() }));
    assert.ok(turns > 1, `${turns} turns`);
  });

  it('stops when it is told to', async () => {
    const annotator = createLocalAnnotator(readModel);
    const stale = new AbortController();
    const reading = annotator.annotate({ document: 'a', text: LONG.repeat(5), signal: stale.signal });
    setTimeout(() => stale.abort(), 5);
    await assert.rejects(reading, { name: 'AbortError' });
  });
});
