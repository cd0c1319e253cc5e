import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';

const execute = promisify(execFile);
const PICTURE = ['-f', 'lavfi', '-i', 'color=c=teal:s=1920x1080:r=30'];
const SOUND = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000'];
const ENCODED = [
  '-c:v',
  'libx264',
  '-preset',
  'ultrafast',
  '-profile:v',
  'high',
  '-pix_fmt',
  'yuv420p',
  '-c:a',
  'aac',
];

describe('checking a video', () => {
  let home = '';
  let file = '';

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'clipwright-check-'));
    file = join(home, 'video.mp4');
  });

  after(async () => {
    await rm(home, { recursive: true, force: true });
  });

  /** One second of a colour and a tone. `ultrafast` is not High by itself, 8x8dct makes it so. */
  async function encode(...more: string[]): Promise<void> {
    const common = ['-x264-params', '8x8dct=1', '-ac', '2', '-t', '1'];
    await execute('ffmpeg', [
      '-y',
      '-v',
      'error',
      ...PICTURE,
      ...SOUND,
      ...ENCODED,
      ...common,
      ...more,
      file,
    ]);
  }

  it('finds nothing wrong with what was promised', async () => {
    await encode('-movflags', '+faststart');
    assert.deepEqual(await checkVideo(file, { seconds: 1 }), []);
  });

  it('names everything that is not as promised', async () => {
    await encode('-ac', '1', '-r', '25', '-s', '1280x720');
    assert.deepEqual(await checkVideo(file, { seconds: 1.5 }), [
      'width is 1280 instead of 1920',
      'height is 720 instead of 1080',
      'frame rate is 25/1 instead of 30/1',
      'audio channels is 1 instead of 2',
      'index before the pictures (faststart) is false instead of true',
      'length is 1.000000 s instead of 1.5 s',
      'length of the picture is 1.000000 s instead of 1.5 s',
      'length of the sound is 1.000000 s instead of 1.5 s',
    ]);
  });

  it('throws for a file that is no video', async () => {
    await writeFile(file, 'not a video');
    await assert.rejects(checkVideo(file, { seconds: 1 }), /Invalid data/);
  });
});
