import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type FoldingRange, type Hover, type TextEditor } from 'vscode';
import { ask, catchWarnings, closeAll, openArticle, until } from './support';

const HEADER = 'date 2025-03-11 ';
const SENTENCES = 'Mina Okafor met Jonas Lind in Oslo on Monday. They spoke of the harbour and of its cranes. ';

/** Reading five million characters takes its time on a slow machine. */
const PATIENCE_MS = 120_000;

const symbolsOf = async ({ document }: TextEditor): Promise<string[]> => {
  let names: string[] = [];
  await until(
    async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      names = (symbols ?? []).map(({ name }) => name);
      return names.length > 0;
    },
    'the symbols of a large article',
    PATIENCE_MS,
  );
  return names;
};

const hoverAtEnd = async ({ document }: TextEditor): Promise<Hover[]> =>
  ask<Hover>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().lastIndexOf('Lind')));

describe('a large article', function () {
  this.timeout(PATIENCE_MS);
  afterEach(closeAll);

  it('above the limit is left alone, which is told once, and read when that is asked for', async () => {
    const paragraph = `${SENTENCES.repeat(10)}\n\n`;
    const text = HEADER + paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    let editor: TextEditor | undefined;
    const warnings = await catchWarnings(async () => {
      editor = await openArticle(text);
      const none = await commands.executeCommand('vscode.executeDocumentSymbolProvider', editor.document.uri);
      assert.deepEqual(none ?? [], []);
    });
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], /has 5.\d{3}.\d{3} characters and was not analysed: the limit is 2.000.000/);
    assert.ok(editor);
    await commands.executeCommand('dateline.analyseAnyway');
    assert.ok((await symbolsOf(editor)).includes('Jonas Lind'));
    assert.ok((await hoverAtEnd(editor)).length > 0);
  });

  it('of 20,000 paragraphs is read to its end', async () => {
    const editor = await openArticle(
      HEADER + 'Mina Okafor met Jonas Lind in Oslo and left for the coast.\n\n'.repeat(20_000),
    );
    assert.ok((await symbolsOf(editor)).includes('Mina Okafor'));
    assert.ok((await hoverAtEnd(editor)).length > 0);
  });

  it('of one line of a million characters is read to its end', async () => {
    const editor = await openArticle(HEADER + SENTENCES.repeat(Math.ceil(1_000_000 / SENTENCES.length)));
    assert.equal(editor.document.lineCount, 1);
    assert.ok((await symbolsOf(editor)).includes('Mina Okafor'));
    assert.ok((await hoverAtEnd(editor)).length > 0);
  });

  it('of many paragraphs folds each of several lines', async () => {
    const { document } = await openArticle(HEADER + 'Mina Okafor met\nJonas Lind in Oslo.\n\n'.repeat(3_000));
    const folds = await ask<FoldingRange>('vscode.executeFoldingRangeProvider', document.uri);
    assert.equal(folds.length, 3_000);
  });
});
