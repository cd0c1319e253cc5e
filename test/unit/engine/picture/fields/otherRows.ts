import assert from 'node:assert/strict';
import { lookNameSchema, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import type { Rgb } from '../deltaE.ts';
import { BLACK, BLUE, FPS, GREEN, of, RED, WHITE, type Material, type Row, type Seen } from './rows.ts';

const row = (
  fields: readonly string[],
  draft: Row['draft'],
  see: Row['see'],
  frames: readonly number[] = [0],
): Row => ({ fields, draft, frames, see });

const split = (files: Material, change: Record<string, unknown>, count = 2) => {
  const cells = [files.red, files.blue, files.quarters, files.border].slice(0, count).map((hash) => ({
    ...{ kind: 'image', name: hash, source: { kind: 'file', hash }, framing: { loss: 1 } },
  }));
  return of([{ kind: 'split', st: 0, d: 1000, cells, gap: 0, ...change }]);
};

export const SPLIT_ROWS: readonly Row[] = [
  row(
    ['cells', 'arrange=columns', 'st', 'd'],
    (files) => split(files, {}),
    (seen) => {
      seen.is(150, 90, RED);
      seen.is(170, 90, BLUE);
    },
  ),
  row(
    ['arrange=rows'],
    (files) => split(files, { arrange: 'rows' }, 3),
    (seen) => {
      seen.is(160, 50, RED);
      seen.is(160, 110, BLUE);
      seen.is(40, 130, RED);
      seen.is(300, 170, WHITE);
    },
  ),
  row(
    ['arrange=grid'],
    (files) => split(files, { arrange: 'grid' }, 4),
    (seen) => {
      seen.is(80, 45, RED);
      seen.is(240, 45, BLUE);
      seen.is(20, 100, RED);
      seen.is(140, 170, WHITE);
      seen.is(240, 135, [0, 0, 0]);
    },
  ),
  row(
    ['gap', 'ground'],
    (files) => split(files, { gap: 0.1, ground: '#00ff00' }),
    (seen) => {
      seen.is(160, 90, GREEN);
      seen.is(144, 90, RED);
      seen.is(176, 90, BLUE);
    },
  ),
  // Nothing of a cell is seen in another, wherever it goes.
  row(
    ['cells'],
    (files) => {
      const motion = { kind: 'path', from: { x: 0.5, y: 0.5, size: 1 }, to: { x: 0.5, y: 0.5, size: 0.3 } };
      const cell = (hash: string) => ({ kind: 'image', name: '', source: { kind: 'file', hash }, motion });
      return of([{ kind: 'split', st: 0, d: 1000, gap: 0, cells: [cell(files.tall), cell(files.blue)] }]);
    },
    (seen) => {
      seen.is(80, 40, RED, FPS - 1);
      seen.is(170, 40, BLUE, FPS - 1);
    },
    [FPS - 1],
  ),
  // Clips run in their cells, each by its own clock.
  row(
    ['cells'],
    (files) => {
      const cell = (change: object) => ({
        ...{ kind: 'clip', name: '', source: { kind: 'file', hash: files.clip }, framing: { loss: 1 } },
        ...change,
      });
      const cells = [cell({ in: 1000 }), cell({ in: 2000, speed: 2 })];
      return of([{ kind: 'split', st: 0, d: 1000, gap: 0, cells }]);
    },
    (seen) => {
      seen.is(80, 90, ramp(1.5), 12, 4);
      seen.is(240, 90, ramp(3), 12, 4);
    },
    [12],
  ),
];

/** What of 255 the clip has after so many seconds. */
const ramp = (seconds: number): Rgb => [46.6 * seconds, 46.6 * seconds, 46.6 * seconds];

const over = (files: Material, change: Record<string, unknown> = {}) =>
  of([
    { src: files.quarters, st: 0, d: 1000 },
    { src: files.logo, kind: 'overlay', st: 0, d: 1000, fade: 0, ...change },
  ]);
const isMagenta = ([red, green, blue]: Rgb): boolean => red > 180 && green < 80 && blue > 180;
const PLACES = {
  'top-left': [0, 0],
  top: [0.5, 0],
  'top-right': [1, 0],
  left: [0, 0.5],
  center: [0.5, 0.5],
  right: [1, 0.5],
  'bottom-left': [0, 1],
  bottom: [0.5, 1],
  'bottom-right': [1, 1],
} as const;

/** That what is seen stands in one of nine places. */
function stands(
  { left, right, top, bottom }: ReturnType<Seen['ink']>,
  [x, y]: readonly [number, number],
  off: number,
) {
  const across = x === 0 ? left - 8 : x === 1 ? 312 - right : (left + right - 320) / 2;
  const down = y === 0 ? top - 8 : y === 1 ? 172 - bottom : (top + bottom - 180) / 2;
  assert.ok(Math.abs(across) <= off && Math.abs(down) <= off, `${left}–${right}, ${top}–${bottom}`);
}

export const CORNER_ROWS: readonly Row[] = [
  ...Object.entries(PLACES).map(([place, at]) =>
    row(
      [`place=${place}`],
      (files) => over(files, { place }),
      (seen) => stands(seen.ink(isMagenta), at, 11),
    ),
  ),
  row(
    ['place.x', 'place.y', 'source.hash'],
    (files) => over(files, { place: { x: 0.25, y: 0.75 } }),
    (seen) => {
      const ink = seen.ink(isMagenta);
      assert.ok(Math.abs(ink.x - 80) < 2 && Math.abs(ink.y - 135) < 2, `${ink.x}, ${ink.y}`);
    },
  ),
  row(
    ['size'],
    (files) => over(files, { size: 0.3, place: 'center' }),
    (seen) => {
      // Two thirds of its width are not transparent.
      const { left, right } = seen.ink(isMagenta);
      assert.ok(Math.abs(right - left - 64) < 4, `${left}–${right}`);
      seen.is(160 - 46, 90 - 46, RED);
    },
  ),
  row(
    ['opacity'],
    (files) => over(files, { opacity: 0.5, place: { x: 0.25, y: 0.25 } }),
    (seen) => seen.is(80, 45, [255, 0, 128], 0, 12),
  ),
  row(
    ['fade'],
    (files) => over(files, { fade: 250, place: { x: 0.75, y: 0.75 } }),
    (seen) => {
      assert.ok(seen.at(240, 135, 0)[1] > 180 && seen.at(240, 135, FPS - 1)[1] > 180);
      seen.is(240, 135, [255, 0, 255], 12);
    },
    [0, 12, FPS - 1],
  ),
  row(
    ['st', 'd'],
    (files) => over(files, { st: 250, d: 500, place: { x: 0.75, y: 0.75 } }),
    (seen) => {
      for (const frame of [5, 18]) seen.is(240, 135, WHITE, frame);
      for (const frame of [6, 17]) seen.is(240, 135, [255, 0, 255], frame);
    },
    [5, 6, 17, 18],
  ),
  // A clip over the others begins when it comes.
  row(
    ['source.hash'],
    (files) =>
      of([
        { src: files.red, st: 0, d: 1000 },
        { src: files.clip, kind: 'overlay', st: 500, d: 500, fade: 0, place: 'center' },
      ]),
    (seen) => {
      seen.is(160, 90, RED, 11);
      seen.is(160, 90, ramp(0), 12, 4);
      seen.is(160, 90, ramp(11 / FPS), 23, 4);
    },
    [11, 12, 23],
  ),
];

/** Grounds that are light; the others are dark. */
const LIGHT: readonly string[] = ['letter', 'promo', 'paper', 'minimal'];

const inLook = (look: EngineDraft['m']['look']) =>
  of([{ kind: 'card', st: 0, d: 1000, text: 'Some words' }], 1000, [], look && { look });

export const FRAME_ROWS: readonly Row[] = [
  ...lookNameSchema.options.map((name) =>
    row(
      [`look.name=${name}`],
      () => inLook({ name }),
      (seen) => {
        const [red, green, blue] = seen.at(30, 150);
        assert.equal((red + green + blue) / 3 > 140, LIGHT.includes(name), `${red} ${green} ${blue}`);
      },
    ),
  ),
  row(
    ['look.hue'],
    () => inLook({ name: 'bold', hue: 225 }),
    (seen) => {
      const [red, , blue] = seen.at(30, 150);
      assert.ok(blue > red + 100, `${red} ${blue}`);
    },
  ),
  row(
    ['fadeOut'],
    (files) => of([{ src: files.red, st: 0, d: 1000 }], 1000, [], { fadeOut: 250 }),
    (seen) => {
      seen.is(160, 90, RED, 17);
      seen.is(160, 90, BLACK, 23);
      const [half] = seen.at(160, 90, 20);
      assert.ok(half > 40 && half < 215, `${half}`);
    },
    [17, 20, 23],
  ),
  row(
    ['width', 'height'],
    (files) => of([{ src: files.quarters, st: 0, d: 1000 }], 1000, [], { width: 128, height: 160 }),
    (seen) => assert.deepEqual([seen.frame().width, seen.frame().height], [128, 160]),
  ),
  row(
    ['width', 'height'],
    (files) =>
      of([{ src: files.quarters, st: 0, d: 200, framing: { loss: 1 } }], 200, [], {
        width: 3840,
        height: 2160,
      }),
    (seen) => {
      seen.is(1000, 500, RED);
      seen.is(3000, 1700, WHITE);
    },
  ),
  row(
    ['fps'],
    (files) =>
      of(
        [
          { src: files.red, st: 0, d: 500 },
          { src: files.clip, kind: 'clip', in: 2000, st: 500, d: 500 },
        ],
        1000,
        [],
        { fps: 60 },
      ),
    (seen) => {
      seen.is(160, 90, RED, 29);
      seen.is(160, 90, [93, 93, 93], 30, 4);
      const last = 46.6 * (2 + 29 / 60);
      seen.is(160, 90, [last, last, last], 59, 4);
    },
    [29, 30, 59],
  ),
];

const card = (change: Record<string, unknown>) =>
  of([{ kind: 'card', st: 0, d: 1000, text: 'Words', ...change }]);
const light = ([red, green, blue]: Rgb): boolean => red > 190 && green > 190 && blue > 190;
const dark = ([red, green, blue]: Rgb): boolean => red < 110 && green < 110 && blue < 110;
const level = (seen: Seen): number => seen.at(10, 90).reduce((sum, value) => sum + value, 0) / 3;

export const CARD_ROWS: readonly Row[] = [
  row(
    ['text'],
    () => card({ text: 'A' }),
    (seen) => assert.ok(seen.ink(light).count > 20),
  ),
  row(
    ['text'],
    () => card({ text: '' }),
    (seen) => assert.equal(seen.ink(light).count, 0),
  ),
  row(
    ['heading'],
    () => card({ heading: 'Heading', text: 'and more words, so that this is a body' }),
    (seen) => {
      const { top, bottom } = seen.ink(light);
      assert.ok(top < 75 && bottom > 95, `${top}–${bottom}`);
    },
  ),
  row(
    ['said.text', 'said.from', 'said.to'],
    () =>
      card({
        ...{
          heading: 'Heading',
          text: 'and more words, so that this is a body',
          look: 'letter',
        },
        design: { enter: { kind: 'rise', d: 40 } },
        said: [
          { text: 'Heading', from: 0, to: 200 },
          { text: 'and more words, so that this is a body', from: 1000, to: 1600 },
        ],
      }),
    (seen) => {
      const [heading, both] = [2, 22].map((frame) => seen.ink(dark, frame).count);
      assert.ok(
        1.3 * (heading ?? 0) < (both ?? 0),
        `${heading} and ${both}: the body comes when it is heard`,
      );
    },
    [2, 22],
  ),
  row(
    ['look=letter'],
    () => card({ look: 'letter' }),
    (seen) => assert.ok(level(seen) > 180),
  ),
  row(
    ['look=scene'],
    () => card({}),
    (seen) => assert.ok(level(seen) < 90),
  ),
  row(
    ['look=closing'],
    () => card({ look: 'closing' }),
    (seen) => {
      const [red, , blue] = seen.at(160, 170);
      assert.ok(red > blue + 20, `${red}, ${blue}: an evening sky`);
    },
  ),
  row(
    ['ground'],
    () => card({ ground: '#00ff00' }),
    (seen) => {
      seen.is(10, 10, GREEN);
      assert.ok(seen.ink(light).count > 20);
    },
  ),
  row(
    ['st', 'd'],
    (files) =>
      of([
        { src: files.red, st: 0, d: 500 },
        { kind: 'card', ground: '#0000ff', text: '', st: 500, d: 500 },
      ]),
    (seen) => {
      seen.is(160, 90, RED, 11);
      seen.is(160, 90, BLUE, 12);
    },
    [11, 12],
  ),
  // A card changes as a picture does; its words wait until those of the one before are gone.
  row(
    ['transition'],
    (files) =>
      of(
        [
          { src: files.red, st: 0, d: 1000 },
          {
            kind: 'card',
            ground: '#0000ff',
            text: 'Words',
            st: 500,
            d: 1000,
            transition: { kind: 'crossfade', d: 500 },
          },
        ],
        1500,
      ),
    (seen) => {
      seen.is(10, 10, [128, 0, 128], 17, 16);
      assert.equal(seen.ink(light, 16).count, 0);
      assert.ok(seen.ink(light, 30).count > 20);
    },
    [16, 17, 30],
  ),
];
