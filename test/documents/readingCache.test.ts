import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Annotation } from '../../src/annotation';
import type { AnnotationRequest } from '../../src/documents/annotator';
import { createReadingCache, type TextSource } from '../../src/documents/readingCache';

const EMPTY: Annotation = { date: null, mentions: [], entities: [], times: [], events: [], quotes: [] };

/** A document that a test can change, and an annotator whose results it lets go one by one. */
function setUp(limit = 1_000) {
  const document = { uri: 'file:///a.txt', version: 1, isClosed: false, text: 'one', getText: () => document.text };
  const runs: (AnnotationRequest & { finish: (error?: Error) => void })[] = [];
  const states: (string | undefined)[] = [];
  const forgotten: string[] = [];
  const cache = createReadingCache<TextSource>({
    annotator: {
      annotate: (request) =>
        new Promise((resolve, reject) => {
          runs.push({ ...request, finish: (error) => (error ? reject(error) : resolve(EMPTY)) });
        }),
      forget: (name) => forgotten.push(name),
      dispose: () => undefined,
    },
    limit: () => limit,
    visiblePart: () => ({ start: 10, end: 90 }),
    onDidChangeState: (source) => states.push(cache.stateOf(source)?.is),
  });
  const edit = (text: string): void => {
    document.version++;
    document.text = text;
    cache.drop(document);
  };
  return { document, cache, runs, states, forgotten, edit };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the cache of readings', () => {
  it('computes a version once for all who ask', async () => {
    const { document, cache, runs } = setUp();
    const both = Promise.all([cache.read(document), cache.read(document)]);
    await turn();
    assert.equal(runs.length, 1);
    runs[0].finish();
    const [first, second] = await both;
    assert.ok(first);
    assert.equal(first, second);
    assert.equal(first.text, 'one');
    assert.equal(await cache.read(document), first);
    assert.equal(runs.length, 1);
  });

  it('computes nothing when a document changes, only when somebody asks', async () => {
    const { document, cache, runs, edit } = setUp();
    edit('two');
    edit('three');
    await turn();
    assert.equal(runs.length, 0);
    assert.equal(cache.stateOf(document), undefined);
  });

  it('cancels what an edit makes stale, and never shows it', async () => {
    const { document, cache, runs, edit, states } = setUp();
    const stale = cache.read(document);
    await turn();
    edit('two');
    assert.equal(runs[0].signal.aborted, true);
    const fresh = cache.read(document);
    await turn();
    runs[0].finish();
    assert.equal(await stale, undefined);
    runs[1].finish();
    assert.equal((await fresh)?.text, 'two');
    assert.deepEqual(states, ['reading', 'reading', 'read']);
  });

  it('shows nothing of a document that was closed meanwhile', async () => {
    const { document, cache, runs, states } = setUp();
    const reading = cache.read(document);
    await turn();
    document.isClosed = true;
    runs[0].finish();
    assert.equal(await reading, undefined);
    assert.deepEqual(states, ['reading']);
  });

  it('tells of a failure, and tries the next version again', async () => {
    const { document, cache, runs, edit } = setUp();
    const failing = cache.read(document);
    await turn();
    runs[0].finish(new Error('no model'));
    assert.equal(await failing, undefined);
    const state = cache.stateOf(document);
    assert.ok(state?.is === 'failed' && state.error instanceof Error);
    assert.equal(state.error.message, 'no model');
    edit('two');
    const next = cache.read(document);
    await turn();
    runs[1].finish();
    assert.equal((await next)?.text, 'two');
  });

  it('reads what is above the limit only when it is told to', async () => {
    const { document, cache, runs } = setUp(2);
    assert.equal(await cache.read(document), undefined);
    assert.deepEqual(cache.stateOf(document), { is: 'tooLong', length: 3, limit: 2 });
    cache.allow(document);
    const reading = cache.read(document);
    await turn();
    runs[0].finish();
    assert.equal((await reading)?.text, 'one');
  });

  it('reads what is on the screen of a long text first, but only the first time', async () => {
    const { document, cache, runs, states, edit } = setUp(1_000_000);
    document.text = 'long '.repeat(20_000);
    const reading = cache.read(document);
    await turn();
    assert.deepEqual(runs[0].within, { start: 10, end: 90 });
    runs[0].finish();
    await turn();
    assert.equal(cache.stateOf(document)?.is, 'part');
    assert.equal(runs[1].within, undefined);
    runs[1].finish();
    assert.ok(await reading);
    assert.deepEqual(states, ['reading', 'part', 'read']);
    edit(`${document.text}x`);
    void cache.read(document);
    await turn();
    assert.equal(runs[2].within, undefined);
  });

  it('shows the marks on the screen of a long text first after an edit, unless another edit came', async () => {
    const { document, cache, runs, states, edit } = setUp(1_000_000);
    document.text = 'long '.repeat(20_000);
    const opened = cache.read(document);
    await turn();
    runs[0].finish();
    await turn();
    assert.equal(runs[1].first, undefined);
    runs[1].finish();
    await opened;
    states.length = 0;
    edit(`${document.text}x`);
    const reading = cache.read(document);
    await turn();
    assert.deepEqual(runs[2].first?.part, { start: 10, end: 90 });
    const marks = { ...EMPTY, date: '2025-03-11' };
    runs[2].first?.take(marks);
    const state = cache.stateOf(document);
    assert.ok(state?.is === 'part' && !state.hasEvents);
    assert.equal(state.reading.annotation, marks);
    runs[2].finish();
    assert.ok(await reading);
    assert.deepEqual(states, ['reading', 'part', 'read']);
    edit(`${document.text}y`);
    void cache.read(document);
    await turn();
    edit(`${document.text}z`);
    runs[3].first?.take(marks);
    assert.equal(cache.stateOf(document), undefined);
  });

  it('lets the annotator forget a document that was closed', () => {
    const { document, cache, forgotten } = setUp();
    cache.forget(document);
    assert.deepEqual(forgotten, ['file:///a.txt']);
  });
});
