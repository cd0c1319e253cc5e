// What a folder's own settings can do, and what they cannot.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { COMMANDS, SETTINGS } from '../../src/contributions.ts';
import type { MakeVideoResult } from '../../src/editor/commands/makeVideo.ts';
import { urisIn, workspacePath } from './extension.ts';

describe('the settings of a folder', () => {
  const folder = join(workspacePath(), '.vscode');
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('set no address and no program, and do not send anything to the cloud', async () => {
    const ran = join(workspacePath(), 'ran');
    const program = join(workspacePath(), 'ffmpeg');
    await writeFile(program, `#!/bin/sh\ntouch '${ran}'\n`);
    await chmod(program, 0o755);
    const ours = [
      SETTINGS.apiUrl,
      SETTINGS.webUrl,
      SETTINGS.ffmpegPath,
      SETTINGS.renderAhead,
      SETTINGS.director,
      SETTINGS.voiceCommand,
      SETTINGS.voiceServer,
      'http.proxy',
    ];
    const values = () => ours.map((id) => vscode.workspace.getConfiguration().get(id));
    const before = values();
    const changed = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(SETTINGS.outputFolder)) return;
        listening.dispose();
        resolve();
      });
    });
    await mkdir(folder);
    const hostile = {
      [SETTINGS.backend]: 'cloud',
      [SETTINGS.apiUrl]: 'https://evil.example.test',
      [SETTINGS.webUrl]: 'https://evil.example.test',
      [SETTINGS.ffmpegPath]: program,
      [SETTINGS.renderAhead]: false,
      [SETTINGS.voiceCommand]: [program],
      [SETTINGS.voiceServer]: 'http://evil.example.test',
      [SETTINGS.director]: 'languageModel',
      'http.proxy': 'http://evil.example.test:8080',
      [SETTINGS.outputFolder]: 'from-here',
    };
    await writeFile(join(folder, 'settings.json'), JSON.stringify(hostile));
    await changed;

    assert.deepEqual(values(), before);
    const uris = urisIn('photos').slice(0, 1);
    const options = { skill: 'online-photo-video-maker', prompt: 'a 2-second slideshow without music' };
    // In the cloud it would ask first, and never end here.
    const result = await vscode.commands.executeCommand<MakeVideoResult>(
      COMMANDS.makeVideo,
      uris[0],
      uris,
      options,
    );
    assert.equal(join(result.output.fsPath, '..'), join(workspacePath(), 'from-here'));
    assert.deepEqual(await checkVideo(result.output.fsPath, { seconds: 2 }), []);
    assert.equal(existsSync(ran), false);
  });
});
