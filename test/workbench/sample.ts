import type { Locator, Page } from 'playwright-core';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './openWindow';

/** The folder of sample articles. */
export const SAMPLES = path.join(ROOT, 'media/samples');

/** The article that is opened first. */
export const SAMPLE = path.join(
  SAMPLES,
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()[0],
);

const PATIENCE = { timeout: 60_000 };

/**
 * Looks at a window that shows the sample.
 * @returns one after the other, what is there; it throws where a sign doesn't come within a minute
 */
export async function* checkSample(page: Page): AsyncGenerator<string> {
  await headerColoured(page);
  yield 'the date header is coloured';
  const mark = await firstMark(page);
  yield `names are marked, the first one is “${await mark.textContent()}”`;
  yield `a hover says who it is: “${await hoverOn(page, mark)}”`;
  await showOutline(page);
  const rows = await outlineRows(page);
  for (const branch of ['Actors', 'Events']) {
    if (!rows.some((row) => row.includes(branch)))
      throw new Error(`no ${branch} in the outline, but ${rows.join('; ')}`);
  }
  yield `the side panel shows actors and events, ${rows.length} rows`;
  const place = await clickFirstLeaf(page);
  yield `a click there goes to the place in the text: ${place}`;
}

/** Waits until the header's date has a colour other than plain text. */
export async function headerColoured(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const line = document.querySelector('.monaco-editor .view-line');
      const spans = [...(line?.querySelectorAll('span > span') ?? [])];
      const year = spans.find((span) => /^\d{4}/.test(span.textContent ?? ''));
      return year !== undefined && getComputedStyle(year).color !== getComputedStyle(spans[spans.length - 1]).color;
    },
    undefined,
    PATIENCE,
  );
}

/** The first word in the text that carries a mark of Dateline's. */
export async function firstMark(page: Page) {
  const mark = page.locator('.monaco-editor .view-line span[class*="TextEditorDecorationType"]').first();
  await mark.waitFor(PATIENCE);
  return mark;
}

/** The marked words, as far as they are on the screen. */
export const mark = (page: Page, words: string): Locator =>
  page.locator('.view-line span[class*="TextEditorDecorationType"]', { hasText: words }).first();

/** Looks at every frame for how many marks are there; a text, for what is compiled can't be sent to the page. */
const WATCH_MARKS = `
  const countMarks = () => document.querySelectorAll('.view-line span[class*="TextEditorDecorationType"]').length;
  window.fewestMarks = countMarks();
  const look = () => {
    window.fewestMarks = Math.min(window.fewestMarks, countMarks());
    requestAnimationFrame(look);
  };
  look();
`;

/** Begins to count marks at every frame. @returns gives how few there ever were since */
export async function watchMarks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(WATCH_MARKS);
  return () => page.evaluate<number>('fewestMarks');
}

/** Waits until the status bar says where the cursor is. */
export const cursorAt = (page: Page, place: string): Promise<unknown> =>
  page.locator('#status\\.editor\\.selection', { hasText: place }).waitFor();

/** Rests the mouse on a mark. @returns the hover's words */
export async function hoverOn(page: Page, mark: Awaited<ReturnType<typeof firstMark>>): Promise<string> {
  await page.mouse.move(1, 1);
  await mark.hover();
  const hover = page.locator('.monaco-hover:visible').first();
  await hover.waitFor(PATIENCE);
  await page.waitForFunction(
    () => [...document.querySelectorAll('.monaco-hover')].some((e) => !/Loading|^\s*$/.test(e.textContent ?? '')),
    undefined,
    PATIENCE,
  );
  return ((await hover.innerText()) ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * Opens Dateline's side panel from the activity bar.
 * @param options.empty don't wait for rows
 */
export async function showOutline(page: Page, { empty = false } = {}): Promise<void> {
  const tab = page
    .locator('.activitybar .action-item[aria-label^="Dateline"], .activitybar a[aria-label^="Dateline"]')
    .first();
  await tab.click(PATIENCE);
  if (!empty) await page.locator('.sidebar [role=treeitem]').first().waitFor(PATIENCE);
}

/** Runs a command from the palette by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor(PATIENCE);
  await page.keyboard.insertText(title);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: title.replace(/^.*: /, '') })
    .waitFor(PATIENCE);
  await page.keyboard.press('Enter');
}

/** Waits until the output view shows some words. */
export const outputSays = (page: Page, words: string): Promise<void> =>
  page.locator('.output-view .view-lines', { hasText: words }).waitFor(PATIENCE);

/** Waits until the language status says something; its button's accessible name has all its texts. */
export async function statusSays(page: Page, words: RegExp): Promise<void> {
  const button = page.locator('#status\\.languageStatus a').first();
  let said: string | null = null;
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; await page.waitForTimeout(100)) {
    said = (await button.count()) ? await button.getAttribute('aria-label') : null;
    if (said && words.test(said)) return;
  }
  throw new Error(`the language status says “${said}”, not ${words}`);
}

/** The accessible names of the rows of Dateline's outline that are on the screen. */
export async function outlineRows(page: Page): Promise<string[]> {
  return page
    .locator('.sidebar [role=treeitem]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

async function clickFirstLeaf(page: Page): Promise<string> {
  const before = await cursor(page);
  const rows = page.locator('.sidebar [role=treeitem][aria-level="2"]');
  for (let at = 0; at < (await rows.count()); at++) {
    await rows.nth(at).click();
    await page.waitForTimeout(500);
    const after = await cursor(page);
    if (after !== before) return after;
  }
  throw new Error('no click on a row of the outline moved the cursor');
}

async function cursor(page: Page): Promise<string> {
  return (await page.locator('#status\\.editor\\.selection').innerText()).trim();
}
