import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { COMMANDS } from '../../src/contributions.ts';
import type { MakeVideoResult } from '../../src/editor/commands/makeVideo.ts';
import { urisIn, workspacePath } from './extension.ts';

function makeVideo(uris: readonly vscode.Uri[], options: object): Thenable<MakeVideoResult | undefined> {
  return vscode.commands.executeCommand<MakeVideoResult | undefined>(
    COMMANDS.makeVideo,
    uris[0],
    uris,
    options,
  );
}

describe('clipwright.makeVideo', () => {
  it('makes a video from photos, of the length that was asked for', async () => {
    const options = { skill: 'online-photo-video-maker', prompt: 'A 3-second slideshow with music' };
    const result = await makeVideo(urisIn('photos').slice(0, 3), options);
    assert(result);
    assert.equal(join(result.output.fsPath, '..'), join(workspacePath(), 'videos'));
    assert.deepEqual(await checkVideo(result.output.fsPath, { seconds: 3 }), []);
  });

  it('writes to the output that was named, and never over a file that is there', async () => {
    const options = {
      skill: 'online-photo-video-maker',
      prompt: 'A 2-second slideshow',
      output: 'films/two.mp4',
    };
    const first = await makeVideo(urisIn('photos').slice(0, 2), options);
    const second = await makeVideo(urisIn('photos').slice(0, 2), options);
    assert.equal(first?.output.fsPath, join(workspacePath(), 'films/two.mp4'));
    assert.equal(second?.output.fsPath, join(workspacePath(), 'films/two-2.mp4'));
    assert.deepEqual(readdirSync(join(workspacePath(), 'films')).sort(), ['two-2.mp4', 'two.mp4']);
  });

  it('names a file that it cannot use, and leaves no output behind', async () => {
    const empty = vscode.Uri.joinPath(vscode.Uri.file(workspacePath()), 'empty.jpg');
    await vscode.workspace.fs.writeFile(empty, new Uint8Array());
    const options = { skill: 'online-photo-video-maker', prompt: 'A slideshow', output: 'broken/out.mp4' };
    await assert.rejects(Promise.resolve(makeVideo([empty], options)), /empty\.jpg/);
    assert.equal(existsSync(join(workspacePath(), 'broken')), false);
  });
});
