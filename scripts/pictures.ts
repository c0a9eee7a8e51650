// Takes the README's pictures of the real window: npm run pictures
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow, ROOT } from '../test/workbench/openWindow';
import { firstMark, headerColoured, hoverOn, SAMPLES, showOutline } from '../test/workbench/sample';

interface Picture {
  name: string;
  theme: string;
  /** What the window's style class has of the theme once it is loaded, which may take longer than the article. */
  loaded: string;
  /** Shows the hover of this name. */
  hover?: string;
}

const ARTICLE = path.join(SAMPLES, '2025-03-11 river talks.txt');

const PICTURES: Picture[] = [
  { name: 'picture-light', theme: 'Default Light Modern', loaded: 'light_modern' },
  { name: 'picture-dark', theme: 'Default Dark Modern', loaded: 'dark_modern', hover: 'Shoukry' },
  { name: 'picture-high-contrast', theme: 'Default High Contrast', loaded: 'hc_black' },
];

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 14,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

async function take({ name, theme, loaded, hover }: Picture): Promise<void> {
  const window = await openWindow({
    folder: SAMPLES,
    file: ARTICLE,
    size: { width: 1360, height: 800 },
    settings: SETTINGS,
  });
  try {
    const { page } = window;
    await headerColoured(page);
    // A theme that is asked for before the themes are known is not found.
    window.server.writeSettings({ ...SETTINGS, 'workbench.colorTheme': theme });
    await page.locator(`.monaco-workbench[class*="${loaded}"]`).waitFor();
    await firstMark(page);
    await showOutline(page);
    await widenSideBar(page);
    await page.mouse.move(900, 700, { steps: 10 });
    await page.waitForTimeout(1500);
    const mark = page.locator('.view-line span[class*="TextEditorDecorationType"]', { hasText: hover });
    if (hover) await hoverOn(page, mark.first());
    // The hover fades in.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(ROOT, 'media', `${name}.png`) });
    console.log(`media/${name}.png`);
  } finally {
    await window.close();
  }
}

/** Gives the outline room for whole rows, and takes the mouse off the activity bar, whose tooltip would cover them. */
async function widenSideBar(page: Page): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('no side bar');
  const edge = box.x + box.width;
  await page.mouse.move(edge + 200, 600, { steps: 10 });
  await page.locator('.workbench-hover:visible').waitFor({ state: 'detached' });
  await page.mouse.move(edge, 600, { steps: 10 });
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(edge + 90, 600, { steps: 10 });
  await page.mouse.up();
}

async function main(): Promise<void> {
  for (const picture of PICTURES) await take(picture);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
