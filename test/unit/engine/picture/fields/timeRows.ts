import assert from 'node:assert/strict';
import type { Rgb } from '../deltaE.ts';
import { BLACK, BLUE, FPS, of, one, RED, WHITE, type Material, type Row } from './rows.ts';

const row = (
  fields: string | readonly string[],
  draft: Row['draft'],
  see: Row['see'],
  frames: readonly number[] = [0],
): Row => ({ fields: typeof fields === 'string' ? [fields] : fields, draft, frames, see });

/** Red, then blue from the 12th frame on; the transition takes another 12. */
const change = (transition: Record<string, unknown>) => (files: Material) =>
  of(
    [
      { src: files.red, st: 0, d: 1000 },
      { src: files.blue, st: 500, d: 1000, transition: { d: 500, ...transition } },
    ],
    1500,
  );
const HALF: Rgb = [128, 0, 128];

const transitions: readonly Row[] = [
  row(
    'transition.kind=none',
    change({ kind: 'none' }),
    (seen) => {
      seen.is(160, 90, RED, 11);
      seen.is(160, 90, BLUE, 12);
    },
    [11, 12],
  ),
  row(
    ['transition.kind=crossfade', 'transition.d'],
    change({ kind: 'crossfade' }),
    (seen) => {
      seen.is(160, 90, RED, 11);
      seen.is(160, 90, HALF, 17, 16);
      assert.ok(seen.at(160, 90, 23)[0] > 10 && seen.at(160, 90, 24)[0] < 3);
    },
    [11, 17, 23, 24],
  ),
  row(
    'transition.d',
    change({ kind: 'crossfade', d: 250 }),
    (seen) => {
      seen.is(160, 90, BLUE, 18);
      seen.is(160, 90, HALF, 14, 30);
    },
    [14, 18],
  ),
  row(
    'transition.kind=fade-black',
    change({ kind: 'fade-black' }),
    (seen) => seen.is(160, 90, BLACK, 17, 45),
    [17],
  ),
  row(
    'transition.kind=fade-white',
    change({ kind: 'fade-white' }),
    (seen) => seen.is(160, 90, WHITE, 17, 45),
    [17],
  ),
  row(
    'transition.kind=fade-white',
    (files) => one(files.red, { transition: { kind: 'fade-white', d: 500 } }),
    (seen) => {
      assert.ok(seen.at(160, 90, 0)[1] > 200);
      seen.is(160, 90, RED, 12);
    },
    [0, 12],
  ),
  ...(
    [
      ['right', [300, 90], [20, 90]],
      ['left', [20, 90], [300, 90]],
      ['top', [160, 20], [160, 160]],
      ['bottom', [160, 160], [160, 20]],
    ] as const
  ).flatMap(([from, near, far]) =>
    (['slide', 'wipe'] as const).map((kind) =>
      row(
        [`transition.kind=${kind}`, `transition.from=${from}`],
        change({ kind, from }),
        (seen) => {
          seen.is(near[0], near[1], BLUE, 17);
          seen.is(far[0], far[1], RED, 17);
        },
        [17],
      ),
    ),
  ),
  row(
    'transition.kind=zoom',
    (files) =>
      of(
        [
          { src: files.border, st: 0, d: 1000 },
          { src: files.blue, st: 500, d: 1000, transition: { kind: 'zoom', d: 500 } },
        ],
        1500,
      ),
    (seen) => {
      // The white border is out of sight, where it would be half white.
      assert.ok(seen.at(4, 90, 17)[0] < 20 && seen.at(4, 90, 17)[2] > 90);
      seen.is(160, 90, BLUE, 24);
    },
    [17, 24],
  ),
  ...(['linear', 'smooth'] as const).map((easing) =>
    row(
      `transition.easing=${easing}`,
      change({ kind: 'crossfade', easing }),
      (seen) => {
        const part = easing === 'linear' ? 3 / 13 : 0.135;
        seen.is(160, 90, [255 * (1 - part), 0, 255 * part], 14, 6);
      },
      [14],
    ),
  ),
];

/** What of 255 the clip has after so many seconds. */
const ramp = (seconds: number): Rgb => {
  const value = 46.6 * seconds;
  return [value, value, value];
};
const playing = (
  fields: string,
  clip: Record<string, unknown>,
  ...seconds: readonly [first: number, last: number]
): Row =>
  row(
    fields,
    (files) => one(files.clip, { kind: 'clip', ...clip }),
    (seen) => {
      seen.is(160, 90, ramp(seconds[0]), 0, 4);
      seen.is(160, 90, ramp(seconds[1]), FPS - 1, 4);
    },
    [0, FPS - 1],
  );

const LAST_OF_SECOND = (FPS - 1) / FPS;
const clips: readonly Row[] = [
  playing('kind=clip', {}, 0, LAST_OF_SECOND),
  playing('in', { in: 1500 }, 1.5, 1.5 + LAST_OF_SECOND),
  playing('out', { in: 1000, out: 1500 }, 1, 1.48),
  playing('speed', { in: 500, speed: 2 }, 0.5, 0.5 + 2 * LAST_OF_SECOND),
  playing('speed', { in: 500, speed: 0.5 }, 0.5, 0.5 + LAST_OF_SECOND / 2),
  playing('out', { in: 1000, out: 2000, speed: 2 }, 1, 1.98),
  row(
    'kind=clip',
    (files) =>
      one(files.clip, {
        kind: 'clip',
        in: 2000,
        framing: { turn: 90, loss: 0 },
        adjust: { brightness: 0.2 },
      }),
    (seen) => {
      seen.is(160, 90, ramp(2 + 51 / 46.6), 0, 5);
      assert.ok(seen.at(20, 90)[0] < seen.at(160, 90)[0] - 30, 'turned, so that there is a ground beside it');
    },
  ),
  row(
    ['kind=image', 'source.hash', 'st', 'd'],
    (files) =>
      of([
        { src: files.red, st: 0, d: 500 },
        { src: files.blue, st: 500, d: 500 },
      ]),
    (seen) => {
      seen.is(160, 90, RED, 11);
      seen.is(160, 90, BLUE, 12);
    },
    [11, 12],
  ),
];

/** What depends on the time: transitions, and how clips run. */
export const TIME_ROWS: readonly Row[] = [...transitions, ...clips];
