import assert from 'node:assert/strict';
import { writeScore } from '../../../../src/engine/sound/music/score/write.ts';
import { MANNERS, type Mood } from '../../../../src/engine/sound/music/theory.ts';

const MOODS = Object.keys(MANNERS) as Mood[];

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
        if (durationMs < 10_000) continue;
        const tempo = 240 / score.bar;
        assert.ok(Math.abs(tempo / MANNERS[mood].tempo - 1) < 0.12, `${tempo} beats a minute`);
      }
    });
  }

  it('is the same for the same seed and another for another one', () => {
    const write = (seed?: number) =>
      writeScore({ durationMs: 30_000, mood: 'warm', ...(seed === undefined ? {} : { seed }) });
    assert.deepEqual(write(5), write(5));
    assert.deepEqual(write(), write(1));
    assert.notDeepEqual(write(5), write(6));
  });

  it('keeps percussion for upbeat music, and for its middle', () => {
    const drums = (mood: Mood) =>
      writeScore({ durationMs: 60_000, mood }).notes.filter(({ voice }) => voice === 'kick');
    assert.equal(drums('calm').length + drums('warm').length, 0);
    const kicks = drums('upbeat');
    assert.ok(kicks.length > 40);
    assert.ok((kicks[0]?.at ?? 0) > 4 && (kicks.at(-1)?.at ?? 60) < 56);
  });

  it('plays only notes of one key', () => {
    const { notes } = writeScore({ durationMs: 60_000, mood: 'warm', seed: 9 });
    const classes = new Set(notes.map(({ midi }) => midi % 12));
    assert.ok(classes.size <= 7, [...classes].join());
  });
});
