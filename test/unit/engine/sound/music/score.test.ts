import assert from 'node:assert/strict';
import type { Mood } from '../../../../../src/engine/draft/index.ts';
import { MANNERS } from '../../../../../src/engine/sound/music/moods.ts';
import { layoutOf, writeScore } from '../../../../../src/engine/sound/music/score/write.ts';

const MOODS = Object.keys(MANNERS) as Mood[];
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
/** Semitones above the tonic of all tones of a mood's key. */
const SCALES: Readonly<Record<Mood, readonly number[]>> = {
  ...{ calm: [0, 2, 4, 5, 7, 9, 11], warm: [0, 2, 4, 5, 7, 9, 11], upbeat: [0, 2, 4, 5, 7, 9, 11] },
  ...{ tender: [0, 2, 4, 5, 7, 9, 11], playful: [0, 2, 4, 5, 7, 9, 11], dreamy: [0, 2, 4, 6, 7, 9, 11] },
  ...{ epic: [0, 2, 3, 5, 7, 8, 10], groovy: [0, 2, 3, 5, 7, 9, 10] },
};
const DRUMS = new Set(['kick', 'tom', 'snap', 'shaker', 'hat']);

describe('a score', () => {
  for (const mood of MOODS) {
    it(`of ${mood} music fills any length with whole bars and ends on the chord of home`, () => {
      for (const durationMs of [300, 1000, 4000, 7301, 30_000, 61_234, 300_000]) {
        const score = writeScore({ durationMs, mood, seed: 3 });
        const bars = score.seconds / score.bar;
        assert.ok(Math.abs(bars - Math.round(bars)) < 1e-9);
        assert.equal(score.seconds, durationMs / 1000);
        for (const { at, length, velocity, pan } of score.notes) {
          assert.ok(at >= 0 && at < score.seconds, `a note starts at ${at} of ${score.seconds} s`);
          assert.ok(length > 0 && velocity > 0 && velocity < 2 && Math.abs(pan) <= 1);
        }
        const last = score.notes.filter(
          ({ at, voice }) => voice === 'bass' && at > score.seconds - score.bar * 1.01,
        );
        assert.equal(last.length, 1, 'one bass note in the last bar');
        const { tonic } = layoutOf({ durationMs, mood, seed: 3 });
        assert.equal(((last[0]?.midi ?? 0) - tonic + 120) % 12, 0);
      }
    });

    it(`of ${mood} music keeps to its key, and to its tempo`, () => {
      for (const seed of SEEDS.slice(0, 10)) {
        const wish = { durationMs: 45_000, mood, seed };
        const { tonic, tempo } = layoutOf(wish);
        const tones = new Set(
          writeScore(wish)
            .notes.filter(({ voice }) => !DRUMS.has(voice))
            .map(({ midi }) => (midi - tonic + 120) % 12),
        );
        assert.deepEqual(
          [...tones].filter((tone) => !SCALES[mood].includes(tone)),
          [],
        );
        const [slowest, fastest] = MANNERS[mood].tempo;
        assert.ok(tempo > 0.93 * slowest && tempo < 1.07 * fastest, `${tempo} beats a minute`);
      }
    });

    it(`of ${mood} music is never the same for another seed`, () => {
      const pieces = SEEDS.map((seed) =>
        JSON.stringify(writeScore({ durationMs: 20_000, mood, seed }).notes),
      );
      assert.equal(new Set(pieces).size, SEEDS.length);
      const keys = new Set(SEEDS.map((seed) => layoutOf({ durationMs: 20_000, mood, seed }).tonic % 12));
      assert.ok(keys.size >= 9, `${keys.size} keys`);
    });

    it(`of ${mood} music lifts at about a third, and says where its bars are`, () => {
      for (const seed of SEEDS.slice(0, 10)) {
        const wish = { durationMs: 60_000, mood, seed };
        const { bars } = layoutOf(wish);
        const lift = bars.find(({ role }) => role === 'chorus');
        assert.ok(Math.abs((lift?.at ?? 0) - 20) < (lift?.length ?? 0), `${lift?.at} s`);
        assert.deepEqual([bars[0]?.role, bars.at(-1)?.role], ['intro', 'end']);
        const last = bars.at(-1);
        assert.ok(last !== undefined && Math.abs(last.at + last.length - 60) < 1e-9);
        const first = writeScore(wish).notes.find(({ voice, at }) => voice === 'bass' && at >= last.at);
        assert.ok(Math.abs((first?.at ?? 0) - last.at) < 1e-9, 'the last chord is the last bar’s');
      }
    });
  }

  it('is the same for the same seed', () => {
    const write = (seed?: number) =>
      writeScore({ durationMs: 30_000, mood: 'warm', ...(seed === undefined ? {} : { seed }) });
    assert.deepEqual(write(5), write(5));
    assert.deepEqual(write(), write(1));
  });

  it('has moods with different metres, modes, tempi and instruments', () => {
    const all = MOODS.map((mood) => MANNERS[mood]);
    assert.ok(all.length >= 8);
    assert.deepEqual([...new Set(all.map(({ beats }) => beats))].sort(), [2, 3, 4]);
    assert.equal(new Set(all.map(({ mode }) => mode)).size, 4);
    assert.ok(new Set(all.map(({ lead, melody, pad }) => `${lead} ${melody} ${pad}`)).size >= 7);
    const tempi = all.map(({ tempo }) => tempo[0]).sort((a, b) => a - b);
    assert.ok((tempi.at(-1) ?? 0) > 2 * (tempi[0] ?? 0));
  });

  it('is as fast as is wished', () => {
    for (const mood of MOODS)
      for (const tempo of [60, 100, 180]) {
        const heard = layoutOf({ durationMs: 60_000, mood, seed: 2, tempo }).tempo;
        assert.ok(Math.abs(heard / tempo - 1) < 0.05, `${mood}: ${heard} instead of ${tempo}`);
      }
  });

  it('has all rhythms of melodies over just two bars, and patterns that fit the metre', () => {
    for (const mood of MOODS) {
      const { rhythms, patterns, steps } = MANNERS[mood];
      for (const rhythm of rhythms)
        assert.equal(
          rhythm.reduce((sum, length) => sum + length, 0),
          2 * steps,
          mood,
        );
      for (const pattern of patterns) assert.equal(pattern.length, steps, mood);
    }
  });

  it('keeps percussion for the middle', () => {
    const kicks = writeScore({ durationMs: 60_000, mood: 'upbeat' }).notes.filter(
      ({ voice }) => voice === 'kick',
    );
    assert.ok(kicks.length > 40);
    assert.ok((kicks[0]?.at ?? 0) > 4 && (kicks.at(-1)?.at ?? 60) < 56);
    const calm = writeScore({ durationMs: 60_000, mood: 'calm' }).notes;
    assert.ok(calm.every(({ voice }) => !DRUMS.has(voice)));
  });
});
