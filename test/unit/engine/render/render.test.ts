import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RenderHarness } from './harness.ts';
import { CROSSFADE, draftOf, facts, loudness, make, sample, soundOf, type Picture } from './support.ts';

describe('renderDraft', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  it('makes the MP4 that was promised, whose sound can be had as an MP3', async () => {
    const progress: number[] = [];
    const pictures: Picture[] = [
      { src: sample('photos/01-elva.jpg'), st: 0, d: 1500, motion: 'zoom-in' },
      { src: sample('photos/07-portrait-rotated-6.jpg'), st: 1000, d: 1500, motion: 'pan-up', ...CROSSFADE },
      { src: sample('clips/rabbit.webm'), kind: 'clip', st: 2000, d: 1500, ...CROSSFADE },
      {
        kind: 'card',
        st: 3000,
        d: 1017,
        text: 'The end',
        look: 'closing',
        transition: { kind: 'fade-black', d: 400 },
      },
    ];
    const draft = draftOf({
      ...{ d: 4017, pictures, width: 640, height: 360 },
      sounds: [{ src: sample('audio/viper.mp3'), st: 0, d: 4017, fadeIn: 200 }],
      texts: [{ text: 'Lake Trip', st: 200, d: 2500 }],
    });
    const result = await harness.render(draft, { onProgress: (fraction) => progress.push(fraction) });
    assert.deepEqual(result, {
      path: join(harness.folder, 'out', 'video.mp4'),
      hasMp3: true,
      durationMs: 4033,
      sizeBytes: (await stat(result.path)).size,
    });
    const { streams, format } = await facts(result.path);
    const [video, audio] = streams;
    assert.partialDeepStrictEqual(video, {
      ...{ codec_name: 'h264', profile: 'High', pix_fmt: 'yuv420p', width: 640, height: 360 },
      ...{ r_frame_rate: '30/1', avg_frame_rate: '30/1', nb_read_frames: '121', start_time: '0.000000' },
      ...{ color_range: 'tv', color_space: 'bt709', color_primaries: 'bt709', color_transfer: 'bt709' },
    });
    assert.partialDeepStrictEqual(audio, { codec_name: 'aac', sample_rate: '48000', channels: 2 });
    assert.ok(Math.abs(Number(format['duration']) - 4.033) < 0.1);
    const bytes = await readFile(result.path);
    assert.ok(bytes.indexOf('moov') < bytes.indexOf('mdat'), 'the index is in front');
    assert.deepEqual(
      progress,
      progress.toSorted((a, b) => a - b),
    );
    assert.equal(progress.at(-1), 1);
    assert.ok(progress.length > 4);
    assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
  });

  it('gives silence, and no MP3, where nothing is heard', async () => {
    const result = await harness.render(
      draftOf({ d: 500, pictures: [{ src: sample('photos/03-larch.jpg'), st: 0, d: 500 }] }),
    );
    assert.equal(result.hasMp3, false);
    assert.equal((await facts(result.path)).streams[1]?.['codec_name'], 'aac');
    assert.deepEqual(await readdir(join(harness.folder, 'out')), ['video.mp4']);
  });

  it('lowers music while a voice is heard, and brings it back', async () => {
    const tone = await make(
      join(harness.folder, 'tone.wav'),
      '-f',
      'lavfi',
      '-i',
      'sine=9000:r=48000:d=12',
      '-af',
      'volume=-6dB',
    );
    const draft = draftOf({
      d: 11_000,
      pictures: [{ src: sample('photos/05-tomato.jpg'), st: 0, d: 11_000 }],
      sounds: [
        { src: tone, st: 0, d: 11_000, vol: 0.8, duck: true },
        { src: sample('audio/voice-jfk.m4a'), kind: 'voice', st: 2000, d: 3000 },
      ],
      ...{ width: 64, height: 36 },
    });
    const { path } = await harness.render(draft);
    const music = (from: number, length: number): Promise<number> =>
      loudness(path, from, length, 'bandpass=f=9000:width_type=h:w=60');
    const before = await music(0.5, 1.3);
    const during = await music(2.5, 2);
    const after = await music(7, 2);
    assert.ok(before - during > 8, `lowered by ${before - during} dB`);
    assert.ok(Math.abs(before - after) < 0.5, `comes back to ${after} from ${before} dB`);
  });

  it('ends the sound with the picture, by a fade', async () => {
    const draft = draftOf({
      d: 4000,
      pictures: [{ src: sample('photos/05-tomato.jpg'), st: 0, d: 4000 }],
      sounds: [{ src: sample('audio/viper.mp3'), in: 5000, st: 0, d: 30_000, loop: true }],
      ...{ width: 64, height: 36 },
    });
    const { path } = await harness.render(draft);
    assert.ok((await loudness(path, 3.9, 0.1)) < (await loudness(path, 1, 1)) - 15);
  });

  it('begins the sound with the picture, to the millisecond, and ends it there', async () => {
    const clicks = await make(
      join(harness.folder, 'clicks.wav'),
      ...[
        '-f',
        'lavfi',
        '-i',
        "aevalsrc='if(lt(mod(t\\,0.5)\\,0.002)\\,0.8*sin(2*PI*1000*t)\\,0)':s=48000:d=3",
        '-ac',
        '2',
      ],
    );
    const draft = draftOf({
      d: 2500,
      pictures: [{ src: sample('photos/05-tomato.jpg'), st: 0, d: 2500 }],
      sounds: [{ src: clicks, st: 0, d: 2500 }],
      ...{ width: 64, height: 36 },
    });
    const { path } = await harness.render(draft);
    const samples = await soundOf(path);
    const [, audio] = (await facts(path)).streams;
    assert.ok(Math.abs(Number(audio?.['duration']) - 2.5) < 0.001, `${audio?.['duration']} s`);
    assert.ok(samples.length - 2.5 * 48_000 < 1024, 'nothing but the rest of the last packet');
    const loudest = samples.reduce((most, value) => Math.max(most, value), 0);
    for (const at of [0.5, 1, 1.5]) {
      const before =
        samples.subarray((at - 0.2) * 48_000).findIndex((value) => value > 0.3 * loudest) / 48 - 200;
      assert.ok(before > -0.5 && before < 1, `the click of ${at} s is heard ${before} ms late`);
    }
  });
});
