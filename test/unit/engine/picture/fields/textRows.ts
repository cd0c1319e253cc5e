import assert from 'node:assert/strict';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import type { Rgb } from '../deltaE.ts';
import { FPS, of, type Material, type Row, type Seen } from './rows.ts';

const row = (
  fields: readonly string[],
  draft: Row['draft'],
  see: Row['see'],
  frames: readonly number[] = [12],
): Row => ({ fields, draft, frames, see });

const light = ([red, green, blue]: Rgb): boolean => red > 170 && green > 170 && blue > 170;
const amber = ([red, green, blue]: Rgb): boolean => red > 190 && green > 130 && blue < 130;
const WORDS = 'Hill';

/** Words in one of the two places that there are for designed ones: over a picture, and on a card. */
type Writing = (design: Record<string, unknown>, change?: Record<string, unknown>) => Row['draft'];
const onPicture: Writing =
  (design, change = {}) =>
  (files: Material): EngineDraft =>
    of([{ src: files.red, st: 0, d: 1000 }], 1000, [{ text: WORDS, st: 0, d: 1000, design, ...change }]);
const onCard: Writing =
  (design, change = {}) =>
  () =>
    of([{ kind: 'card', st: 0, d: 1000, text: WORDS, ground: '#802010', design, ...change }]);

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

/** How large ink of a design is. */
const inkOf = (seen: Seen, frame?: number, is = light) => seen.ink(is, frame);
const bounds = ({ left, right, top, bottom }: ReturnType<Seen['ink']>): string =>
  `${left}–${right}, ${top}–${bottom}`;

/** What every design does, wherever words are. @param writing where they are */
function designRows(writing: Writing): Row[] {
  const set = (fields: readonly string[], design: Record<string, unknown>, see: Row['see']): Row =>
    row(
      fields.map((field) => `design.${field}`),
      writing(design),
      see,
    );
  return [
    // How wide the letters are for their height tells fonts apart.
    ...(
      [
        ['sans', 1.5, 2.1],
        ['serif', 2.15, 2.7],
        ['script', 1, 1.75],
        ['mono', 2.8, 3.6],
      ] as const
    ).map(([font, from, to]) =>
      set([`font=${font}`], { font }, (seen) => {
        const { left, right, top, bottom } = inkOf(seen);
        const shape = (right - left) / (bottom - top);

        assert.ok(shape > from && shape < to, `${font}: ${shape}`);
      }),
    ),
    set(['size'], { size: 2, font: 'sans' }, (seen) => {
      const { top, bottom } = inkOf(seen);
      assert.ok(bottom - top > 26, `${bottom - top} pixels high`);
    }),
    set(['size'], { size: 0.5, font: 'sans' }, (seen) => {
      const { top, bottom } = inkOf(seen);
      assert.ok(bottom - top < 16, `${bottom - top} pixels high`);
    }),
    set(['color'], { color: '#00ff00' }, (seen) => {
      assert.ok(inkOf(seen, 12, ([red, green, blue]) => green > 200 && red < 90 && blue < 90).count > 30);
      assert.equal(inkOf(seen).count, 0);
    }),
    ...(['regular', 'bold'] as const).map((weight) =>
      set([`weight=${weight}`], { weight, font: 'sans', size: 2 }, (seen) => {
        const { count, left, right, top, bottom } = inkOf(seen);
        const share = count / ((right - left) * (bottom - top));

        assert.ok(weight === 'bold' ? share > 0.49 : share < 0.49, `${weight}: ${share}`);
      }),
    ),
    // The last stroke leans: above it is further to the right than below.
    ...[true, false].map((italic) =>
      set(['italic'], { italic, size: 2, font: 'sans' }, (seen) => {
        const { data, width } = seen.frame();
        const { top, bottom } = inkOf(seen);
        const lastIn = (y: number): number => {
          for (let x = width - 1; x >= 0; x -= 1) if ((data[(y * width + x) * 3 + 1] ?? 0) > 150) return x;
          return -1;
        };
        const leans = lastIn(top + 3) - lastIn(bottom - 3);
        assert.ok(italic ? leans >= 3 : Math.abs(leans) < 3, `${italic}: leans by ${leans}`);
      }),
    ),
    ...(['left', 'center', 'right'] as const).map((align) =>
      set([`align=${align}`], { align, size: 0.5 }, (seen) => {
        const { x } = inkOf(seen);
        assert.ok(
          align === 'left' ? x < 120 : align === 'right' ? x > 200 : Math.abs(x - 160) < 5,
          `${align}: ${x}`,
        );
      }),
    ),
    ...Object.entries(PLACES).map(([place, [x, y]]) =>
      set([`place=${place}`], { place, size: 0.5 }, (seen) => {
        const ink = inkOf(seen);
        const across = x === 0 ? ink.left - 8 : x === 1 ? 312 - ink.right : ink.x - 160;
        const down = y === 0 ? ink.top - 8 : y === 1 ? 172 - ink.bottom : ink.y - 90;
        assert.ok(Math.abs(across) < 14 && Math.abs(down) < 14, `${place}: ${bounds(ink)}`);
      }),
    ),
    set(['place.x', 'place.y'], { place: { x: 0.3, y: 0.7 }, size: 0.5 }, (seen) => {
      const { x, y } = inkOf(seen);
      assert.ok(Math.abs(x - 96) < 6 && Math.abs(y - 126) < 8, `${x}, ${y}`);
    }),
    set(
      ['plate.color', 'plate.opacity'],
      { plate: { color: '#0000ff', opacity: 1 }, place: 'center' },
      (seen) => {
        const plate = inkOf(seen, 12, ([red, green, blue]) => blue > 220 && red < 60 && green < 60);
        const ink = inkOf(seen);
        assert.ok(
          plate.left < ink.left - 4 && plate.right > ink.right + 4 && plate.top < ink.top,
          bounds(plate),
        );
      },
    ),
    set(['plate.opacity'], { plate: { color: '#0000ff', opacity: 0 }, place: 'center' }, (seen) =>
      assert.equal(inkOf(seen, 12, ([, , blue]) => blue > 120 && blue < 250).count > 400, false),
    ),
    ...animations(writing),
  ];
}

