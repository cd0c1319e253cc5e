import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDraft } from '../../src/engine/draft/index.ts';
import { FileCache } from '../../src/engine/picture/pieces/cache.ts';
import { beatsOf } from '../../src/engine/sound/beats/beats.ts';
import type { MediaFile } from '../../src/engine/types.ts';
import type { SkillSlug } from '../../src/skills/types.ts';
import { draftOf, say, sound } from '../unit/engine/director/support.ts';
import { RenderHarness } from '../unit/engine/render/harness.ts';
import { make, mediaAt, soundOf } from '../unit/engine/render/support.ts';

const run = promisify(execFile);
/** The song: a kick on each beat from the first on, a hat between them, seconds. */
const [FIRST, EVERY, LENGTH] = [0.31, 0.62, 30];
const COLOURS = ['red', 'white', 'blue', 'yellow', 'black', 'lime'];
const FPS = 30;
/** What films are made in, and what is looked at of each frame. */
const SIZE = { width: 320, height: 180 };
const [ACROSS, DOWN] = [4, 3];

describe('the changes of a finished file', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  const requests: readonly (readonly [string, SkillSlug])[] = [
    ['a 14 second promo', 'media-content-generator'],
    ['a slideshow with the music', 'online-photo-video-maker'],
  ];
  for (const [request, skill] of requests)
    it(`are within 40 ms of the beats of the music that is heard: ${request}`, async () => {
      const path = await filmOf(request, skill);
      const [beats, changes] = [await kicksIn(path), await changesIn(path)];
      assert.equal(changes.length, COLOURS.length - 1);
      assert.ok(beats.length > 15, `${beats.length} beats`);
      // What is heard is the song, at its own tempo.
      const gaps = beats.slice(1).map((beat, at) => beat - (beats[at] ?? 0));
      assert.ok(
        gaps.every((gap) => Math.abs(gap - EVERY) < 0.01),
        gaps.join(),
      );
      const off = changes.map((change) =>
        Math.round(1000 * Math.min(...beats.map((beat) => Math.abs(beat - change)))),
      );
      assert.ok(
        off.every((ms) => ms <= 40),
        `${off.join()} ms`,
      );
    });

  async function filmOf(request: string, skill: SkillSlug): Promise<string> {
    const { folder, tools } = harness;
    const since = `mod(t-${FIRST}+${EVERY},${EVERY})`;
    const kick = `0.7*exp(-22*${since})*sin(2*PI*(50*${since}+4*(1-exp(-30*${since}))))*gte(t,${FIRST})`;
    const hat = `0.04*(2*random(0)-1)*exp(-60*mod(t-${FIRST}+${EVERY / 2},${EVERY}))`;
    const song = `aevalsrc=${`${kick}+${hat}`.replaceAll(',', '\\,')}:s=48000`;
    const path = await make(join(folder, 'song.wav'), '-f', 'lavfi', '-t', String(LENGTH), '-i', song);
    const cache = new FileCache(join(folder, 'cache'));
    const rhythm = await beatsOf(
      { hash: 'song', path, demuxer: 'wav' },
      { tools, cache, folder },
      new AbortController().signal,
    );
    const music = { ...sound('song.wav', 1000 * LENGTH), hash: path, path, rhythm };
    const photos: MediaFile[] = [];
    for (const colour of COLOURS) {
      const source = ['-f', 'lavfi', '-i', `color=${colour}:s=960x540`, '-frames:v', '1'];
      const still = await make(join(folder, `${colour}.png`), ...source);
      photos.push({ ...mediaAt(still), width: 960, height: 540 });
    }
    const draft = draftOf(say(request, { skill, media: [...photos, music] }));
    const small = readDraft({ ...draft, m: { ...draft.m, ...SIZE } });
    return (await harness.render(small)).path;
  }

  /** When the kicks are heard, s: where it is loud after it was not. */
  async function kicksIn(path: string): Promise<number[]> {
    const samples = await soundOf(path);
    const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const found: number[] = [];
    for (const [index, value] of samples.entries()) {
      const now = index / 48_000;
      // What fades at the end is no measure.
      if (Math.abs(value) > 0.35 * peak && now - (found.at(-1) ?? -1) > EVERY / 2) found.push(now);
    }
    return found;
  }

  /** When each picture is more to be seen than the one before it, s. */
  async function changesIn(path: string): Promise<number[]> {
    const scale = `scale=${ACROSS}:${DOWN}:flags=area,format=rgb24`;
    const args = ['-v', 'error', '-i', path, '-vf', scale, '-f', 'rawvideo', 'pipe:1'];
    const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1 << 26 });
    const frames = Array.from({ length: stdout.length / (3 * ACROSS * DOWN) }, (_, frame) => {
      const middle = 3 * (frame * ACROSS * DOWN + Math.floor((ACROSS * DOWN) / 2));
      return [...stdout.subarray(middle, middle + 3)];
    });
    const shown = COLOURS.map((colour) => RGB[colour] ?? []);
    const changes: number[] = [];
    let frame = 0;
    for (const [at, next] of shown.entries()) {
      const before = shown[at - 1];
      if (before === undefined) continue;
      while (frame < frames.length && far(frames[frame], next) >= far(frames[frame], before)) frame += 1;
      if (frame < frames.length) changes.push(frame / FPS);
    }
    return changes;
  }
});

const RGB: Readonly<Record<string, readonly number[]>> = {
  ...{ red: [255, 0, 0], white: [255, 255, 255], blue: [0, 0, 255] },
  ...{ yellow: [255, 255, 0], black: [0, 0, 0], lime: [0, 255, 0] },
};

const far = (one: readonly number[] | undefined, other: readonly number[]): number =>
  other.reduce((sum, value, at) => sum + Math.abs(value - (one?.[at] ?? 0)), 0);
