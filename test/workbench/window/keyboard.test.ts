import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { copyExtension } from '../extensionCopy';
import { openWindow, ROOT, type WorkbenchWindow } from '../openWindow';
import { cursorAt, firstMark, outlineRows, runCommand, statusSays } from '../sample';

const ARTICLE = `date 2025-03-11 Finance Minister Mina Okafor met Jonas Lind in Oslo on Monday.

Okafor will visit Bergen in April. Lind did not sign the treaty.

“We will meet again,” Okafor said.
`;
const MODEL = 'models/tagger.bin.gz';

/** What has the focus: the words that a screen reader says of a row, or else the element's own. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  const row = document.getElementById(focused?.getAttribute('aria-activedescendant') ?? '');
  return (row ?? focused)?.getAttribute('aria-label') ?? focused?.textContent ?? '';
})()`;

describe('by keyboard alone', () => {
  let folder: string;
  let opened: WorkbenchWindow;
  let page: Page;

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string> => page.evaluate<string>(FOCUSED);
  const focusIs = async (words: RegExp): Promise<void> => {
    for (const end = Date.now() + 15_000; Date.now() < end; await page.waitForTimeout(50)) {
      if (words.test(await focused())) return;
    }
    assert.fail(`the focus is at “${await focused()}”, not at ${words}`);
  };
  /** Types into an input box that a key opens, and takes what it finds first. */
  const choose = async (key: string, words: string): Promise<void> => {
    await press(key);
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(words);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
    await press('Enter');
  };
  /** Goes down in the outline to a row. */
  const downTo = async (words: RegExp): Promise<void> => {
    await press('Home');
    for (let row = 0; row < 40 && !words.test(await focused()); row++) await press('ArrowDown');
    await focusIs(words);
  };

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-keyboard-'));
    const extension = path.join(folder, 'extension');
    copyExtension(extension);
    writeFileSync(path.join(extension, MODEL), '');
    mkdirSync(path.join(folder, 'articles'));
    writeFileSync(path.join(folder, 'articles/oslo.txt'), ARTICLE);
    const size = { width: 1280, height: 1200 };
    opened = await openWindow({ folder: path.join(folder, 'articles'), extension, size });
    page = opened.page;
    await page.locator('.explorer-folders-view [role=treeitem]').first().waitFor();
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens an article, and has it analysed again after a fault', async () => {
    await choose('Control+P', 'oslo.txt');
    await statusSays(page, /Analysis failed/);
    copyFileSync(path.join(ROOT, MODEL), path.join(folder, 'extension', MODEL));
    await runCommand(page, 'Dateline: Analyse Again');
    await firstMark(page);
  });

  it('goes to an actor, and from mention to mention', async () => {
    await choose('Control+Shift+O', 'Mina Okafor');
    await cursorAt(page, 'Ln 1, Col 34');
    await runCommand(page, 'Dateline: Go to Next Mention');
    await cursorAt(page, 'Ln 3, Col 7 (6 selected)');
    await runCommand(page, 'Dateline: Go to Previous Mention');
    await cursorAt(page, 'Ln 1, Col 45 (11 selected)');
    // The editor's own key, which goes by what is highlighted.
    await press('ArrowLeft');
    await page.locator('.view-overlays .wordHighlight').first().waitFor();
    await press('F7');
    await cursorAt(page, 'Ln 3, Col 1');
  });

  it('goes from event to event', async () => {
    await runCommand(page, 'Dateline: Go to Next Event');
    await cursorAt(page, 'Ln 3, Col 18 (5 selected)');
    await runCommand(page, 'Dateline: Go to Previous Event');
    await cursorAt(page, 'Ln 1, Col 49 (3 selected)');
  });

  it('shows a hover and follows its links', async () => {
    await choose('Control+Shift+O', 'Mina Okafor');
    await cursorAt(page, 'Ln 1, Col 34');
    await press('Control+K', 'Control+I');
    await page.locator('.monaco-hover:visible', { hasText: 'Mina Okafor — Person' }).waitFor();
    await press('Control+K', 'Control+I');
    await focusIs(/Mention 1 of 3/);
    await press('Tab');
    await focusIs(/^Next$/);
    assert.equal(await page.evaluate('document.activeElement.title'), 'Go to line 3');
    await press('Enter');
    await cursorAt(page, 'Ln 3, Col 7 (6 selected)');
  });

  it('opens and closes rows of the outline, which say what they are', async () => {
    await runCommand(page, 'Dateline: Focus on Outline View');
    await page.locator('.sidebar [role=treeitem]').first().waitFor();
    await runCommand(page, 'Dateline: Show All Events');
    await page.locator('.sidebar [role=treeitem][aria-label^="Event:"][aria-label*="met"]').waitFor();
    await downTo(/^Person: Mina Okafor/);
    assert.match(await focused(), /Finance Minister/);
    const rows = (await outlineRows(page)).length;
    await press('ArrowRight');
    await page.locator('.sidebar [role=treeitem][aria-level="3"]', { hasText: 'mentions' }).waitFor();
    await press('ArrowLeft');
    await page
      .locator('.sidebar [role=treeitem][aria-level="3"]', { hasText: 'mentions' })
      .waitFor({ state: 'detached' });
    assert.equal((await outlineRows(page)).length, rows);
    await downTo(/^Event: .*\bvisit\b.*April 2025, planned/);
    await press('Control+K', 'Control+I');
    await page.locator('.monaco-hover:visible', { hasText: 'Okafor will visit Bergen in April' }).waitFor();
    await downTo(/^Event: Jonas Lind.*did not happen/);
  });

  it('goes by Enter from a row into the text', async () => {
    await press('Enter');
    await cursorAt(page, 'Ln 3');
    await focusIs(/oslo\.txt/);
    await press('ArrowRight', 'ArrowLeft');
    await page.locator('#status\\.editor\\.selection:not(:has-text("selected"))').waitFor();
  });

  it('opens and closes a branch by Enter too, and stays in the outline', async () => {
    await runCommand(page, 'Dateline: Focus on Outline View');
    await downTo(/^Quotes: 1$/);
    const open = (is: boolean) => page.locator(`.sidebar [role=treeitem][aria-label^="Quotes"][aria-expanded=${is}]`);
    await open(false).waitFor();
    await press('Enter');
    await open(true).waitFor();
    await focusIs(/^Quotes: 1$/);
  });

  it('arranges the outline', async () => {
    await runCommand(page, 'Dateline: Group Events By');
    const choice = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Date' });
    await choice.waitFor();
    await page.keyboard.type('Type');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Type' }).waitFor();
    await press('Enter');
    await page.locator('.sidebar [role=treeitem][aria-label^="Consultation"]').waitFor();
  });
});