/** Early and late within a second, words are elsewhere than in its middle. */
function animations(writing: Writing): Row[] {
  const frames = [0, 1, 12, FPS - 2, FPS - 1];
  const moving = (kind: string, see: (seen: Seen, early: number) => void): Row[] =>
    (['enter', 'leave'] as const).map((way) =>
      row(
        [`design.${way}.kind=${kind}`],
        writing({
          [way]: { kind, d: 250 },
          [way === 'enter' ? 'leave' : 'enter']: { kind: 'none' },
          font: 'sans',
        }),
        (seen) => see(seen, way === 'enter' ? 1 : FPS - 2),
        frames,
      ),
    );
  const some = ([red, green, blue]: Rgb): boolean => Math.min(red, green, blue) > 70;
  return [
    ...moving('none', (seen, early) => assert.deepEqual(inkOf(seen, early), inkOf(seen, 12))),
    ...moving('fade', (seen, early) => {
      assert.equal(inkOf(seen, early).count, 0);
      assert.ok(inkOf(seen, early, some).count > 10);
    }),
    ...moving('rise', (seen, early) => assert.ok(inkOf(seen, early, some).y > inkOf(seen, 12, some).y + 1)),
    ...moving('slide', (seen, early) => assert.ok(inkOf(seen, early, some).x < inkOf(seen, 12, some).x - 2)),
    ...moving('pop', (seen, early) => {
      const [small, whole] = [inkOf(seen, early, some), inkOf(seen, 12, some)];
      assert.ok(small.right - small.left < whole.right - whole.left, `${bounds(small)} and ${bounds(whole)}`);
    }),
    ...moving('type', (seen, early) => {
      const [part, whole] = [inkOf(seen, early), inkOf(seen, 12)];
      assert.ok(
        part.right < whole.right - 3 && Math.abs(part.left - whole.left) < 2,
        `${bounds(part)} and ${bounds(whole)}`,
      );
    }),
    ...(['enter', 'leave'] as const).map((way) =>
      row(
        [`design.${way}.d`],
        writing({ enter: { kind: 'none' }, leave: { kind: 'none' }, [way]: { kind: 'fade', d: 125 } }),
        (seen) => {
          const middle = inkOf(seen, 12).count;
          // Three frames, and no more.
          const [still, begun] = way === 'enter' ? [2, 3] : [FPS - 3, FPS - 4];
          assert.ok(inkOf(seen, still).count < middle && inkOf(seen, begun).count === middle);
        },
        [2, 3, 12, FPS - 4, FPS - 3],
      ),
    ),
  ];
}

