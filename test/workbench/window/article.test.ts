import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { openWindow, ROOT, type WorkbenchWindow } from '../openWindow';
import { cursorAt, headerColoured, hoverOn, mark, outlineRows, SAMPLES, showOutline, watchMarks } from '../sample';

interface Manifest {
  contributes: { colors: { id: string; defaults: Record<string, string> }[] };
}

const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;

/** A colour's default as a browser gives it: `rgb(1, 2, 3)`. */
function rgbOf(id: string, theme: string): string {
  const hex = contributes.colors.find((color) => color.id === id)?.defaults[theme];
  assert.ok(hex, `${id} has no default for ${theme}`);
  return `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

/** The line under marked words, which has the colour of their kind. */
const lineOf = (element: Locator): Promise<{ color: string; line: string }> =>
  element.evaluate((node) => {
    const { textDecorationColor, textDecorationStyle } = getComputedStyle(node);
    return { color: textDecorationColor, line: textDecorationStyle };
  });

/** Dates are boxed, and the editor draws boxes behind the words. */
const boxColours = (page: Page): Promise<string[]> =>
  page
    .locator('.view-overlays [class*="TextEditorDecorationType"]')
    .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).borderBottomColor));

async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(name);
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
  await row.waitFor();
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100 && !(await holds()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('an article in the window', () => {
  let opened: WorkbenchWindow;
  let page: Page;
  let folder: string;

  before(async () => {
    // A copy: the window saves what is typed.
    folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-articles-'));
    const file = path.join(folder, 'river talks.txt');
    copyFileSync(path.join(SAMPLES, '2025-03-11 river talks.txt'), file);
    // High enough for every row of the outline: those off the screen are not in the page.
    opened = await openWindow({ folder, file, size: { width: 1280, height: 1400 } });
    page = opened.page;
    await mark(page, 'Selamawit Tadesse').waitFor({ timeout: 60_000 });
  });
  after(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one, with a coloured header', async () => {
    assert.match(await page.locator('#status\\.editor\\.mode').innerText(), /Dateline/);
    await headerColoured(page);
  });

  const themes = [
    ['Light Modern', 'light'],
    ['Dark Modern', 'dark'],
    ['Dark High Contrast', 'highContrast'],
    ['Light High Contrast', 'highContrastLight'],
  ];
  for (const [name, theme] of themes) {
    it(`has marks in the colours and lines of their kinds: ${name}`, async () => {
      await chooseTheme(page, name);
      const expected = {
        person: { color: rgbOf('dateline.person', theme), line: 'solid' },
        place: { color: rgbOf('dateline.place', theme), line: 'dashed' },
      };
      // The editor takes a new theme over bit by bit.
      const look = async () => ({
        person: await lineOf(mark(page, 'Selamawit Tadesse')),
        place: await lineOf(mark(page, 'Khartoum')),
      });
      let found = await look();
      await until(async () => isDeepStrictEqual((found = await look()), expected));
      assert.deepEqual(found, expected);
      assert.ok((await boxColours(page)).includes(rgbOf('dateline.time', theme)));
      assert.equal(await mark(page, 'rejected').evaluate((node) => getComputedStyle(node).fontWeight), '700');
    });
  }

  it('says in a hover who somebody is, and its links work', async () => {
    const hover = await hoverOn(page, mark(page, 'Shoukry'));
    assert.match(hover, /Hany Shoukry — Person/);
    assert.match(hover, /Mention 1 of \d/);
    await page.locator('.monaco-hover:visible a', { hasText: 'Next' }).click();
    await cursorAt(page, 'selected');
  });

  it('has an outline whose rows go to their place', async () => {
    await showOutline(page);
    const rows = await outlineRows(page);
    for (const start of ['Actors', 'Person: Selamawit Tadesse', 'Quotes']) {
      assert.ok(
        rows.some((row) => row.startsWith(start)),
        `no row ${start} in ${rows.join('; ')}`,
      );
    }
    await page.locator('[role=treeitem][aria-label^="Person: Girma Bekele"]').click();
    await cursorAt(page, 'Ln 9,');
    assert.ok(await page.evaluate('document.activeElement.closest(".sidebar") !== null'), 'a click leaves the focus');
  });

  it('keeps its marks while somebody types', async () => {
    const fewest = await watchMarks(page);
    const before = await fewest();
    await mark(page, 'Khartoum').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Officials in Geneva welcomed the plan.', { delay: 40 });
    await mark(page, 'Geneva').waitFor();
    assert.ok((await fewest()) >= before - 2, `${before} marks before, ${await fewest()} at the fewest`);
  });

  it('has an outline that follows the cursor when asked, without taking the focus', async () => {
    await page.locator('.sidebar .action-label[aria-label^="Follow Cursor"]').first().click();
    await mark(page, 'Selamawit Tadesse').click();
    await page.locator('[role=treeitem][aria-selected=true][aria-label^="Person: Selamawit Tadesse"]').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);
    assert.ok(focused);
  });

  it('loses its marks when they are switched off', async () => {
    await page.keyboard.press('F1');
    await page.keyboard.type('Dateline: Toggle All Marks');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Toggle All Marks' }).first().waitFor();
    await page.keyboard.press('Enter');
    await mark(page, 'Selamawit Tadesse').waitFor({ state: 'detached' });
  });
});
