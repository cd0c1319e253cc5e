import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeMusic, layoutOf, type MusicWish } from '../../../../../src/engine/sound/music/index.ts';
import { pitch, RATE } from '../../../../../src/engine/sound/music/instruments.ts';
import { limit, loudness } from '../../../../../src/engine/sound/music/mastering.ts';
import { MANNERS } from '../../../../../src/engine/sound/music/moods.ts';
import type { Mood } from '../../../../../src/engine/draft/index.ts';

/** Mean power. */
const power = (part: Float32Array) => part.reduce((sum, value) => sum + value * value, 0) / part.length;

/** That it sounds as it is written. */
function assertMusic(sound: Float32Array, wish: MusicWish): void {
  const seconds = wish.durationMs / 1000;
  const level = (from: number, to: number) => power(sound.subarray(from * RATE, to * RATE));
  const { bars, tonic } = layoutOf(wish);
  const lift = bars.find(({ role }) => role === 'chorus')?.at ?? 0;
  assert.ok(level(lift, lift + 3) > 1.4 * level(0, 2), 'lifts');
  assert.ok(level(seconds - 0.25, seconds) < 0.02 * level(lift, lift + 3), 'dies away');
  // The tonic and the fifth against what lies a semitone above them.
  const tone = (above: number) =>
    [0, 12].reduce((sum, octave) => sum + strength(sound, tonic + above + octave), 0);
  assert.ok(tone(0) + tone(7) > 2 * (tone(1) + tone(8)), 'is in its key');
}

/** How strong a tone (MIDI) is in a sound. */
function strength(sound: Float32Array, midi: number): number {
  const turn = (2 * Math.PI * pitch(midi)) / RATE;
  let total = 0;
  // Goertzel, in stretches of a third of a second.
  for (let start = 0; start + 16_000 <= sound.length; start += 16_000) {
    let [before, now] = [0, 0];
    for (let index = start; index < start + 16_000; index++)
      [before, now] = [now, (sound[index] ?? 0) + 2 * Math.cos(turn) * now - before];
    total += now * now + before * before - 2 * Math.cos(turn) * now * before;
  }
  return total;
}

/** The samples of a WAV, two a frame. */
const samples = (wav: Buffer) =>
  new Int16Array(wav.buffer.slice(wav.byteOffset + 44, wav.byteOffset + wav.length));

