import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

interface Manifest {
  contributes: { commands: { command: string }[] };
}

describe('commands', () => {
  it('are registered as they are contributed, and no others', async () => {
    const extension = extensions.getExtension('dateline.dateline');
    assert.ok(extension);
    await extension.activate();
    const { contributes } = extension.packageJSON as Manifest;
    const contributed = contributes.commands.map(({ command }) => command).sort();
    // The editor adds commands of its own for the view, such as the one that focuses it.
    const registered = (await commands.getCommands(true))
      .filter((command) => command.startsWith('dateline.') && !command.startsWith('dateline.outline.'))
      .sort();
    assert.deepEqual(registered, contributed);
  });
});
