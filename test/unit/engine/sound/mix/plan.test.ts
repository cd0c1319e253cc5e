import assert from 'node:assert/strict';
import { planRender } from '../../../../../src/engine/picture/plan/plan.ts';
import { planSound, type HeardMedia } from '../../../../../src/engine/sound/mix/plan.ts';
import { draftOf } from '../../render/support.ts';

const FILES: Readonly<Record<string, HeardMedia>> = {
  song: { hasAudio: true, durationMs: 41_000 },
  jingle: { hasAudio: true, durationMs: 3000 },
  clip: { hasAudio: true, durationMs: 5000 },
  photo: { hasAudio: false },
};

function plan(
  sounds: Record<string, unknown>[],
  pictures = [{ src: 'photo', st: 0, d: 10_000 }],
): ReturnType<typeof planSound> {
  const draft = draftOf({ d: 10_000, pictures, sounds });
  return planSound(draft, planRender(draft), (source) =>
    source.kind === 'file' ? FILES[source.hash] : undefined,
  );
}

describe('planSound', () => {
  it('ends music with the picture, by a fade', () => {
    const [take] = plan([{ src: 'song', st: 0, d: 41_000 }]).takes;
    assert.deepEqual([take?.playMs, take?.fadeOutMs], [10_000, 1500]);
  });

  it('plays no more than there is, unless it goes round', () => {
    assert.equal(plan([{ src: 'jingle', st: 0, d: 10_000, in: 1000 }]).takes[0]?.playMs, 2000);
    assert.equal(plan([{ src: 'jingle', st: 0, d: 10_000, loop: true }]).takes[0]?.playMs, 10_000);
  });

  it('knows what goes round, and where', () => {
    const loops = (fields: Record<string, unknown>) =>
      plan([{ src: 'jingle', st: 0, d: 2000, loop: true, ...fields }]).takes.map(({ loop, playMs }) => [
        loop,
        playMs,
      ]);
    assert.deepEqual(loops({}), [[false, 2000]]);
    assert.deepEqual(loops({ in: 1500 }), [[true, 2000]]);
    assert.deepEqual(loops({ out: 1000 }), [[true, 2000]]);
    assert.deepEqual(loops({ in: 3000 }), []);
    assert.deepEqual(loops({ in: 1000, out: 500 }), []);
  });

  it('hears all clips that share the frame, at their speed', () => {
    const cell = (fields: object) => ({
      kind: 'clip',
      name: '',
      source: { kind: 'file', hash: 'clip' },
      ...fields,
    });
    const cells = [cell({ speed: 2 }), cell({ muted: true }), cell({ speed: 0.5, in: 4000 })];
    const { takes } = plan([], [{ kind: 'split', st: 0, d: 10_000, cells } as never]);
    assert.deepEqual(
      takes.map(({ playMs, speed }) => [playMs, speed]),
      [
        [2500, 2],
        [2000, 0.5],
      ],
    );
  });

  it('keeps fades apart', () => {
    const [take] = plan([{ src: 'song', st: 9000, d: 1000, fadeIn: 5000, fadeOut: 5000 }]).takes;
    assert.deepEqual([take?.fadeInMs, take?.fadeOutMs], [500, 500]);
  });

  it('hears a clip while it is seen, crossing over with the picture', () => {
    const crossfade = { transition: { kind: 'crossfade', d: 500 } };
    const pictures = [
      { src: 'photo', st: 0, d: 2000 },
      { src: 'clip', kind: 'clip' as const, st: 1500, d: 3500, in: 500, vol: 0.5, ...crossfade },
      { src: 'photo', st: 4500, d: 5500, ...crossfade },
    ];
    assert.deepEqual(plan([], pictures).takes, [
      {
        ...{
          source: { kind: 'file', hash: 'clip' },
          name: 'picture 1',
          kind: 'clip',
          duck: false,
          startMs: 1500,
          playMs: 3500,
          inMs: 500,
          outMs: undefined,
          speed: 1,
        },
        ...{ volume: 0.5, usualVolume: 1, loop: false, fadeInMs: 500, fadeOutMs: 500 },
      },
    ]);
  });

  it('leaves out what is silent, and what begins after the end', () => {
    const silent = { src: 'song', st: 0, d: 5000, vol: 0 };
    assert.deepEqual(
      plan([silent, { src: 'photo', st: 0, d: 5000 }, { src: 'song', st: 12_000, d: 5000 }]).takes,
      [],
    );
  });

  it('ducks music, and nothing else', () => {
    const { takes } = plan([
      { src: 'song', st: 0, d: 9000, duck: true },
      { src: 'jingle', kind: 'voice', st: 1000, d: 3000, duck: true },
    ]);
    assert.deepEqual(
      takes.map(({ kind, duck }) => [kind, duck]),
      [
        ['music', true],
        ['voice', false],
      ],
    );
  });
});
