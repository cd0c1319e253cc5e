import assert from 'node:assert/strict';
import type { Rgb } from '../deltaE.ts';
import { BLUE, FPS, GREEN, one, RED, WHITE, type Material, type Row, type Seen } from './rows.ts';

const row = (
  fields: string | readonly string[],
  draft: Row['draft'],
  see: Row['see'],
  frames: readonly number[] = [0],
): Row => ({ fields: typeof fields === 'string' ? [fields] : fields, draft, frames, see });

const framed = (
  fields: string | readonly string[],
  file: keyof Material,
  framing: Record<string, unknown>,
  see: Row['see'],
): Row => row(fields, (files) => one(files[file], { framing }), see);

const framing: readonly Row[] = [
  framed('framing.loss', 'tall', { loss: 0 }, (seen) => {
    assert.ok(seen.at(10, 10)[0] < 225, 'a ground at the side');
    seen.is(160, 20, RED);
    seen.is(160, 160, BLUE);
  }),
  framed('framing.loss', 'tall', { loss: 1 }, (seen) => {
    for (const x of [10, 310]) seen.is(x, 20, RED);
    for (const x of [10, 310]) seen.is(x, 160, BLUE);
  }),
  framed('framing.focus.y', 'tall', { loss: 1, focus: { x: 0.5, y: 0 } }, (seen) => seen.is(160, 170, RED)),
  framed('framing.focus.x', 'wide', { loss: 1, focus: { x: 1, y: 0.5 } }, (seen) => seen.is(10, 90, BLUE)),
  framed(
    ['framing.crop.x', 'framing.crop.width'],
    'wide',
    { crop: { x: 0.6, y: 0, width: 0.4, height: 1 }, loss: 0 },
    (seen) => seen.is(160, 90, BLUE),
  ),
  framed(
    ['framing.crop.y', 'framing.crop.height'],
    'quarters',
    { crop: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 } },
    (seen) => {
      for (const [x, y] of [
        [8, 8],
        [312, 172],
      ] as const)
        seen.is(x, y, WHITE);
    },
  ),
  // The part is of the picture before it is turned, what must stay in sight as well.
  framed(
    'framing.crop.x',
    'quarters',
    { crop: { x: 0.5, y: 0, width: 0.5, height: 1 }, turn: 180, loss: 1 },
    (seen) => {
      seen.is(160, 20, WHITE);
      seen.is(160, 160, GREEN);
    },
  ),
  framed('framing.focus.y', 'tall', { loss: 1, turn: 180, focus: { x: 0.5, y: 0 } }, (seen) =>
    seen.is(160, 20, RED),
  ),
  ...(
    [
      [0, RED, GREEN],
      [90, BLUE, RED],
      [180, WHITE, BLUE],
      [270, GREEN, WHITE],
    ] as const
  ).map(([turn, left, right]) =>
    framed(`framing.turn=${turn}`, 'quarters', { turn, loss: 0 }, (seen) => {
      const x = turn % 180 === 0 ? 40 : 130;
      seen.is(x, 40, left);
      seen.is(320 - x, 40, right);
    }),
  ),
  ...(
    [
      ['none', RED, BLUE],
      ['horizontal', GREEN, WHITE],
      ['vertical', BLUE, RED],
    ] as const
  ).map(([flip, above, below]) =>
    framed(`framing.flip=${flip}`, 'quarters', { flip }, (seen) => {
      seen.is(40, 40, above);
      seen.is(40, 140, below);
    }),
  ),
  framed('framing.flip=horizontal', 'quarters', { turn: 90, flip: 'horizontal' }, (seen) =>
    seen.is(130, 40, RED),
  ),
  framed('framing.ground.kind=blur', 'tall', { loss: 0 }, (seen) => {
    const [red, , blue] = seen.at(10, 20);
    assert.ok(red > 2 * blue && red > 60, `${red}, ${blue}: its own colours`);
  }),
  framed(
    ['framing.ground.kind=color', 'framing.ground.color'],
    'tall',
    { loss: 0, ground: { kind: 'color', color: '#00ff00' } },
    (seen) => {
      seen.is(10, 90, GREEN);
      seen.is(100, 90, GREEN);
      seen.is(160, 20, RED);
    },
  ),
  framed(
    ['framing.ground.kind=mat', 'framing.ground.color'],
    'tall',
    { loss: 0, ground: { kind: 'mat', color: '#00ff00' } },
    (seen) => {
      seen.is(10, 90, GREEN);
      seen.is(160, 20, RED);
      seen.is(160, 160, BLUE);
      const paper = seen.ink(([red, green, blue]) => Math.min(red, green, blue) > 200);
      assert.ok(paper.left > 100 && paper.right < 220 && paper.bottom - paper.top > 150, 'a border of paper');
    },
  ),
  framed('framing.ground.color', 'logo', { ground: { kind: 'color', color: '#0000ff' } }, (seen) => {
    seen.is(10, 10, BLUE);
    seen.is(160, 90, [255, 0, 255]);
  }),
];

const adjusted = (
  fields: string | readonly string[],
  file: keyof Material,
  adjust: Record<string, unknown>,
  see: (rgb: Rgb, seen: Seen) => void,
): Row =>
  row(
    fields,
    (files) => one(files[file], { adjust }),
    (seen) => see(seen.at(160, 90), seen),
  );
const spread = (rgb: Rgb): number => Math.max(...rgb) - Math.min(...rgb);
const warmth = ([red, , blue]: Rgb): number => red - blue;

