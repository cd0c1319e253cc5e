import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { direct } from '../../../../src/engine/director/direct.ts';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import { probeMedia } from '../../../../src/engine/ffmpeg/index.ts';
import type { MediaFile } from '../../../../src/engine/types.ts';
import { RenderHarness } from './harness.ts';
import { draftOf, facts, lumaFrames, make, sample } from './support.ts';

const CLIP = ['-t', '3', '-i', sample('clips/rabbit.mp4')];
const COPY = [...CLIP, '-c', 'copy'];
const VP8 = ['-c:v', 'libvpx', '-deadline', 'realtime', '-b:v', '200k'];
const TONE = ['-f', 'lavfi', '-i', 'sine', '-t', '6'];
const report = (name: string): string => sample(`../test/fixtures/reports/${name}`);
/** Four grey pictures of 1, 7, 3 and 1 s, each brighter than the one before. */
const SPARSE = [
  ...['-f', 'lavfi', '-i', 'nullsrc=s=64x36:r=1:d=12,geq=lum=40+15*N:cb=128:cr=128', '-vsync', 'vfr'],
  ...['-vf', 'select=eq(n\\,0)+eq(n\\,1)+eq(n\\,8)+eq(n\\,11)'],
];

/** Files whose container says nothing about their length, or something else. Name, how to make it, its kind, its true length in ms. */
const FILES: readonly (readonly [string, readonly string[], MediaFile['kind'], number])[] = [
  ['recorded in a browser.webm', [...CLIP, ...VP8, '-c:a', 'libopus', '-live', '1'], 'video', 3000],
  ['begins at 5 s.mkv', [...COPY, '-output_ts_offset', '5'], 'video', 3000],
  ['begins at 5 s.mp4', [...COPY, '-output_ts_offset', '5'], 'video', 3000],
  ['in fragments.mp4', [...COPY, '-movflags', 'frag_keyframe+empty_moov'], 'video', 3000],
  ['cut out of another.mp4', ['-ss', '2.5', ...COPY], 'video', 3000],
  ['Motion JPEG.avi', [...CLIP, '-c:v', 'mjpeg', '-c:a', 'pcm_s16le'], 'video', 3000],
  ['turned.mp4', [...COPY, '-metadata:s:v', 'rotate=90'], 'video', 3000],
  ['four pictures in 12 s.mp4', [...SPARSE, '-c:v', 'libx264'], 'video', 12_000],
  ['four pictures in 12 s.webm', [...SPARSE, ...VP8], 'video', 12_000],
  ['animation.gif', ['-f', 'lavfi', '-i', 'testsrc=s=64x48:r=10', '-t', '2'], 'video', 2000],
  ['no header.mp3', [...TONE, '-q:a', '5', '-write_xing', '0'], 'audio', 6000],
  [
    'half of it quiet.mp3',
    ['-i', report('A1-vbr-no-xing-14s.mp3'), '-c', 'copy', '-write_xing', '0'],
    'audio',
    14_000,
  ],
  ['no header.aac', [...TONE, '-f', 'adts'], 'audio', 6000],
  ['in fragments.m4a', [...TONE, '-movflags', 'frag_keyframe+empty_moov'], 'audio', 6000],
  ['recorded in a browser.weba', [...TONE, '-f', 'webm', '-live', '1'], 'audio', 6000],
];

describe('a length is measured, never believed', () => {
  const harness = new RenderHarness();

  async function fileAt(path: string): Promise<MediaFile> {
    const hash = createHash('sha256')
      .update(await buffer(createReadStream(path)))
      .digest('hex');
    const filename = path.slice(path.lastIndexOf('/') + 1);
    return { hash, path, filename, ...(await probeMedia(harness.tools, path)) };
  }

  function slideshowOf(...media: MediaFile[]): EngineDraft {
    const hashes = media.map(({ hash }) => hash);
    const request = { skill: 'online-photo-video-maker', language: 'en', fresh: hashes, media } as const;
    const { draft } = direct({ message: 'make a slideshow without music', ...request });
    assert.ok(draft);
    return { ...draft, m: { ...draft.m, width: 160, height: 90, fadeOut: 0 } };
  }

  for (const [name, args, kind, ms] of FILES) {
    it(`${name}: probed, in the draft, in the video`, async () => {
      const file = await fileAt(await make(join(harness.folder, name), ...args));
      assert.equal(file.kind, kind);
      // Encoders begin a little early and end on a whole packet of theirs.
      assert.ok(Math.abs((file.durationMs ?? 0) - ms) <= 60, `${file.durationMs} ms`);
      if (kind === 'audio') return;
      const draft = slideshowOf(file);
      assert.ok(Math.abs(draft.d - ms) <= 60, `${draft.d} ms`);
      const { path } = await harness.render(draft, { media: () => file });
      const { format, streams } = await facts(path);
      assert.ok(Math.abs(Number(format['duration']) * 1000 - ms) <= 60, format['duration']);
      assert.equal(Number(streams[0]?.['nb_read_frames']), Math.round((draft.d * 30) / 1000));
    });
  }

  it('shows the last picture of a clip when less than a frame is left of it, at any speed', async () => {
    const tail = await make(join(harness.folder, 'tail.mp4'), ...COPY);
    const file = await fileAt(tail);
    for (const speed of [0.25, 1, 4]) {
      const clip = { src: tail, kind: 'clip', st: 0, d: 500, in: 2990, speed } as const;
      const draft = draftOf({ d: 500, pictures: [clip], width: 160, height: 120 });
      const { path } = await harness.render(draft, { media: () => file });
      const frames = await lumaFrames(path, 160, 120);
      assert.equal(frames.length, 15);
      assert.ok((frames[0]?.[160 * 60 + 80] ?? 0) > 40, `speed ${speed}`);
    }
  });

  it('shows of a clip with few pictures the one whose time it is, to its end', async () => {
    const file = await fileAt(await make(join(harness.folder, 'few.mp4'), ...SPARSE, '-c:v', 'libx264'));
    const { path } = await harness.render(slideshowOf(file), { media: () => file });
    const frames = await lumaFrames(path, 160, 90);
    const seen = [15, 45, 100, 170, 185, 230, 250, 320, 340, 359].map(
      (frame) => frames[frame]?.[160 * 45 + 80],
    );
    const shown = [40, 55, 55, 55, 55, 55, 160, 160, 205, 205];
    assert.ok(
      shown.every((value, index) => Math.abs(value - (seen[index] ?? 0)) <= 3),
      seen.join(', '),
    );
  });
});