const role = (name: string, see: (seen: Seen) => void): Row =>
  row([`role=${name}`], onPicture({}, { role: name, text: 'Words on it' }), see);

const spoken = (kind: string, design: Record<string, unknown> = {}): Row['draft'] =>
  onPicture(design, {
    ...{ role: 'caption', text: 'One two three four', spoken: kind },
    words: ['One', 'two', 'three', 'four'].map((text, index) => ({ text, st: 200 * index, d: 200 })),
  });

export const CARD_DESIGN_ROWS: readonly Row[] = designRows(onCard);

export const TEXT_ROWS: readonly Row[] = [
  ...designRows(onPicture),
  row(['text'], onPicture({}, { text: 'I' }), (seen) => assert.ok(inkOf(seen).right - inkOf(seen).left < 12)),
  row(
    ['st', 'd'],
    onPicture({ enter: { kind: 'none' }, leave: { kind: 'none' } }, { st: 250, d: 500 }),
    (seen) => {
      for (const frame of [5, 18]) assert.equal(inkOf(seen, frame).count, 0);
      for (const frame of [6, 17]) assert.ok(inkOf(seen, frame).count > 50);
    },
    [5, 6, 17, 18],
  ),
  role('title', (seen) => assert.ok(inkOf(seen).bottom < 140 && inkOf(seen).bottom - inkOf(seen).top > 14)),
  role('subtitle', (seen) => assert.ok(inkOf(seen).top > 135 && inkOf(seen).bottom < 156)),
  role('caption', (seen) => {
    const { left, y } = inkOf(seen);
    assert.ok(y > 150);
    assert.ok(seen.at(Math.round(left) - 2, Math.round(y))[0] < 160, 'on a dark plate');
  }),
  role('lower-third', (seen) => {
    assert.ok(inkOf(seen).left < 40 && inkOf(seen).y > 140);
    assert.ok(inkOf(seen, 12, amber).right < inkOf(seen).left, 'a stroke at the left');
  }),
  role('closing', (seen) => assert.ok(Math.abs(inkOf(seen).y - 90) < 12)),
  row(
    ['spoken=whole'],
    spoken('whole'),
    (seen) => {
      assert.equal(inkOf(seen, 12, amber).count, 0);
      const [early, late] = [inkOf(seen, 9), inkOf(seen, 12)];
      assert.deepEqual([early.left, early.right], [late.left, late.right]);
    },
    [9, 12],
  ),
  row(
    ['spoken=appear', 'words.text', 'words.st'],
    spoken('appear'),
    (seen) => {
      const rights = [3, 8, 13, 17].map(
        (frame) => inkOf(seen, frame, ([red, green]) => red > 120 && green > 120).right,
      );
      assert.ok(
        rights.every((right, index) => index === 0 || right > (rights[index - 1] ?? 0) + 5),
        rights.join(),
      );
    },
    [3, 8, 13, 17],
  ),
  row(
    ['spoken=highlight', 'words.st', 'words.d'],
    spoken('highlight', { enter: { kind: 'none' } }),
    (seen) => {
      const lit = [2, 7, 12, 16].map((frame) => inkOf(seen, frame, amber));
      assert.ok(
        lit.every(({ count }) => count > 5),
        lit.map(bounds).join(),
      );
      assert.ok(
        lit.every(({ x }, index) => index === 0 || x > (lit[index - 1]?.x ?? 0) + 5),
        lit.map(bounds).join(),
      );
    },
    [2, 7, 12, 16],
  ),
  // Words that come softly are not lit up before they are there.
  row(['spoken=highlight'], spoken('highlight'), (seen) => assert.equal(inkOf(seen, 0, amber).count, 0), [0]),
];
