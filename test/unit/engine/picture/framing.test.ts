import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FilmPicture } from '../../../../src/compositor/scene/film.ts';
import { between, ease } from '../../../../src/compositor/scene/geometry.ts';
import type { Rect } from '../../../../src/compositor/scene/scene.ts';
import { mediaSegmentSchema, type Area } from '../../../../src/engine/draft/index.ts';
import { pictureOfShot, type ShotPicture } from '../../../../src/engine/picture/plan/shotPicture.ts';
import { LOOKS } from '../../../../src/engine/looks/index.ts';
import { printsOn } from '../../../../src/engine/picture/plan/print.ts';
import { planMotion } from '../../../../src/engine/picture/plan/motion.ts';
import type { FrameSize } from '../../../../src/engine/types.ts';

const MOTIONS = ['none', 'zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down'] as const;
const FRAMES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1080, height: 1080 },
];

interface Case {
  readonly picture: FrameSize;
  readonly face: Area;
  readonly frame: FrameSize;
  readonly motion: (typeof MOTIONS)[number];
  readonly turn: 0 | 90 | 180 | 270;
}

/** What is seen of a photo with one face. */
function shown(one: Case, loss = 0.36, ground: object = { kind: 'blur' }): FilmPicture {
  const front = layersOf(one, loss, ground).findLast(
    (layer) => layer.kind === 'picture' && layer.source === 'photo',
  );
  assert.ok(front?.kind === 'picture');
  return front;
}

function layersOf(
  { picture, face, frame, motion, turn }: Case,
  loss: number,
  ground: object,
): ShotPicture['layers'] {
  const segment = mediaSegmentSchema.parse({
    ...{ id: 'p', st: 0, d: 4000, kind: 'image', name: 'photo', source: { kind: 'file', hash: 'photo' } },
    ...{ motion: { kind: motion }, framing: { loss, turn, ground } },
  });
  const focus = { x: face.x + face.width / 2, y: face.y + face.height / 2 };
  return pictureOfShot(segment, {
    ...{ frame, seconds: 4, fileId: () => 'photo', groundId: () => 'ground' },
    media: () => ({ ...picture, orientation: 1, subject: { faces: [face], focus } }),
  }).layers;
}

/** A face where it is in the turned picture. */
function turned({ x, y, width, height }: Area, turn: Case['turn']): Area {
  if (turn === 90) return { x: 1 - y - height, y: x, width: height, height: width };
  if (turn === 180) return { x: 1 - x - width, y: 1 - y - height, width, height };
  return turn === 270 ? { x: y, y: 1 - x - width, width: height, height: width } : { x, y, width, height };
}

