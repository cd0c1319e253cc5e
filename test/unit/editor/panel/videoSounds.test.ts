import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { VideoSounds } from '../../../../src/editor/panel/videoSounds.ts';

const run = promisify(execFile);

describe('which videos have sound', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-sounds-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is known once a video has been looked at, and is told then', async () => {
    const path = join(folder, 'tone.mp4');
    await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=d=1', '-c:a', 'aac', path]);
    let told = 0;
    const sounds = await new Promise<VideoSounds>((resolve) => {
      const asked: VideoSounds = new VideoSounds(
        () => {
          told++;
          resolve(asked);
        },
        () => undefined,
      );
      assert.equal(asked.of(path), undefined);
    });
    assert.equal(sounds.of(path), true);
    assert.equal(told, 1, 'a video is looked at once');
  });

  it('stays unknown of a video that is gone, which the log knows', async () => {
    const path = join(folder, 'gone.mp4');
    const line = await new Promise((resolve) => {
      const sounds = new VideoSounds(
        () => assert.fail('there is nothing to tell'),
        (_level, logged) => resolve(logged),
      );
      assert.equal(sounds.of(path), undefined);
    });
    assert.match(String(line), /gone\.mp4: Error: ENOENT/);
  });
});
