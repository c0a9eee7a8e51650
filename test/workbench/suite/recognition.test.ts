import assert from 'node:assert/strict';
import { commands, languages, Position, window, workspace, WorkspaceEdit } from 'vscode';
import { ARTICLE, closeAll, open, openArticle, sleep, until, withSetting } from './support';

/** How long to wait before saying that nothing happens. */
const LONG_ENOUGH = 400;

describe('recognition', () => {
  before(async () => {
    await openArticle();
    await closeAll();
  });
  afterEach(closeAll);

  const staysAs = async (name: string, text: string, language: string): Promise<void> => {
    const { document } = await open(name, text);
    await sleep(LONG_ENOUGH);
    assert.equal(document.languageId, language);
  };

  it('takes a text file whose first line is a header', async () => {
    assert.equal((await openArticle('\tDate 2025-02-18\r\nText.')).document.languageId, 'dateline');
  });

  it('takes a file by its name', async () => {
    assert.equal((await open('wire-*.news.txt', 'No header.')).document.languageId, 'dateline');
  });

  it('leaves a text file without a header alone', () => staysAs('plain-*.txt', 'dated 2025-02-18 text', 'plaintext'));

  it('leaves files of another language alone', () => staysAs('notes-*.md', ARTICLE, 'markdown'));

  it('leaves files alone that the user mapped', () =>
    withSetting('files.associations', { 'mapped-*.txt': 'plaintext' }, () =>
      staysAs('mapped-*.txt', ARTICLE, 'plaintext'),
    ));

  it('leaves excluded files alone', () =>
    withSetting('dateline.detection.exclude', ['**/excluded-*.txt'], () =>
      staysAs('excluded-*.txt', ARTICLE, 'plaintext'),
    ));

  it('can be turned off, and on again for what is open', async () => {
    await withSetting('dateline.detection.enabled', false, () => staysAs('undetected-*.txt', ARTICLE, 'plaintext'));
    await until(
      () => window.activeTextEditor?.document.languageId === 'dateline',
      'the open file to become an article',
    );
  });

  it('takes an untitled document when its first line is complete', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    await window.showTextDocument(document);
    const type = async (text: string): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, document.lineAt(0).text.length), text);
      assert.ok(await workspace.applyEdit(edit));
    };
    await type('date 2025-02-18');
    await sleep(LONG_ENOUGH);
    assert.equal(document.languageId, 'plaintext');
    await type(' ');
    await until(() => document.languageId === 'dateline', 'the untitled document to become an article');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('lets a switch back stand, also when the file is opened again', async () => {
    // Right after a change of files.associations, which a test above makes, a switch is the editor's own.
    await sleep(2_500);
    const { document } = await openArticle();
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await sleep(LONG_ENOUGH);
    assert.equal(document.languageId, 'plaintext');
    await closeAll();
    const again = await workspace.openTextDocument(document.uri);
    await window.showTextDocument(again);
    await sleep(LONG_ENOUGH);
    assert.equal(again.languageId, 'plaintext');
  });

  it('takes no change of files.associations for a switch back', async () => {
    const { document } = await openArticle();
    await withSetting('files.associations', { '*.other': 'plaintext' }, () => sleep(LONG_ENOUGH));
    await sleep(LONG_ENOUGH);
    await until(() => document.languageId === 'dateline', 'the file to be an article still');
  });

  it('takes and gives back a file by command', async () => {
    const { document } = await open('command-*.txt', 'No header.');
    await commands.executeCommand('dateline.annotateFile');
    assert.equal(document.languageId, 'dateline');
    await commands.executeCommand('dateline.treatAsPlainText');
    assert.equal(document.languageId, 'plaintext');
  });

  it('recognises a file again that was closed and opened', async () => {
    const { document } = await openArticle();
    await closeAll();
    const again = await workspace.openTextDocument(document.uri);
    await window.showTextDocument(again);
    await until(() => again.languageId === 'dateline', 'the file to become an article again');
  });
});
