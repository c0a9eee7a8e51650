import assert from 'node:assert/strict';
import {
  commands,
  languages,
  MarkdownString,
  Range,
  Selection,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  type SelectionRange,
} from 'vscode';
import { ARTICLE, ask, closeAll, open, openArticle, placeOf, until, withSetting } from './support';

const textOf = ({ contents }: Hover): string =>
  contents.map((content) => (content instanceof MarkdownString ? content.value : '')).join('\n');

describe('features', () => {
  afterEach(closeAll);

  const hoverOver = async (words: string, text = ARTICLE): Promise<string> => {
    const { document } = await openArticle(text);
    const hovers = await ask<Hover>('vscode.executeHoverProvider', document.uri, placeOf(document, words));
    return hovers.map(textOf).join('\n');
  };

  it('hover over a name', async () => {
    const hover = await hoverOver('Okafor said');
    assert.match(hover, /\*\*Mina Okafor\*\*/);
    assert.match(hover, /Mention 2 of \d/);
    assert.match(hover, /\]\(command:_dateline\.goTo\?[^)\s]+ "Go to line 1"\)/);
  });

  it('hover over a date', async () => {
    assert.match(await hoverOver('Monday'), /\*\*Monday, 10 March 2025\*\*/);
  });

  it('hover over the header', async () => {
    assert.match(await hoverOver('2025-03-11'), /\*\*Tuesday, 11 March 2025\*\*/);
  });

  it('hover lets no text of the article be read as markup', async () => {
    const text = ARTICLE.replaceAll('Jonas Lind', 'Jonas [Lind](command:workbench.action.quit)');
    const { document } = await openArticle(text);
    const hovers = await ask<Hover>('vscode.executeHoverProvider', document.uri, placeOf(document, 'Jonas'));
    for (const content of hovers.flatMap(({ contents }) => contents)) {
      assert.ok(content instanceof MarkdownString);
      assert.doesNotMatch(content.value, /\]\(command:workbench/);
      assert.ok(!content.supportHtml);
      assert.deepEqual(content.isTrusted, { enabledCommands: ['_dateline.goTo', '_dateline.copyText'] });
    }
  });

  it('definition, references and highlights of an entity', async () => {
    const { document } = await openArticle();
    const place = placeOf(document, 'Okafor said');
    const first = placeOf(document, 'Mina Okafor');
    const definitions = await ask<Location>('vscode.executeDefinitionProvider', document.uri, place);
    assert.ok(definitions[0].range.start.isEqual(first));
    const references = await ask<Location>('vscode.executeReferenceProvider', document.uri, place);
    const highlights = await ask<DocumentHighlight>('vscode.executeDocumentHighlights', document.uri, place);
    for (const ranges of [references.map(({ range }) => range), highlights.map(({ range }) => range)]) {
      assert.ok(ranges.some(({ start }) => start.isEqual(first)));
      assert.ok(ranges.some(({ start }) => start.isEqual(place)));
    }
  });

  it('symbols of the article', async () => {
    const { document } = await openArticle();
    const symbols = await ask<DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.some(({ name }) => name === 'Mina Okafor'));
    assert.ok(symbols.some(({ name }) => name === 'Oslo'));
  });

  it('selections that grow by mark, sentence and paragraph', async () => {
    const { document } = await openArticle();
    const place = placeOf(document, 'Okafor met');
    const [selection] = await ask<SelectionRange>('vscode.executeSelectionRangeProvider', document.uri, [place]);
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = selection; at; at = at.parent) texts.push(document.getText(at.range));
    assert.equal(texts[0], 'Okafor');
    assert.ok(texts.includes('Mina Okafor'));
    assert.ok(texts.includes(document.lineAt(0).text.slice('date 2025-03-11 '.length)));
    assert.ok(texts.includes(document.getText().slice('date 2025-03-11 '.length)));
    assert.equal(texts.at(-1), document.getText());
  });

  it('the next and the previous mention', async () => {
    const editor = await openArticle();
    const { document } = editor;
    const first = placeOf(document, 'Mina Okafor');
    editor.selection = new Selection(first, first);
    await commands.executeCommand('dateline.nextMention');
    assert.equal(document.getText(editor.selection), 'Okafor');
    assert.ok(editor.selection.start.isEqual(placeOf(document, 'Okafor said')));
    await commands.executeCommand('dateline.previousMention');
    assert.equal(document.getText(editor.selection), 'Mina Okafor');
  });

  it('inlay hints after relative dates, when asked for', async () => {
    await withSetting('dateline.inlayHints.dates', true, async () => {
      const { document } = await openArticle();
      const everything = new Range(0, 0, document.lineCount, 0);
      const hints = await ask<InlayHint>('vscode.executeInlayHintProvider', document.uri, everything);
      assert.deepEqual(
        hints.map(({ label }) => label),
        ['2025-03-10'],
      );
    });
  });

  it('a diagnostic and a fix for an impossible date', async () => {
    const { document } = await openArticle('date 2025-02-30 Text.');
    await until(() => languages.getDiagnostics(document.uri).length === 1, 'the diagnostic');
    const [{ range }] = languages.getDiagnostics(document.uri);
    assert.equal(document.getText(range), 'date 2025-02-30');
    const [fix] = await ask<CodeAction>('vscode.executeCodeActionProvider', document.uri, range);
    assert.ok(fix.edit && (await workspace.applyEdit(fix.edit)));
    assert.equal(document.lineAt(0).text, 'date 2025-02-28 Text.');
    await until(() => languages.getDiagnostics(document.uri).length === 0, 'the diagnostic to go');
  });

  it('a header with the date in the file’s name', async () => {
    const { document } = await open('2024-09-19 wire *.txt', 'No header.');
    await commands.executeCommand('dateline.insertDateHeader');
    assert.equal(document.lineAt(0).text, 'date 2024-09-19');
    await until(() => document.languageId === 'dateline', 'the file to become an article');
  });

  it('marks can be switched off and on by command', async () => {
    const shows = (): boolean | undefined => workspace.getConfiguration('dateline.marks').get('enabled');
    await openArticle();
    await commands.executeCommand('dateline.toggleMarks');
    assert.equal(shows(), false);
    await commands.executeCommand('dateline.toggleMarks');
    assert.equal(shows(), true);
    await commands.executeCommand('dateline.togglePlaces');
    const shown = workspace.getConfiguration('dateline.marks').get<Record<string, boolean>>('show');
    assert.equal(shown?.places, false);
    assert.equal(shown?.people, true);
    await workspace.getConfiguration('dateline.marks').update('show', undefined, true);
    await workspace.getConfiguration('dateline.marks').update('enabled', undefined, true);
  });

  it('answers follow an edit', async () => {
    const { document } = await openArticle();
    await ask('vscode.executeDocumentSymbolProvider', document.uri);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\nLater she flew to Geneva.');
    assert.ok(await workspace.applyEdit(edit));
    const symbols = await ask<DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.some(({ name }) => name === 'Geneva'));
  });

  it('says nothing of a text in another language', async () => {
    const german =
      'date 2025-03-11 Die Ministerin sagte am Montag, dass das Gesetz nicht mit den Ländern besprochen wurde und auch der Bund dazu nichts wusste.';
    const { document } = await openArticle(german);
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(symbols ?? [], []);
  });

  it('opens the sample', async () => {
    await commands.executeCommand('dateline.openSample');
    await until(() => window.activeTextEditor?.document.languageId === 'dateline', 'the sample');
  });
});
