import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { MODEL_FILES } from '../../../src/annotate/models';
import type { Answer } from '../../../src/worker/protocol';
import { launchBrowser } from '../browser';
import { ROOT } from '../openWindow';

const ARTICLE = ' date 2025-03-11 Foreign Minister Lena Brandt met Ali Demir in Oslo on Monday.';

describe('the web build in a browser', () => {
  let files: Server;
  let browser: Browser;
  let page: Page;

  before(async () => {
    files = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      if (pathname === '/') return void response.setHeader('Content-Type', 'text/html').end('<!doctype html>');
      readFile(path.join(ROOT, pathname)).then(
        (content) => response.setHeader('Content-Type', 'text/javascript').end(content),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => files.once('listening', resolve));
    browser = await launchBrowser();
    page = await browser.newPage();
    // What runs in the page is compiled here, and the compiler names functions by this helper.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`);
  });

  after(async () => {
    await browser.close();
    files.close();
  });

  it('loads as one file that asks for nothing but vscode', async () => {
    const { asked, exported } = await page.evaluate(async () => {
      const source = await (await fetch('/dist/web/extension.js')).text();
      const asked: string[] = [];
      // Stands for the whole of VS Code: any member can be read, called, constructed and extended.
      const anything: object = new Proxy(function () {}, {
        get: (target, key) => (key === 'prototype' ? target.prototype : anything),
        apply: () => anything,
      });
      const module = { exports: {} as Record<string, unknown> };
      const load = new Function('module', 'exports', 'require', source) as (...parts: unknown[]) => void;
      load(module, module.exports, (name: string) => {
        asked.push(name);
        return anything;
      });
      return { asked: [...new Set(asked)], exported: typeof module.exports.activate };
    });
    assert.deepEqual(asked, ['vscode']);
    assert.equal(exported, 'function');
  });

  it('reads an article in a web worker', async () => {
    const answers = await page.evaluate(
      async ([text, ...names]) => {
        const files = await Promise.all(
          names.map(async (name): Promise<[string, Uint8Array]> => [
            name,
            new Uint8Array(await (await fetch(`/models/${name}`)).arrayBuffer()),
          ]),
        );
        const worker = new Worker('/dist/web/worker.js');
        const answers: Answer[] = [];
        const done = new Promise<void>((resolve, reject) => {
          worker.onerror = (event) => reject(new Error(event.message));
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            answers.push(data);
            if (data.answer === 'part') worker.postMessage({ ask: 'next', request: 1 });
            else resolve();
          };
        });
        worker.postMessage({ ask: 'models', files });
        worker.postMessage({ ask: 'annotate', request: 1, document: 'a', text });
        await done;
        worker.terminate();
        return answers;
      },
      [ARTICLE, ...MODEL_FILES],
    );
    const marked = answers.flatMap((answer) => (answer.answer === 'part' ? (answer.part.mentions ?? []) : []));
    const last = answers[answers.length - 1];
    assert.equal(last.answer, 'done', JSON.stringify(last));
    assert.ok(marked.some(({ text, kind }) => text === 'Lena Brandt' && kind === 'person'));
    assert.ok(marked.some(({ text, kind }) => text === 'Oslo' && kind === 'place'));
  });
});
