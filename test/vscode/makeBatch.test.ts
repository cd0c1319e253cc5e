import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { COMMANDS } from '../../src/contributions.ts';
import type { MakeBatchResult } from '../../src/editor/commands/makeBatch.ts';
import { urisIn, workspacePath } from './extension.ts';

function makeBatch(uris: readonly vscode.Uri[], options: object): Thenable<MakeBatchResult | undefined> {
  return vscode.commands.executeCommand(COMMANDS.makeBatch, uris[0], uris, options);
}

const skill = 'online-photo-video-maker';

describe('clipwright.makeBatch', () => {
  it('makes a video of each file, and names the one that cannot be used', async () => {
    const empty = vscode.Uri.joinPath(vscode.Uri.file(workspacePath()), 'nothing.jpg');
    await vscode.workspace.fs.writeFile(empty, new Uint8Array());
    const [photo, other] = urisIn('photos');
    assert(photo && other);
    const prompt = 'a 2-second slideshow without music';
    const result = await makeBatch([photo, empty, other], { skill, prompt });
    assert(result);
    const { outputs, failures } = result;
    assert.equal(outputs.length, 2);
    for (const { fsPath } of outputs) {
      assert.equal(join(fsPath, '..'), join(workspacePath(), 'videos'));
      assert.deepEqual(await checkVideo(fsPath, { seconds: 2 }), []);
    }
    assert.deepEqual(
      failures.map(({ file }) => file.fsPath),
      [empty.fsPath],
    );
    assert.match(failures[0]?.message ?? '', /“nothing\.jpg” is empty/);
  });

  it('wants a prompt for each file where it gets several', async () => {
    const uris = urisIn('photos').slice(0, 2);
    await assert.rejects(
      Promise.resolve(makeBatch(uris, { skill, prompts: ['one'] })),
      /2 files and 1 prompts/,
    );
  });
});
