import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commands, window, workspace, WorkspaceEdit } from 'vscode';
import { ARTICLE, ask, closeAll, until, write } from './support';

const ROUNDS = 30;
const MOST_GROWTH = 8_000_000;

describe('open, edit, close', () => {
  it('leaves nothing behind', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const uri = await write('rounds.txt', ARTICLE.repeat(20));
    const round = async (): Promise<void> => {
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await until(() => document.languageId === 'dateline', 'the article');
      await ask('vscode.executeDocumentSymbolProvider', document.uri);
      const edit = new WorkspaceEdit();
      edit.insert(uri, document.lineAt(2).range.end, ' Norway waited.');
      assert.ok(await workspace.applyEdit(edit));
      await ask('vscode.executeDocumentSymbolProvider', document.uri);
      await commands.executeCommand('workbench.action.files.revert');
      await closeAll();
    };
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    for (let warm = 0; warm < 5; warm++) await round();
    const before = heap();
    for (let at = 0; at < ROUNDS; at++) await round();
    const growth = heap() - before;
    assert.ok(growth < MOST_GROWTH, `the heap grew by ${growth} bytes in ${ROUNDS} rounds`);
  });
});
