import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copyExtension } from '../extensionCopy';
import { openWindow, type WorkbenchWindow } from '../openWindow';
import { checkSample, firstMark, mark, outputSays, runCommand, SAMPLE, watchMarks } from '../sample';
import { watchForStrangers, type Strangers } from '../strangers';

describe('the web build in a window', () => {
  let folder: string;
  let extension: string;
  let strangers: Strangers;
  let opened: WorkbenchWindow;
  let page: Page;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-web-'));
    extension = path.join(folder, 'extension');
    copyExtension(extension);
    const file = path.join(folder, 'articles/sample.txt');
    mkdirSync(path.dirname(file));
    copyFileSync(SAMPLE, file);
    strangers = await watchForStrangers();
    opened = await openWindow({
      folder: path.dirname(file),
      file,
      extension,
      web: true,
      proxy: strangers.proxy,
    });
    page = opened.page;
  });
  after(async () => {
    await opened?.close();
    strangers?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows header, marks, hover and outline', async () => {
    for await (const sign of checkSample(page)) assert.ok(sign);
  });

  it('keeps its marks while somebody types', async () => {
    const fewest = await watchMarks(page);
    const before = await fewest();
    await (await firstMark(page)).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.type(' Officials in Geneva agreed.', { delay: 40 });
    await mark(page, 'Geneva').waitFor();
    assert.ok((await fewest()) >= before - 2, `${before} marks before, ${await fewest()} at the fewest`);
  });

  it('runs in the window’s own extension host, and reads in a worker', async () => {
    await runCommand(page, 'Dateline: Show Log');
    await outputSays(page, 'articles are read in a web worker');
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'dateline' });
    await row.waitFor();
    assert.match(await row.innerText(), /web worker/);
  });

  it('opens the sample that lies at a web address too', async () => {
    await runCommand(page, 'Dateline: Open a Sample Article');
    await page.locator('.tab.active[aria-label*="rate cut"]').waitFor();
    await firstMark(page);
  });

  it('reads without a worker where it can have none, and says so', async () => {
    writeFileSync(path.join(extension, 'dist/web/worker.js'), 'throw new Error("no workers here");');
    await page.reload();
    await firstMark(page);
    await runCommand(page, 'Dateline: Show Log');
    await outputSays(page, 'articles are read on the extension host’s own thread');
  });

  it('asks no server but the window’s own', async () => {
    // One request is made here, to see that it would be noticed.
    await page.evaluate("fetch('https://stranger.example/').catch(() => undefined)");
    assert.deepEqual(strangers.asked, ['stranger.example:443']);
  });
});