const side = fc.integer({ min: 700, max: 6000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyCase = fc
  .record({
    picture: fc.record({ width: side, height: side }),
    ...{ at: fc.tuple(share, share), size: fc.double({ min: 0.05, max: 0.6, noNaN: true }) },
    ...{ frame: fc.constantFrom(...FRAMES), motion: fc.constantFrom(...MOTIONS) },
    turn: fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const),
  })
  .map(({ at: [x, y], size, ...rest }): Case => {
    const height = Math.min(0.8, (size * rest.picture.width) / rest.picture.height);
    return { ...rest, face: { x: x * (1 - size), y: y * (1 - height), width: size, height } };
  });

/** How far the corners of the canvas go on the frame from one window to the next, in its sides. */
function moved(from: Rect, to: Rect, canvas: FrameSize): number {
  const at = (corner: number, start: number, length: number): number => (corner - start) / length;
  const across = [0, canvas.width].map((x) => at(x, from.x, from.width) - at(x, to.x, to.width));
  const down = [0, canvas.height].map((y) => at(y, from.y, from.height) - at(y, to.y, to.height));
  return Math.max(...across.map(Math.abs), ...down.map(Math.abs));
}

describe('framing', () => {
  it('never cuts a face, whatever the picture’s shape, motion and turn', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { window, size } = shown(one);
        const face = turned(one.face, one.turn);
        for (const seen of [window.from, window.to]) {
          assert.ok(face.x * size.width >= seen.x - 2, 'left');
          assert.ok((face.x + face.width) * size.width <= seen.x + seen.width + 2, 'right');
          assert.ok(face.y * size.height >= seen.y - 2, 'top');
          assert.ok((face.y + face.height) * size.height <= seen.y + seen.height + 2, 'bottom');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts what stands out no more than it has to: at its foot where it is too tall, not at its head', () => {
    const picture = { width: 3000, height: 2000 };
    const frame = FRAMES[0] ?? assert.fail();
    for (const [extent, motion, foot] of [
      [{ x: 0.2, y: 0.05, width: 0.7, height: 0.9 }, 'none', 0.87],
      [{ x: 0.2, y: 0.05, width: 0.7, height: 0.9 }, 'zoom-in', 0.87],
      [{ x: 0.2, y: 0.02, width: 0.2, height: 0.6 }, 'none', 0.85],
      [{ x: 0.2, y: 0.02, width: 0.2, height: 0.6 }, 'zoom-in', 0.85],
      [{ x: 0.2, y: 0.3, width: 0.2, height: 0.68 }, 'none', 1],
      [{ x: 0.2, y: 0.3, width: 0.2, height: 0.68 }, 'pan-left', 1],
    ] as const) {
      const segment = mediaSegmentSchema.parse({
        ...{ id: 'p', st: 0, d: 4000, kind: 'image', name: 'photo', source: { kind: 'file', hash: 'photo' } },
        ...{ motion: { kind: motion }, framing: { loss: 0.36 } },
      });
      const { layers } = pictureOfShot(segment, {
        ...{ frame, seconds: 4, fileId: () => 'photo', groundId: () => 'ground' },
        media: () => ({
          ...picture,
          orientation: 1,
          subject: { faces: [], focus: { x: 0.5, y: 0.5 }, extent },
        }),
      });
      const front = layers.at(-1);
      assert.ok(front?.kind === 'picture');
      for (const { y, height } of [front.window.from, front.window.to]) {
        const [top, bottom] = [y / front.size.height, (y + height) / front.size.height];
        const said = `${motion}: ${top}–${bottom}`;
        assert.ok(top <= extent.y + 0.002, said);
        if (extent.height < 0.75) assert.ok(bottom >= extent.y + extent.height - 0.002, said);
        assert.ok(bottom <= foot + 0.02, said);
      }
    }
  });

  it('fills the frame with 3:2 and 4:3, and keeps whole what would lose more', () => {
    const face = { x: 0.45, y: 0.2, width: 0.1, height: 0.13 };
    const wide = FRAMES[0] ?? assert.fail();
    const fills = (picture: FrameSize): boolean => {
      const { place } = shown({ picture, face, frame: wide, motion: 'zoom-in', turn: 0 });
      return place.from.width === wide.width && place.from.height === wide.height;
    };
    assert.ok(fills({ width: 3000, height: 2000 }) && fills({ width: 4000, height: 3000 }));
    assert.ok(!fills({ width: 3000, height: 4000 }) && !fills({ width: 2000, height: 2000 }));
  });

  it('looks closer at the face, not at the middle', () => {
    const face = { x: 0.8, y: 0.1, width: 0.1, height: 0.15 };
    const one = { picture: { width: 3000, height: 2000 }, face, motion: 'zoom-in', turn: 0 } as const;
    const { window } = shown({ ...one, frame: { width: 1920, height: 1080 } });
    const middle = ({ x, width }: { x: number; width: number }): number => x + width / 2;
    assert.ok(middle(window.to) > middle(window.from) + 50);
    assert.ok(window.to.width < window.from.width);
  });

  it('sets what would lose too much on a mat: a print with a border, well within the frame', () => {
    const face = { x: 0.45, y: 0.2, width: 0.1, height: 0.13 };
    const mat = { kind: 'mat', color: '#222222' };
    const one = { picture: { width: 1000, height: 3000 }, face, motion: 'zoom-in', turn: 0 } as const;
    for (const [frame, loss] of FRAMES.flatMap((each) => [[each, 0] as const, [each, 0.36] as const])) {
      const layers = layersOf({ ...one, frame }, loss, mat);
      const [ground, shadow, paper] = layers;
      const print = layers.at(-1);
      assert.ok(ground?.kind === 'fill' && paper?.kind === 'fill' && print?.kind === 'picture');
      assert.ok(shadow?.kind === 'picture' && shadow.source.startsWith('shadow'));
      assert.deepEqual(ground.place, { x: 0, y: 0, ...frame });
      const { from, to } = print.place;
      assert.deepEqual(from, to, 'its edges stand still');
      const shape = 1 / 3 / (from.width / from.height);
      // The taller the picture the more of it there is for its place: as much as may be is cut, and no more.
      assert.ok(Math.abs(shape - (1 - loss)) < 0.01, `${shape} of it is seen where ${loss} may be lost`);
      assert.ok(print.window.from.height <= print.size.height * (1 - loss) + 2);
      assert.ok(paper.place.x < from.x && paper.place.y > 0 && paper.place.height < frame.height);
      const above = from.y / (frame.height - from.height);
      assert.ok(Math.abs(above - 0.5) < 0.02, `${above}`);
    }
    const small = shown(
      { ...one, picture: { width: 100, height: 300 }, frame: FRAMES[0] ?? assert.fail() },
      0.36,
      mat,
    );
    assert.equal(
      small.place.from.height,
      900,
      'a small picture is enlarged threefold, as one that fills the frame',
    );
  });

  it('lays prints above the middle of tall frames where words stand below them', () => {
    for (const frame of FRAMES) {
      const prints = printsOn(
        { x: 0, y: 0, ...frame },
        { width: 4000, height: 2600 },
        0.36,
        LOOKS.promo.above,
      );
      for (const { picture } of prints) {
        const above = picture.y / (frame.height - picture.height);
        const wanted = frame.height > frame.width ? 0.36 : 0.5;
        assert.ok(Math.abs(above - wanted) < 0.02, `${above}`);
      }
    }
  });

  it('moves by no more than 12 % and 3 % of the frame a second, gently at both ends', () => {
    const frame = FRAMES[0] ?? assert.fail();
    for (const kind of MOTIONS)
      for (const seconds of [1, 2.5, 4, 7, 20]) {
        const { from, to, canvas } = planMotion({ kind, easing: 'smooth' }, frame, seconds);
        const seen = (at: number): Rect => between({ from, to }, ease('smooth', at));
        const step = 1 / (seconds * 30);
        const speeds = Array.from({ length: Math.floor(seconds * 30) - 1 }, (_, index) =>
          moved(seen(index * step), seen((index + 1) * step), canvas),
        );
        const fastest = Math.max(...speeds) * 30;
        assert.ok(fastest <= 0.03, `${kind} of ${seconds} s: ${fastest}`);
        assert.ok(moved(from, to, canvas) <= 0.14);
        if (kind !== 'none') assert.ok((speeds[0] ?? 1) < fastest / 60, 'it begins gently');
      }
  });
});
