import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { withSubject } from '../../../../../src/engine/server/media/subject.ts';
import type { MediaRecord } from '../../../../../src/engine/server/store/sessionFile.ts';
import { broken, sample } from '../../render/support.ts';

const PORTRAIT = fileURLToPath(new URL('../../../../fixtures/faces/portrait.jpg', import.meta.url));
const RECORD: MediaRecord = {
  ...{ hash: 'a', file: 'a.jpg', filename: 'photo.jpg', kind: 'image', format: 'jpeg', hasAudio: false },
};

describe('what an uploaded photo is of', () => {
  const context = {
    tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' },
    signal: new AbortController().signal,
  };

  it('is remembered with the photo', async () => {
    const { subject } = await withSubject(RECORD, PORTRAIT, context);
    const [face] = subject?.faces ?? [];
    assert.ok(face && Math.abs(face.x + face.width / 2 - 0.44) < 0.03, JSON.stringify(subject));
  });

  it('is not asked of what is no photo, and of a damaged one it is not known', async () => {
    const clip: MediaRecord = { ...RECORD, kind: 'video' };
    assert.equal(await withSubject(clip, sample('clips/rabbit.webm'), context), clip);
    assert.equal(await withSubject(RECORD, broken('empty.png'), context), RECORD);
  });
});
