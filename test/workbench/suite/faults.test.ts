import assert from 'node:assert/strict';
import { commands, workspace, type DocumentSymbol } from 'vscode';
import { logged, shownLog } from './log';
import { ARTICLE, ask, catchWarnings, closeAll, openArticle, until, withSetting, write } from './support';

const WRONG: Record<string, unknown> = {
  'dateline.detection.enabled': 'no',
  'dateline.detection.exclude': '**/drafts/**',
  'dateline.marks.enabled': 1,
  'dateline.marks.show': 'people',
  'dateline.marks.minimumConfidence': '30 %',
  'dateline.inlayHints.dates': 'on',
  'dateline.outline.events': ['main'],
  'dateline.analysis.maximumLength': 'many',
};

const symbolNames = async (): Promise<string[]> => {
  const { document } = await openArticle();
  const symbols = await ask<DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
  return symbols.map(({ name }) => name);
};

describe('a setting of a wrong type', () => {
  afterEach(closeAll);

  for (const [setting, value] of Object.entries(WRONG)) {
    it(`is told, and its default is used: ${setting}`, async () => {
      const warnings = await catchWarnings(() =>
        withSetting(setting, value, async () => assert.ok((await symbolNames()).includes('Mina Okafor'))),
      );
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.ok(warnings[0].startsWith(`Dateline: “${setting}” must be `), warnings[0]);
    });
  }

  it('is told once, however often other settings change', async () => {
    const warnings = await catchWarnings(() =>
      withSetting('dateline.outline.events', 'every', async () => {
        await withSetting('dateline.inlayHints.dates', true, () => Promise.resolve());
        await withSetting('dateline.marks.enabled', false, () => Promise.resolve());
      }),
    );
    assert.equal(warnings.length, 1, warnings.join('\n'));
  });

  it('is told again when it was mended and is wrong again', async () => {
    const wrong = (): Promise<void> => withSetting('dateline.outline.events', 'every', () => Promise.resolve());
    const caught = await catchWarnings(async () => {
      await wrong();
      await wrong();
    });
    assert.equal(caught.length, 2);
  });

  it('stands in the log', async () => {
    await catchWarnings(() => withSetting('dateline.marks.minimumConfidence', 'sure', () => Promise.resolve()));
    await logged('“dateline.marks.minimumConfidence” must be a number from 0 to 1, and is "sure".');
  });
});

describe('a document that is closed in the middle', () => {
  before(() => commands.executeCommand('dateline.showLog'));
  afterEach(closeAll);

  it('is given up without a word, and the next one is read', async () => {
    const long = `date 2025-03-11 ${'Mina Okafor met Jonas Lind in Oslo on Monday.\n\n'.repeat(20_000)}`;
    const uri = await write('closed-*.txt', long);
    const isThere = (): boolean =>
      workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    // Opened by the editor: a document that an extension opens outlives its editor by minutes.
    await commands.executeCommand('vscode.open', uri);
    await until(
      () =>
        workspace.textDocuments.some((one) => one.uri.toString() === uri.toString() && one.languageId === 'dateline'),
      'the long file to become an article',
    );
    await closeAll();
    await until(() => !isThere(), 'the document to be closed');
    assert.ok((await symbolNames()).includes('Jonas Lind'));
    assert.doesNotMatch(shownLog(), /was not analysed/);
  });

  it('can be closed at once after it was opened, many times', async () => {
    for (let round = 0; round < 10; round++) {
      await commands.executeCommand('vscode.open', await write('brief-*.txt', ARTICLE));
      await closeAll();
    }
    assert.ok((await symbolNames()).includes('Mina Okafor'));
    assert.doesNotMatch(shownLog(), /was not analysed/);
  });
});
