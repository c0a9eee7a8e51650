import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { SETTINGS } from '../src/documents/settingValues';
import { MARK_SORTS } from '../src/present/marks';

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Manifest {
  icon: string;
  activationEvents: string[];
  contributes: {
    commands: { command: string; title: string; category: string; enablement?: string }[];
    keybindings: { command: string; key: string; when: string }[];
    colors: { id: string; defaults: Record<string, string> }[];
    configuration: {
      properties: Record<
        string,
        { default: unknown; markdownDescription: string; scope: string; order: number; properties?: object }
      >;
    };
    menus: Record<string, { command: string; when: string }[]>;
    views: Record<string, { id: string; icon: string; contextualTitle: string }[]>;
    viewsWelcome: { view: string; contents: string; when: string }[];
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
}

const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const messages = JSON.parse(read('package.nls.json')) as Record<string, string>;
const { contributes } = manifest;
const sources = (readdirSync(new URL('src/', root), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file.replaceAll('\\', '/')}`))
  .join('\n');
const matches = (pattern: RegExp, text: string): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, group]) => group))].sort();

/** The editor's background in the default theme of each sort. */
const BACKGROUNDS: Record<string, string> = {
  dark: '#1F1F1F',
  light: '#FFFFFF',
  highContrast: '#000000',
  highContrastLight: '#FFFFFF',
};

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the manifest', () => {
  it('has every string in package.nls.json, and no other', () => {
    assert.deepEqual(matches(/"%([\w.]+)%"/g, manifestText), Object.keys(messages).sort());
    assert.deepEqual(
      matches(/"((?:title|description|markdownDescription|contents|name|category)": "(?!%)[^"]*")/g, manifestText),
      ['name": "dateline"'],
    );
  });

  it('contributes every colour that the source uses, with a default in each of the four sorts of themes', () => {
    const used = matches(/'(dateline\.(?:person|organization|place|group|time|other))'/g, sources);
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), used);
    for (const { defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
      for (const color of Object.values(defaults)) assert.match(color, /^#[0-9A-F]{6}$/);
    }
  });

  it('has colours that stand out: 3 to 1 as WCAG asks of what is no text, more in high contrast', () => {
    for (const { id, defaults } of contributes.colors) {
      for (const [theme, color] of Object.entries(defaults)) {
        const found = contrast(color, BACKGROUNDS[theme]);
        assert.ok(found >= (theme.startsWith('highContrast') ? 4.5 : 3), `${id} in ${theme}: ${found.toFixed(2)}`);
      }
    }
  });

  it('contributes every setting that the source reads, with the same default, ten at most', () => {
    const { properties } = contributes.configuration;
    const defaults = Object.entries(properties).map(([name, setting]) => [name, setting.default]);
    const read = Object.entries(SETTINGS).map(([name, { otherwise }]) => [`dateline.${name}`, otherwise]);
    assert.deepEqual(Object.fromEntries(defaults), Object.fromEntries(read));
    assert.deepEqual(matches(/valueOf\('([\w.]+)'/g, sources), Object.keys(SETTINGS).sort());
    assert.ok(defaults.length <= 10);
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(setting.markdownDescription && setting.scope && setting.default !== undefined, name);
    }
    const show = contributes.configuration.properties['dateline.marks.show'];
    assert.deepEqual(Object.keys(show.default as object).sort(), [...MARK_SORTS].sort());
    assert.deepEqual(Object.keys(show.properties ?? {}).sort(), [...MARK_SORTS].sort());
  });

  it('contributes every command that the source registers, and no other', () => {
    const registered = [
      ...matches(/registerCommand\(\s*'(dateline\.\w+)'/g, sources),
      ...MARK_SORTS.map((sort) => `dateline.toggle${sort[0].toUpperCase()}${sort.slice(1)}`),
    ];
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered.sort());
  });

  it('names only commands of its own in menus', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const { command } of Object.values(contributes.menus).flat()) assert.ok(known.has(command), command);
  });

  it('keeps commands out of the palette where they make no sense', () => {
    const shown = contributes.commands.filter(
      ({ command, enablement }) =>
        !enablement && !contributes.menus.commandPalette.some((entry) => entry.command === command && entry.when),
    );
    // A sample can be opened and the log be read wherever one is.
    assert.deepEqual(
      shown.map(({ command }) => command),
      ['dateline.openSample', 'dateline.showLog'],
    );
  });

  it('has buttons on the outline only where there is one', () => {
    for (const { command, when } of contributes.menus['view/title'])
      assert.match(when, /^view == dateline\.outline && dateline\.outline == ready\b/, command);
  });

  it('takes keys for commands of its own, in its own view and articles only', () => {
    for (const { command, when } of contributes.keybindings) {
      assert.ok(
        contributes.commands.some((one) => one.command === command),
        command,
      );
      assert.match(when, /^(?:focusedView == dateline\.outline|editorTextFocus && editorLangId == dateline)\b/);
    }
  });

  it('has a welcome for every state of the outline but the one with rows', () => {
    const states = matches(
      /\| '(\w+)'/g,
      /type ViewState = ([^;]*);/.exec(sources)?.[1].replace("'none'", "| 'none'") ?? '',
    );
    const welcomed = contributes.viewsWelcome.map(({ when }) => when.split(' == ')[1]);
    assert.deepEqual(
      welcomed.sort(),
      states.filter((state) => state !== 'ready'),
    );
  });

  it('names files that are there', () => {
    const files = [
      manifest.icon,
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown)),
    ];
    for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
  });
});