describe('composed music', function () {
  this.timeout(60_000);
  let folder = '';
  const brightness = new Map<Mood, number>();
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-music-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const mood of Object.keys(MANNERS) as Mood[]) {
    it(`${mood}: exact length, even loudness, no clipping, offset or click, in its key, with a lift, and dying away`, async () => {
      const path = join(folder, `${mood}.wav`);
      const wish = { durationMs: 16_017, mood, seed: 7 };
      await composeMusic(wish, path);
      const wav = samples(await readFile(path));
      const frames = Math.round(16.017 * RATE);
      assert.equal(wav.length, frames * 2);
      let [peak, sum, steepest] = [0, 0, 0];
      for (let index = 4; index < wav.length; index++) {
        const [value = 0, before = 0, first = 0] = [wav[index], wav[index - 2], wav[index - 4]];
        peak = Math.max(peak, Math.abs(value));
        sum += value;
        steepest = Math.max(steepest, Math.abs(value - 2 * before + first));
      }
      assert.ok(peak < 0.85 * 32767, `peak ${peak}`);
      assert.ok(Math.abs(sum / wav.length) < 3, 'no offset');
      // Percussion is noise and may bend sharply; all else is smooth.
      if (MANNERS[mood].drums.chorus.length === 0) assert.ok(steepest < 2000, `bend ${steepest}`);
      assert.ok(Math.abs(wav[0] ?? 1) <= 1 && Math.abs(wav.at(-1) ?? 1) <= 1);
      assert.ok(
        wav.slice(-RATE / 100).every((value) => Math.abs(value) < 30),
        'silence in the last 5 ms',
      );
      const left = Float32Array.from({ length: wav.length / 2 }, (_, index) => (wav[2 * index] ?? 0) / 32768);
      assertMusic(left, wish);
      const steps = left.map((value, index) => value - (left[index - 1] ?? 0));
      brightness.set(mood, Math.round(1000 * Math.sqrt(power(steps) / power(left))));
      const report = spawnSync('ffmpeg', [
        '-hide_banner',
        '-nostats',
        '-nostdin',
        '-i',
        path,
        '-af',
        'ebur128=framelog=verbose',
        '-f',
        'null',
        '-',
      ]);
      const integrated = Number(
        /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(report.stderr.toString())?.[1],
      );
      assert.ok(Math.abs(integrated + 16) < 1, `${integrated} LUFS`);
    });
  }

  it('has a timbre of its own for each mood', () => {
    const values = [...brightness.values()].sort((a, b) => a - b);
    assert.ok((values.at(-1) ?? 0) > 1.5 * (values[0] ?? 1), JSON.stringify([...brightness]));
    assert.ok(new Set(values).size >= 7, JSON.stringify([...brightness]));
  });

  it('gives the same bytes for the same options, others for another seed', async () => {
    const make = async (name: string, seed: number) => {
      const path = join(folder, name);
      await composeMusic({ durationMs: 5000, mood: 'warm', seed }, path);
      return readFile(path);
    };
    const first = await make('a.wav', 4);
    assert.ok(first.equals(await make('b.wav', 4)));
    assert.ok(!first.equals(await make('c.wav', 5)));
  });

  it('is a stereo WAV of 48 kHz that ffprobe knows', async () => {
    const path = join(folder, 'short.wav');
    await composeMusic({ durationMs: 250, mood: 'calm' }, path);
    const probe = spawnSync('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=codec_name,sample_rate,channels,duration_ts',
      '-of',
      'csv=p=0',
      path,
    ]);
    assert.equal(probe.stdout.toString().trim(), 'pcm_s16le,48000,2,12000');
  });

  it('stops when it is told to, and leaves no file', async () => {
    const path = join(folder, 'stopped.wav');
    const stop = new AbortController();
    const made = composeMusic({ durationMs: 60_000, mood: 'calm' }, path, stop.signal);
    stop.abort(new Error('enough'));
    await assert.rejects(made, /enough/);
    assert.equal(existsSync(path), false);
  });

  it('refuses a length of no music', async () => {
    await assert.rejects(composeMusic({ durationMs: 0, mood: 'calm' }, join(folder, 'none.wav')), RangeError);
    await assert.rejects(
      composeMusic({ durationMs: Number.NaN, mood: 'calm' }, join(folder, 'none.wav')),
      RangeError,
    );
  });
});

describe('mastering', () => {
  const tone = (level: number, seconds: number) =>
    Float32Array.from(
      { length: RATE * seconds },
      (_, index) => level * Math.sin((2 * Math.PI * 997 * index) / RATE),
    );

  it('measures the reference tone of ITU-R BS.1770: a full-scale sine on one side is -3.01 LUFS', () => {
    const level = loudness({ left: tone(1, 3), right: new Float32Array(RATE * 3) });
    assert.ok(Math.abs(level + 3.01) < 0.05, `${level}`);
    assert.equal(loudness({ left: new Float32Array(RATE), right: new Float32Array(RATE) }), -Infinity);
  });

  it('does not count silence', () => {
    const padded = new Float32Array(RATE * 6);
    padded.set(tone(0.5, 3));
    const alone = loudness({ left: tone(0.5, 3), right: tone(0.5, 3) });
    assert.ok(Math.abs(loudness({ left: padded, right: padded }) - alone) < 0.5);
  });

  it('keeps every peak below the ceiling and leaves quiet parts as they were', () => {
    const left = tone(0.1, 2);
    for (let index = RATE; index < RATE + 500; index++) left[index] = 2 * Math.sin(index);
    const right = left.slice();
    limit({ left, right }, 1, 0.8);
    assert.ok(left.every((value) => Math.abs(value) <= 0.8001));
    assert.deepEqual(left.slice(0, RATE - 600), tone(0.1, 2).slice(0, RATE - 600));
    assert.deepEqual(left, right);
  });
});
