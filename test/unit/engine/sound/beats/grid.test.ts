import assert from 'node:assert/strict';
import type { SoundSegment } from '../../../../../src/engine/draft/index.ts';
import { beatGrid } from '../../../../../src/engine/sound/beats/grid.ts';
import { layoutOf } from '../../../../../src/engine/sound/music/index.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';

const SONG: MediaFile = {
  ...{ hash: 'song', path: '/song.mp3', filename: 'song.mp3', kind: 'audio', format: 'mp3', hasAudio: true },
  ...{ durationMs: 4200, rhythm: { tempo: 60, beats: [500, 1500, 2500, 3500], quietIntroMs: 0 } },
};
const MUSIC: SoundSegment = {
  ...{ id: 'music1', st: 0, d: 60_000, name: 'song', kind: 'music', in: 0, vol: 1, fadeIn: 0, fadeOut: 0 },
  ...{ loop: true, duck: true, source: { kind: 'file', hash: 'song' } },
};
const COMPOSED: SoundSegment = { ...MUSIC, source: { kind: 'composed', mood: 'playful', seed: 7 } };

describe('beatGrid', () => {
  const cases: [string, Partial<SoundSegment>, number[]][] = [
    ['goes round with the music', {}, [500, 1500, 2500, 3500, 4700, 5700]],
    ['ends with music that does not go round', { loop: false }, [500, 1500, 2500, 3500]],
    ['begins where the music does', { st: 1000, loop: false }, [1500, 2500, 3500, 4500]],
    ['leaves out what the music leaves out', { in: 1000 }, [500, 1500, 2500, 3700, 4700, 5700]],
    ['goes round where the music does', { out: 2000 }, [500, 1500, 2500, 3500, 4500, 5500]],
    ['ends with the music', { d: 2000 }, [500, 1500]],
  ];
  for (const [title, change, beats] of cases)
    it(title, () => {
      const grid = beatGrid({ ...MUSIC, ...change }, { media: [SONG], totalMs: 6000 });
      assert.deepEqual(grid, { beats, bars: [] });
    });

  it('is that of composed music as it is played', () => {
    const { bars } = layoutOf({ durationMs: 20_000, mood: 'playful', seed: 7 });
    const grid = beatGrid(COMPOSED, { media: [], totalMs: 20_000 });
    assert.deepEqual(
      grid.bars,
      bars.map(({ at }) => Math.round(1000 * at)),
    );
    assert.equal(grid.beats.length, 4 * bars.length);
    assert.ok(grid.bars.every((bar) => grid.beats.includes(bar)));
    const later = beatGrid({ ...COMPOSED, st: 2000 }, { media: [], totalMs: 22_000 });
    assert.deepEqual(
      later.bars,
      grid.bars.map((bar) => bar + 2000),
    );
  });

  it('is empty without music, without rhythm, and after the end', () => {
    const empty = { beats: [], bars: [] };
    const silent = { ...SONG, rhythm: { beats: [], quietIntroMs: 0 } };
    assert.deepEqual(beatGrid(undefined, { media: [], totalMs: 6000 }), empty);
    assert.deepEqual(beatGrid(MUSIC, { media: [], totalMs: 6000 }), empty);
    assert.deepEqual(beatGrid(MUSIC, { media: [silent], totalMs: 6000 }), empty);
    assert.deepEqual(beatGrid({ ...COMPOSED, st: 6000 }, { media: [], totalMs: 6000 }), empty);
  });
});
