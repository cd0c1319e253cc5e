import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasSound } from '../../../../src/formats/iso/sound.ts';

const run = promisify(execFile);
const PICTURE = ['-f', 'lavfi', '-i', 'color=gray:s=64x36:d=2'];
const AAC = ['-c:a', 'aac', '-shortest'];

describe('the sound of an MP4', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-sound-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function make(name: string, ...args: string[]): Promise<string> {
    const path = join(folder, name);
    await run('ffmpeg', ['-v', 'error', '-y', ...PICTURE, ...args, path]);
    return path;
  }
  const sound = (source: string) => ['-f', 'lavfi', '-i', source];

  for (const [what, expected, name, args] of [
    ['a tone', true, 'tone.mp4', [...sound('sine=d=2'), ...AAC]],
    ['a tone near to silence', true, 'quiet.mp4', [...sound('sine=d=2,volume=-50dB'), ...AAC]],
    ['a low bit rate', true, 'low.mp4', [...sound('sine=d=2'), ...AAC, '-b:a', '32k']],
    ['an index in front', true, 'fast.mp4', [...sound('sine=d=2'), ...AAC, '-movflags', '+faststart']],
    ['MP3 inside', true, 'mp3.mp4', [...sound('sine=d=2'), '-c:a', 'libmp3lame', '-shortest']],
    ['plain samples', true, 'pcm.mov', [...sound('sine=d=2'), '-c:a', 'pcm_s16le', '-shortest']],
    [
      'fragments',
      true,
      'fragments.mp4',
      [...sound('sine=d=2'), ...AAC, '-movflags', 'frag_keyframe+empty_moov'],
    ],
    ['no sound track', false, 'none.mp4', []],
    ['silence', false, 'silence.mp4', [...sound('anullsrc=r=48000:cl=stereo:d=2'), ...AAC, '-b:a', '192k']],
  ] as const) {
    it(`${expected ? 'is heard' : 'is none'}: ${what}`, async () => {
      assert.equal(await hasSound(await make(name, ...args)), expected);
    });
  }

  it('is not known of a file without an index, or of no MP4', async () => {
    const path = join(folder, 'x.mp4');
    for (const content of ['', 'no video', '\0\0\0\x08moo']) {
      await writeFile(path, content);
      assert.equal(await hasSound(path), undefined, content);
    }
    await assert.rejects(hasSound(join(folder, 'gone.mp4')), { code: 'ENOENT' });
  });
});