const colours: readonly Row[] = [
  adjusted('adjust.look=none', 'tan', {}, (_, seen) => seen.is(160, 90, [200, 120, 80], 0, 3)),
  adjusted('adjust.look=mono', 'tan', { look: 'mono' }, (rgb) => assert.ok(spread(rgb) < 3, rgb.join())),
  adjusted('adjust.look=sepia', 'blue', { look: 'sepia' }, (rgb) => assert.ok(warmth(rgb) > 20, rgb.join())),
  adjusted('adjust.look=warm', 'grey', { look: 'warm' }, (rgb) => assert.ok(warmth(rgb) > 10, rgb.join())),
  adjusted('adjust.look=cool', 'grey', { look: 'cool' }, (rgb) => assert.ok(warmth(rgb) < -10, rgb.join())),
  adjusted('adjust.look=vivid', 'tan', { look: 'vivid' }, (rgb) => assert.ok(spread(rgb) > 140, rgb.join())),
  adjusted('adjust.look=faded', 'tan', { look: 'faded' }, (rgb) => assert.ok(spread(rgb) < 100, rgb.join())),
  adjusted('adjust.brightness', 'grey', { brightness: 0.2 }, (_, seen) =>
    seen.is(160, 90, [179, 179, 179], 0, 4),
  ),
  adjusted('adjust.brightness', 'grey', { brightness: -0.2 }, (_, seen) =>
    seen.is(160, 90, [77, 77, 77], 0, 4),
  ),
  adjusted('adjust.contrast', 'border', { contrast: 0.5 }, (_, seen) => seen.is(160, 90, [64, 64, 64], 0, 4)),
  adjusted('adjust.saturation', 'tan', { saturation: 0 }, (rgb) => assert.ok(spread(rgb) < 3, rgb.join())),
  adjusted('adjust.saturation', 'tan', { saturation: 1.3 }, (rgb) =>
    assert.ok(spread(rgb) > 140, rgb.join()),
  ),
  adjusted('adjust.warmth', 'grey', { warmth: 1 }, (rgb) => assert.ok(warmth(rgb) > 40, rgb.join())),
  adjusted('adjust.warmth', 'grey', { warmth: -1 }, (rgb) => assert.ok(warmth(rgb) < -40, rgb.join())),
];

const LAST = 4 * FPS - 1;
/** Where the white border of a picture is seen at the first and at the last frame. */
const moved = (kind: string, ends: readonly [first: readonly boolean[], last: readonly boolean[]]): Row =>
  row(
    `motion.kind=${kind}`,
    (files) => one(files.border, { motion: { kind } }, 4000),
    (seen) => {
      for (const [index, frame] of [0, LAST].entries()) {
        const [left, right, top, bottom] = [
          seen.at(4, 90, frame),
          seen.at(316, 90, frame),
          seen.at(160, 4, frame),
          seen.at(160, 176, frame),
        ];
        assert.deepEqual(
          [left, right, top, bottom].map(([red]) => red > 128),
          ends[index],
          `${kind}, frame ${frame}`,
        );
      }
    },
    [0, LAST],
  );
const [ALL, NONE] = [
  [true, true, true, true],
  [false, false, false, false],
];
const path = (change: Record<string, unknown> = {}) => ({
  motion: {
    kind: 'path',
    from: { x: 0.25, y: 0.25, size: 0.5 },
    to: { x: 0.75, y: 0.75, size: 0.5 },
    ...change,
  },
});

const motions: readonly Row[] = [
  moved('none', [ALL, ALL]),
  moved('zoom-in', [ALL, NONE]),
  moved('zoom-out', [NONE, ALL]),
  moved('pan-right', [
    [true, false, true, true],
    [false, true, true, true],
  ]),
  moved('pan-left', [
    [false, true, true, true],
    [true, false, true, true],
  ]),
  // What is wider by the way up and down loses its sides.
  moved('pan-down', [
    [false, false, true, false],
    [false, false, false, true],
  ]),
  moved('pan-up', [
    [false, false, false, true],
    [false, false, true, false],
  ]),
  row(
    ['motion.kind=path', 'motion.from.x', 'motion.from.y', 'motion.to.x', 'motion.to.y'],
    (files) => one(files.quarters, path()),
    (seen) => {
      for (const [x, y] of [
        [10, 10],
        [308, 168],
      ] as const) {
        seen.is(x, y, RED, 0);
        seen.is(x, y, WHITE, FPS - 1);
      }
    },
    [0, FPS - 1],
  ),
  row(
    ['motion.from.size', 'motion.to.size'],
    (files) =>
      one(files.quarters, path({ from: { x: 0.5, y: 0.5, size: 1 }, to: { x: 0.25, y: 0.25, size: 0.25 } })),
    (seen) => {
      seen.is(300, 20, GREEN, 0);
      seen.is(300, 170, RED, FPS - 1);
    },
    [0, FPS - 1],
  ),
  ...(['linear', 'smooth'] as const).map((easing) =>
    row(
      `motion.easing=${easing}`,
      (files) => one(files.quarters, path({ to: { x: 0.75, y: 0.25, size: 0.5 }, easing })),
      // A quarter of the time: the border between red and green is at 240 or 270.
      (seen) => seen.is(252, 90, easing === 'linear' ? GREEN : RED, 6, 20),
      [6],
    ),
  ),
  // A whole picture goes over its ground, which stands.
  row(
    'motion.kind=path',
    (files) =>
      one(files.tall, {
        framing: { loss: 0 },
        ...path({ from: { x: 0.5, y: 0.5, size: 1 }, to: { x: 0.5, y: 0.5, size: 0.5 } }),
      }),
    (seen) => {
      assert.ok(seen.at(100, 20, 0)[0] < 225 && seen.at(100, 20, FPS - 1)[0] > 245);
      seen.is(10, 20, seen.at(10, 20, 0), FPS - 1);
    },
    [0, FPS - 1],
  ),
];

export const PICTURE_ROWS: readonly Row[] = [...framing, ...colours, ...motions];
