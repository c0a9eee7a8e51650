import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copyExtension } from '../extensionCopy';
import { openWindow, ROOT, type WorkbenchWindow } from '../openWindow';
import { firstMark, headerColoured, outlineRows, outputSays, runCommand, showOutline, statusSays } from '../sample';

const ARTICLE = ' date 2025-03-11 Finance Minister Mina Okafor met Jonas Lind in Oslo on Monday.\n';
/** A worker that is as it should be till a text has this word. */
const FATAL = 'Fatalia';
const MORTAL = `require('node:worker_threads').parentPort.on('message', ({ text }) => {
  if (text && text.includes('${FATAL}')) process.exit(3);
});
`;

describe('a fault in the window', () => {
  let folder: string;
  let extension: string;
  let opened: WorkbenchWindow;
  let page: Page;

  /** Opens an article with a copy of the extension. */
  const openWith = async (breakIt: () => void): Promise<void> => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-faults-'));
    extension = path.join(folder, 'extension');
    copyExtension(extension);
    breakIt();
    mkdirSync(path.join(folder, 'articles'));
    const file = path.join(folder, 'articles/oslo.txt');
    writeFileSync(file, ARTICLE);
    opened = await openWindow({ folder: path.dirname(file), file, extension });
    page = opened.page;
    await headerColoured(page);
  };
  const marks = () => page.locator('.view-line span[class*="TextEditorDecorationType"]');
  const viewButton = (name: string) => page.locator('.sidebar .monaco-button', { hasText: name });

  afterEach(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of a model: says which, shows the log, and goes on when the model is there again', async () => {
    const model = (): string => path.join(extension, 'models/tagger.bin.gz');
    await openWith(() => writeFileSync(model(), readFileSync(model()).subarray(0, 1_000)));
    await statusSays(page, /Analysis failed, .*tagger.* header, colours and folding still work/);
    await showOutline(page, { empty: true });
    await page.locator('.sidebar', { hasText: 'The article could not be analysed' }).waitFor();
    assert.equal(await marks().count(), 0);
    await viewButton('Show Log').click();
    await outputSays(page, 'oslo.txt was not analysed');
    cpSync(path.join(ROOT, 'models'), path.dirname(model()), { recursive: true });
    await viewButton('Analyse Again').click();
    await firstMark(page);
    await page.locator('.sidebar [role=treeitem]').first().waitFor();
    assert.ok((await outlineRows(page)).some((row) => row.startsWith('Person: Mina Okafor')));
    await statusSays(page, /3 actors|2 actors/);
  });

  it('of the worker: says so, takes the marks away, and goes on with the next edit', async () => {
    const worker = (): string => path.join(extension, 'dist/worker.js');
    await openWith(() => writeFileSync(worker(), MORTAL + readFileSync(worker(), 'utf8')));
    await (await firstMark(page)).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(`${FATAL} won.`);
    await statusSays(page, /Analysis failed, the worker that reads articles died: it ended with 3/);
    await marks().first().waitFor({ state: 'detached' });
    await headerColoured(page);
    await runCommand(page, 'Dateline: Show Log');
    await outputSays(page, 'it ended with 3');
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(ARTICLE);
    await firstMark(page);
    await statusSays(page, /actors/);
  });
});
