import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, type WorkbenchWindow } from '../openWindow';
import { firstMark, hoverOn, showOutline } from '../sample';

const HOST = 'hostile.example';
const MARKUP = `[here](command:workbench.action.quit) ![x](http://${HOST}/a.png) <img src="http://${HOST}/b.png"> $(zap) http://${HOST}/c`;

/** What in a hover could act: pictures, frames, and links, by where they lead. */
const ACTING = `[...document.querySelectorAll('.monaco-hover img, .monaco-hover iframe, .monaco-hover a')].map(
  (element) => element.dataset.href ?? element.getAttribute('href') ?? element.outerHTML)`;

describe('an article full of markup', () => {
  let opened: WorkbenchWindow;
  let page: Page;
  let folder: string;
  const asked: string[] = [];

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-hostile-'));
    const file = path.join(folder, 'hostile.txt');
    writeFileSync(
      file,
      `date 2025-03-11 Mayor Lena Brandt met Ali Demir in Oslo on Monday ${MARKUP}.\n\n“We read it ${MARKUP},” Brandt said.\n`,
    );
    opened = await openWindow({ folder, file, size: { width: 1280, height: 1000 } });
    page = opened.page;
    page.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(
      asked.filter((url) => url.includes(HOST)),
      [],
    );
  });

  it('has hovers that lead into the text and load nothing', async () => {
    await firstMark(page);
    for (const words of ['Lena Brandt', 'met', 'We read it']) {
      const mark = page.locator('.view-line span[class*="TextEditorDecorationType"]', { hasText: words }).first();
      await hoverOn(page, mark);
      for (const target of await page.evaluate<string[]>(ACTING)) assert.match(target, /^command:_dateline\.\w+\?/);
    }
  });

  it('has tooltips of rows that are plain text', async () => {
    await showOutline(page);
    const rows = page.locator('.sidebar [role=treeitem]', { hasText: 'met' });
    await rows.first().hover();
    const tooltip = page.locator('.monaco-hover:visible', { hasText: HOST });
    await tooltip.waitFor();
    assert.ok((await tooltip.innerText()).includes('[here](command:workbench.action.quit)'));
    assert.equal(await tooltip.locator('a, img, iframe').count(), 0);
  });
});
