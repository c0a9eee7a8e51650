import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, type Position, type TextDocument, type TextEditor } from 'vscode';

export const ARTICLE = `date 2025-03-11 Finance Minister Mina Okafor met Jonas Lind, the president of the Norwegian Central Bank, in Oslo on Monday.

"We will meet again," Okafor said. Lind called on Norway to wait until April.
`;

/** Writes a file into the folder of the window; a `*` in its name gets it a name of its own. */
export async function write(name: string, text: string): Promise<Uri> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = Uri.joinPath(folder.uri, name.replace('*', crypto.randomUUID()));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a new file in an editor. */
export async function open(name: string, text: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(await write(name, text)), { preview: false });
}

/** Opens an article and waits until it is one. */
export async function openArticle(text = ARTICLE): Promise<TextEditor> {
  const editor = await open('article-*.txt', text);
  await until(() => editor.document.languageId === 'dateline', 'the file to become an article');
  return editor;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await sleep(25);
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The place of some words in a document. */
export function placeOf(document: TextDocument, words: string): Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text`);
  return document.positionAt(at);
}

/** Asks a provider until it has something to give. */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T[]> {
  let answer: T[] | undefined;
  await until(async () => {
    answer = await commands.executeCommand<T[] | undefined>(command, ...args);
    return answer !== undefined && answer.length > 0;
  }, command);
  return answer ?? [];
}

export const closeAll = (): Thenable<unknown> => commands.executeCommand('workbench.action.closeAllEditors');

/** Sets a setting for one test. */
export async function withSetting(section: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const configuration = workspace.getConfiguration();
  await configuration.update(section, value, true);
  try {
    await act();
  } finally {
    await workspace.getConfiguration().update(section, undefined, true);
  }
}

/** Does something while warnings are caught instead of shown. @returns their texts */
export async function catchWarnings(act: () => Promise<void>): Promise<string[]> {
  const texts: string[] = [];
  const show = window.showWarningMessage;
  window.showWarningMessage = ((text: string) => Promise.resolve(void texts.push(text))) as typeof show;
  try {
    await act();
  } finally {
    window.showWarningMessage = show;
  }
  return texts;
}
