import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateTools } from '../../../../../src/engine/ffmpeg/index.ts';
import { FileCache } from '../../../../../src/engine/picture/pieces/cache.ts';
import { beatsOf } from '../../../../../src/engine/sound/beats/beats.ts';
import { BEAT_RATE, rhythmOf } from '../../../../../src/engine/sound/beats/rhythm.ts';
import type { Rhythm } from '../../../../../src/engine/types.ts';
import { wavHeader } from '../../../../../src/engine/sound/wav.ts';
import { someOf } from '../../../properties.ts';
import { sample } from '../../render/support.ts';
import { randomNumbers } from '../../../../../src/engine/random.ts';

/** Made music: kicks on the beats, quieter ticks between them, over a chord. Seconds. */
function song({
  tempo,
  seconds = 20,
  quiet = 0,
}: {
  tempo: number;
  seconds?: number;
  quiet?: number;
}): Float32Array {
  const random = randomNumbers(5);
  const gap = 60 / tempo;
  return Float32Array.from({ length: seconds * BEAT_RATE }, (_, index) => {
    const time = index / BEAT_RATE;
    const chord = 0.04 * (Math.sin(1382 * time) + Math.sin(1741 * time) + Math.sin(2073 * time));
    if (time < quiet) return 0.3 * chord;
    const since = (time - FIRST) % gap;
    if (time < FIRST) return chord;
    const kick = 0.7 * Math.exp(-since * 30) * Math.sin(2 * Math.PI * 60 * since + 5 * Math.exp(-since * 40));
    const tick = 0.12 * Math.exp(-((since + gap / 2) % gap) * 80) * (2 * random() - 1);
    return chord + kick + tick;
  });
}

/** Where the first beat is, s. */
const FIRST = 0.37;

/** Share of the real beats that were found, within 40 ms. */
function found({ beats }: Rhythm, tempo: number, from = FIRST, until = 19.5): number {
  const real: number[] = [];
  for (let at = FIRST; at < until; at += 60 / tempo) if (at >= from) real.push(1000 * at);
  return real.filter((at) => beats.some((beat) => Math.abs(beat - at) <= 40)).length / real.length;
}

describe('the beats of music', () => {
  for (const tempo of someOf([90, 104, 120, 128, 140], 2))
    it(`are found at ${tempo} a minute`, () => {
      const rhythm = rhythmOf(song({ tempo }));
      assert.ok(Math.abs((rhythm.tempo ?? 0) / tempo - 1) < 0.015, `${rhythm.tempo}`);
      assert.ok(found(rhythm, tempo) > 0.9, `${found(rhythm, tempo)}`);
      assert.equal(rhythm.quietIntroMs, 0);
    });

  it('are every second one where they are very fast', () => {
    const { tempo = 0, beats } = rhythmOf(song({ tempo: 174 }));
    assert.ok(Math.abs(tempo / 87 - 1) < 0.015, `${tempo}`);
    assert.ok(beats.length < 32);
  });

  it('are none where there is no rhythm', () => {
    const random = randomNumbers(3);
    const noise = Float32Array.from({ length: 10 * BEAT_RATE }, () => 0.1 * (2 * random() - 1));
    for (const samples of [
      new Float32Array(5 * BEAT_RATE),
      new Float32Array(10),
      song({ tempo: 120, seconds: 10, quiet: 10 }),
      noise,
    ]) {
      const { tempo, beats } = rhythmOf(samples);
      assert.deepEqual([tempo, beats], [undefined, []]);
    }
  });

  it('begin after a quiet opening, which is worth skipping when it is long', () => {
    const { quietIntroMs } = rhythmOf(song({ tempo: 120, quiet: 8 }));
    assert.ok(Math.abs(quietIntroMs - 8000) <= 600, `${quietIntroMs} ms`);
    assert.equal(rhythmOf(song({ tempo: 120, quiet: 3 })).quietIntroMs, 0);
  });

  describe('of a file', () => {
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'clipwright-beats-'));
      const samples = Int16Array.from(song({ tempo: 120, seconds: 12 }), (value) => 30_000 * value);
      const header = wavHeader(samples.length, { rate: BEAT_RATE, sides: 1 });
      await writeFile(join(folder, 'song.wav'), Buffer.concat([header, new Uint8Array(samples.buffer)]));
    });
    after(() => rm(folder, { recursive: true }));

    it('are found in a thread of their own, once, and kept', async () => {
      const music = { hash: 'song', path: join(folder, 'song.wav'), demuxer: 'wav' };
      const cache = new FileCache(join(folder, 'cache'));
      const { signal } = new AbortController();
      const options = { tools: await locateTools(), cache, folder };
      const rhythm = await beatsOf(music, options, signal);
      assert.ok(Math.abs((rhythm.tempo ?? 0) - 120) < 2 && found(rhythm, 120, FIRST, 11.5) > 0.9);
      const none = { ffmpeg: join(folder, 'none'), ffprobe: join(folder, 'none') };
      assert.deepEqual(await beatsOf(music, { ...options, tools: none }, signal), rhythm);
      assert.deepEqual((await readdir(folder)).sort(), ['cache', 'song.wav']);
    });

    it('are those of a real song, and none of somebody who speaks', async () => {
      const options = { tools: await locateTools(), cache: new FileCache(join(folder, 'cache')), folder };
      const { signal } = new AbortController();
      const real = (name: string, demuxer: string) =>
        beatsOf({ hash: name, path: sample(`audio/${name}`), demuxer }, options, signal);
      const { tempo = 0 } = await real('viper.mp3', 'mp3');
      assert.ok(Math.abs(tempo - 94) < 1, `${tempo}`);
      assert.deepEqual((await real('voice-jfk.m4a', 'mov')).beats, []);
    });

    it('are given up when one is told to stop', async () => {
      const stop = new AbortController();
      const music = { hash: 'other', path: join(folder, 'song.wav'), demuxer: 'wav' };
      const cache = new FileCache(join(folder, 'cache'));
      const beats = beatsOf(music, { tools: await locateTools(), cache, folder }, stop.signal);
      stop.abort(new Error('enough'));
      await assert.rejects(beats, /enough/);
      assert.deepEqual((await readdir(folder)).sort(), ['cache', 'song.wav']);
    });
  });
});
