// The six videos that the samples are for, as another extension would ask for them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { checkVideo } from '../../scripts/start/checkVideo.mjs';
import { COMMANDS } from '../../src/contributions.ts';
import type { MakeVideoResult } from '../../src/editor/commands/makeVideo.ts';
import type { SkillSlug } from '../../src/skills/types.ts';
import { contrast, framesOf } from '../video/frames.ts';
import { urisIn, workspacePath } from './extension.ts';

const execute = promisify(execFile);
/** Some frames of each video side by side, for people to look at. */
const SHEETS = resolve(__dirname, '../../../artifacts/videos');
/** 0–255: what a picture or a line of text has at the very least. */
const LEAST_CONTRAST = 60;

interface Sample {
  readonly name: string;
  readonly skill: SkillSlug;
  /** Relative to the workspace. */
  readonly files: readonly string[];
  readonly prompt: string;
  readonly seconds: number;
}

const SAMPLES: readonly Sample[] = [
  {
    name: 'slideshow',
    skill: 'online-photo-video-maker',
    files: [],
    prompt: 'An 8-second slideshow with music, titled “Lake Trip”',
    seconds: 8,
  },
  {
    name: 'letter',
    skill: 'best-video-letter-maker',
    files: ['scripts/letter.txt', 'photos/01-elva.jpg', 'photos/04-blue-whale.jpg', 'audio/voice-jfk.m4a'],
    prompt: 'A 12-second video letter with my voice and soft music',
    seconds: 12,
  },
  {
    name: 'product',
    skill: 'ai-video-generator-ai',
    files: ['scripts/product.md'],
    prompt: 'An 8-second video of my script',
    seconds: 8,
  },
  {
    name: 'onboarding',
    skill: 'ai-video-generator-ai',
    files: ['scripts/onboarding.docx'],
    prompt: 'An 8-second video of my script',
    seconds: 8,
  },
  {
    name: 'journey',
    skill: 'ai-video-generator-ai',
    files: ['scripts/zh-旅行.txt'],
    prompt: '用我的脚本做一个8秒的视频',
    seconds: 8,
  },
  {
    name: 'promo',
    skill: 'media-content-generator',
    files: ['photos/05-tomato.jpg', 'photos/06-blueberries.jpg', 'audio/viper.mp3'],
    prompt: 'Combine these into a 6-second promotional video with the text “Fresh every day”',
    seconds: 6,
  },
];

describe('the four skills', () => {
  for (const { name, skill, files, prompt, seconds } of SAMPLES) {
    it(`make the ${name}`, async () => {
      const uris =
        files.length === 0
          ? urisIn('photos')
          : files.map((path) => vscode.Uri.file(join(workspacePath(), path)));
      const result = await vscode.commands.executeCommand<MakeVideoResult | undefined>(
        COMMANDS.makeVideo,
        uris[0],
        uris,
        { skill, prompt, output: `six/${name}.mp4` },
      );
      assert(result);
      const path = result.output.fsPath;
      assert.equal(basename(path), `${name}.mp4`);
      await makeSheet(path, name);
      assert.deepEqual(await checkVideo(path, { seconds }), []);
      const frames = (await framesOf(path)).map(contrast);
      assert.equal(frames.length, seconds);
      assert(
        frames.every((each) => each >= LEAST_CONTRAST),
        `An empty frame: contrast ${frames.join(', ')}`,
      );
    });
  }
});

async function makeSheet(path: string, name: string): Promise<void> {
  await mkdir(SHEETS, { recursive: true });
  const sheet = ['-vf', 'fps=1,scale=480:-2,tile=4x3', '-frames:v', '1', join(SHEETS, `${name}.jpg`)];
  await execute('ffmpeg', ['-v', 'error', '-y', '-i', path, ...sheet]);
}
