// What the panel's message box knows of what lies around it.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { SETTINGS } from '../../src/contributions.ts';
import { lookAround, selectedText } from '../../src/editor/composer/surroundings.ts';
import { workspacePath } from './extension.ts';

describe('what lies around the message box', () => {
  const uri = (name: string) => vscode.Uri.file(join(workspacePath(), name));
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-selected-'));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  it('is every file of the workspace that a video can be made of, but no finished video', async () => {
    const videos = vscode.workspace.getConfiguration().get<string>(SETTINGS.outputFolder, 'videos');
    await mkdir(uri(videos).fsPath, { recursive: true });
    await writeFile(uri(`${videos}/made.mp4`).fsPath, 'a video');
    const { files, roots } = await lookAround();
    assert.deepEqual(roots, [workspacePath()]);
    const names = files.map((path) => path.slice(workspacePath().length + 1));
    assert(names.includes('photos/01-elva.jpg') && names.includes('scripts/letter.txt'), names.join());
    assert.deepEqual(
      names.filter((name) => name.startsWith(`${videos}/`)),
      [],
    );
  });

  for (const name of ['scripts/letter.txt', 'photos/01-elva.jpg']) {
    it(`is the file that is open: ${name}`, async () => {
      await vscode.commands.executeCommand('vscode.open', uri(name));
      assert.equal((await lookAround()).open, uri(name).fsPath);
    });
  }

  it('is no file that no video can be made of', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'a note' }));
    assert.equal((await lookAround()).open, undefined);
  });

  it('is the text that is selected, as a file', async () => {
    const editor = await vscode.window.showTextDocument(uri('scripts/letter.txt'));
    assert.equal(await selectedText(folder), undefined);
    editor.selection = new vscode.Selection(0, 0, 0, 4);
    const path = await selectedText(folder);
    assert(path !== undefined);
    assert.equal(basename(path), 'letter (selection).txt');
    assert.equal(await readFile(path, 'utf8'), editor.document.getText().slice(0, 4));
  });
});
