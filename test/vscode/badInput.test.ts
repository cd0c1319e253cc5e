// What another extension hears when it asks for a video of what none can be made of.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/contributions.ts';
import { workspacePath } from './extension.ts';

const OUTPUT = 'bad/out.mp4';

describe('clipwright.makeVideo, asked for the impossible', () => {
  const uri = (name: string) => vscode.Uri.file(join(workspacePath(), name));

  /** The message of the one error that the command ends with; nothing has been written then. */
  async function failureOf(
    files: readonly vscode.Uri[],
    skill = 'online-photo-video-maker',
  ): Promise<string> {
    const options = { skill, prompt: 'A slideshow', output: OUTPUT };
    try {
      await vscode.commands.executeCommand(COMMANDS.makeVideo, files[0], files, options);
    } catch (error) {
      assert(error instanceof Error);
      assert.equal(existsSync(join(workspacePath(), 'bad')), false);
      return error.message;
    }
    throw new Error('It did not fail.');
  }

  it('names a file of the wrong kind and says what can be used', async () => {
    await vscode.workspace.fs.writeFile(uri('program.exe'), Buffer.from('MZ\u0090\u0000', 'latin1'));
    assert.equal(
      await failureOf([uri('program.exe')]),
      `“program.exe” can't be used in a video. Choose MP4, MOV, AVI, WEBM, MKV, JPG, PNG, GIF, WEBP, HEIC, MP3, WAV, M4A, AAC, TXT, MD and DOCX files.`,
    );
  });

  it('names a file that is not there', async () => {
    assert.match(await failureOf([uri('gone.jpg')]), /^“gone\.jpg” is no longer there\. Put it back, /);
  });

  it('names a folder with nothing in it', async () => {
    await vscode.workspace.fs.createDirectory(uri('nothing'));
    assert.match(
      await failureOf([uri('nothing')]),
      /^There is nothing in nothing that a video can be made of\. /,
    );
  });

  it('names a skill that there is not', async () => {
    assert.equal(await failureOf([uri('photos')], 'karaoke'), 'There is no skill “karaoke”.');
  });
});
