import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileCache } from '../../../../../src/engine/picture/pieces/cache.ts';
import { withRhythm } from '../../../../../src/engine/server/media/rhythm.ts';
import type { MediaRecord } from '../../../../../src/engine/server/store/sessionFile.ts';
import { broken, sample } from '../../render/support.ts';

const RECORD: MediaRecord = {
  ...{ hash: 'a', file: 'a.mp3', filename: 'song.mp3', kind: 'audio', format: 'mp3', hasAudio: true },
};

describe('the rhythm of an uploaded file', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-rhythm-'));
  });
  after(() => rm(folder, { recursive: true }));
  const analysis = () => ({
    tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
    cache: new FileCache(join(folder, 'cache')),
    workFolder: join(folder, 'work'),
    signal: new AbortController().signal,
  });

  it('is remembered with music', async () => {
    const { rhythm } = await withRhythm(RECORD, sample('audio/viper.mp3'), analysis());
    assert.ok(Math.abs((rhythm?.tempo ?? 0) - 94) < 1, JSON.stringify(rhythm));
    assert.deepEqual(await readdir(join(folder, 'work')), []);
  });

  it('is not asked of what is no sound file, and of a damaged one it is not known', async () => {
    const photo: MediaRecord = { ...RECORD, kind: 'image' };
    assert.equal(await withRhythm(photo, sample('audio/viper.mp3'), analysis()), photo);
    assert.equal(await withRhythm(RECORD, broken('empty.png'), analysis()), RECORD);
  });
});
