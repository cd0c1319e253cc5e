import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProbedMedia } from '../../../../src/engine/ffmpeg/index.ts';
import { clipStart } from '../../../../src/engine/picture/sources/clips.ts';
import type { FrameSize } from '../../../../src/engine/types.ts';
import { layOut, placeOn } from '../../../../src/engine/picture/plan/layout.ts';
import { MOST_ROOM, planMotion } from '../../../../src/engine/picture/plan/motion.ts';

const MIDDLE = { loss: 0.12, focus: { x: 0.5, y: 0.5 } };
const HD = { width: 1920, height: 1080 };
const MOTIONS = ['none', 'zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down'] as const;
const moving = (kind: (typeof MOTIONS)[number]) => ({ kind, easing: 'linear' }) as const;
const anyMotion = fc.constantFrom(...MOTIONS);
const anyLength = fc.integer({ min: 4, max: 2000 });
const anyFrame = fc.constantFrom(
  HD,
  { width: 1080, height: 1920 },
  { width: 1080, height: 1080 },
  { width: 320, height: 180 },
);

describe('planMotion', () => {
  it('keeps its windows on the canvas, of the frame’s shape, and the safe part in both', () => {
    fc.assert(
      fc.property(anyMotion, anyFrame, anyLength, (motion, frame, frames) => {
        const { canvas, safe, from, to } = planMotion(moving(motion), frame, frames / 30);
        for (const side of ['width', 'height'] as const) {
          assert.equal(canvas[side] % 2, 0);
          assert.ok(safe[side] > 0.75 * canvas[side]);
        }
        for (const window of [from, to]) {
          assert.ok(window.x >= -1e-9 && window.x + window.width <= canvas.width + 1e-9);
          assert.ok(window.y >= -1e-9 && window.y + window.height <= canvas.height + 1e-9);
          assert.ok(Math.abs(window.width / window.height - frame.width / frame.height) < 1e-9);
          assert.ok(window.width >= frame.width - 1e-9, 'nothing is enlarged');
          assert.ok(safe.x >= window.x - 1e-9 && safe.x + safe.width <= window.x + window.width + 1e-9);
          assert.ok(safe.y >= window.y - 1e-9 && safe.y + safe.height <= window.y + window.height + 1e-9);
        }
        const still = from.width === to.width && from.x === to.x && from.y === to.y;
        // In a moment nothing moves by a whole pixel of a small frame.
        if (motion === 'none' || frames >= 30) assert.equal(still, motion === 'none');
      }),
    );
  });

  it('goes in one direction, no faster for a longer time', () => {
    const zoom = planMotion(moving('zoom-in'), HD, 3);
    assert.ok(zoom.from.width > zoom.to.width);
    assert.deepEqual(planMotion(moving('zoom-out'), HD, 3), { ...zoom, from: zoom.to, to: zoom.from });
    assert.ok(planMotion(moving('zoom-in'), HD, 60).from.width < 1.14 * HD.width);
    const pan = planMotion(moving('pan-right'), HD, 3);
    assert.deepEqual([pan.from.x, pan.to.x], [0, 104]);
  });
});

describe('layOut', () => {
  it('never stretches, and shows the whole picture all the time or cuts off little', () => {
    const side = fc.integer({ min: 500, max: 10_000 });
    fc.assert(
      fc.property(side, side, anyMotion, anyFrame, anyLength, (width, height, motion, frame, frames) => {
        const stage = planMotion(moving(motion), frame, frames / 30);
        const layout = layOut({ width, height }, stage, MIDDLE);
        const size = layout.box;
        const across = size.width / width;
        const down = size.height / height;
        // Sizes are even numbers, so thin pictures cannot be exact.
        const rounding = 2 / Math.min(size.width, size.height);
        assert.ok(Math.abs(across / down - 1) < 0.01 + 2 * rounding, `${across} ${down}`);
        if (layout.mode === 'cover') {
          assert.ok((stage.canvas.width * stage.canvas.height) / (size.width * size.height) > 0.85);
          return;
        }
        const { box } = layout;
        assert.ok(box.x >= stage.safe.x - 1 && box.y >= stage.safe.y - 1);
        assert.ok(box.x + box.width <= stage.safe.x + stage.safe.width + 1);
        assert.ok(box.y + box.height <= stage.safe.y + stage.safe.height + 1);
      }),
    );
  });

  it('fills the frame with what nearly has its shape, and fits what has not', () => {
    const stage = planMotion(moving('none'), HD, 3);
    assert.equal(layOut({ width: 3072, height: 1780 }, stage, MIDDLE).mode, 'cover');
    assert.deepEqual(layOut({ width: 1200, height: 1800 }, stage, MIDDLE), {
      mode: 'fit',
      box: { x: 600, y: 0, width: 720, height: 1080 },
    });
  });

  it('enlarges a small picture threefold at most', () => {
    assert.deepEqual(layOut({ width: 320, height: 240 }, planMotion(moving('none'), HD, 3), MIDDLE), {
      mode: 'fit',
      box: { x: 480, y: 180, width: 960, height: 720 },
    });
  });
});

describe('what must stay', () => {
  const tall = { width: 1000, height: 2000 };
  const boxAt = (y: number, loss = 1) =>
    layOut(tall, planMotion(moving('none'), HD, 3), { loss, focus: { x: 0.5, y } });

  it('is in the middle where there is room, and never beyond an edge', () => {
    // 1920 pixels wide, so that it is 3840 high.
    assert.deepEqual(
      [0, 0.25, 0.5, 1].map((y) => boxAt(y).box.y),
      [0, -420, -1380, -2760],
    );
  });

  it('is all where no more may be lost, and fills where any may', () => {
    assert.equal(boxAt(0.5, 0.71).mode, 'fit');
    assert.equal(boxAt(0.5, 0.72).mode, 'cover');
    const small = { width: 20, height: 10 };
    const stage = planMotion(moving('none'), HD, 3);
    assert.equal(layOut(small, stage, { loss: 0.9, focus: { x: 0.5, y: 0.5 } }).mode, 'fit');
    assert.equal(layOut(small, stage, { loss: 1, focus: { x: 0.5, y: 0.5 } }).mode, 'cover');
    assert.equal(layOut({ width: 1600, height: 900 }, stage, { ...MIDDLE, loss: 0 }).mode, 'cover');
  });
});

describe('placeOn', () => {
  it('shows on a way what a window of the canvas would show', () => {
    const side = fc.integer({ min: 500, max: 10_000 });
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    const anyRoom = fc.constantFrom(1, MOST_ROOM);
    fc.assert(
      fc.property(side, side, anyMotion, anyFrame, anyLength, anyRoom, (width, height, ...setting) => {
        const [motion, frame, frames, room] = setting;
        const path = planMotion(moving(motion), frame, frames / 30);
        const layout = layOut({ width, height }, path, MIDDLE);
        const region = { x: 0, y: 0, ...frame };
        const { size, window, place } = placeOn(layout, { width, height, part: whole }, path, region, room);
        const detail = size.width / layout.box.width;
        for (const end of ['from', 'to'] as const) {
          const { x } = path[end];
          const scale = frame.width / path[end].width;
          // Where the left edge of the picture is in the frame.
          const left = place[end].x - (window[end].x * place[end].width) / window[end].width;
          const wanted = (layout.box.x - x) * scale;
          assert.ok(Math.abs(left - wanted) < 1e-6, `${left} instead of ${wanted}`);
          assert.ok(
            Math.abs((detail * place[end].width) / window[end].width - scale) < 1e-9,
            'of another size',
          );
          assert.ok(window[end].x >= -1e-9 && window[end].x + window[end].width <= size.width + 1e-9);
        }
        // As many pixels as are seen, if it has them, and few more.
        // Sides are even numbers of pixels.
        const rounding = 0.01 + 2 / layout.box.width;
        const few = Math.min(1, width / layout.box.width) - rounding;
        assert.ok(detail >= few && detail <= MOST_ROOM + rounding, `${detail} pixels for one`);
      }),
    );
  });

  it('has a still in one size, whatever its motion is and however long it is seen', () => {
    const region = { x: 0, y: 0, ...HD };
    const part = { x: 0, y: 0, width: 1, height: 1 };
    const sizeOf = (picture: FrameSize, motion: (typeof MOTIONS)[number], seconds: number) => {
      const path = planMotion(moving(motion), HD, seconds);
      return placeOn(layOut(picture, path, MIDDLE), { ...picture, part }, path, region, MOST_ROOM).size;
    };
    const sizes: readonly [FrameSize, FrameSize][] = [
      [
        { width: 4000, height: 2250 },
        { width: 2182, height: 1228 },
      ],
      // It has no more pixels.
      [
        { width: 2000, height: 1125 },
        { width: 2000, height: 1126 },
      ],
      [{ width: 1280, height: 720 }, HD],
      // It is shown whole.
      [
        { width: 4000, height: 3000 },
        { width: 1440, height: 1080 },
      ],
      [
        { width: 100, height: 300 },
        { width: 300, height: 900 },
      ],
    ];
    for (const [picture, size] of sizes)
      for (const motion of MOTIONS)
        for (const seconds of [1, 3, 10]) assert.deepEqual(sizeOf(picture, motion, seconds), size, motion);
  });
});

describe('clipStart', () => {
  const media: ProbedMedia = {
    ...{ kind: 'video', format: 'mov', demuxer: 'mov', hasAudio: true, durationMs: 8000, lastFrameMs: 7767 },
    ...{ orientation: 1, colorMatrix: 'bt709', width: 320, height: 240 },
  };
  const start = (
    inMs: number,
    offset: number,
    change: Partial<ProbedMedia> = {},
    cut: { readonly outMs?: number; readonly speed?: number } = {},
  ): { seek: number; drop: number } =>
    clipStart({ path: 'clip', inMs, speed: 1, media: { ...media, ...change }, ...cut }, { fps: 30, offset });

  it('reads from where the run starts', () => {
    assert.deepEqual(start(2000, 30), { seek: 3, drop: 0 });
    assert.deepEqual(start(0, 0), { seek: 0, drop: 0 });
  });

  it('reads the last frame of a clip that is over, and holds it', () => {
    assert.deepEqual(start(0, 300), { seek: 7.767, drop: 67 });
  });

  it('goes on in the clip as fast as it runs, and holds its last picture where it is cut off', () => {
    assert.deepEqual(start(2000, 30, {}, { speed: 2 }), { seek: 4, drop: 0 });
    assert.deepEqual(start(2000, 30, {}, { speed: 0.5 }), { seek: 2.5, drop: 0 });
    assert.deepEqual(start(2000, 90, {}, { outMs: 3001 }), { seek: 3, drop: 60 });
    assert.deepEqual(start(2000, 60, {}, { outMs: 3001, speed: 2 }), { seek: 3, drop: 45 });
  });

  it('counts from the start of an animated GIF', () => {
    assert.deepEqual(start(500, 30, { demuxer: 'gif' }), { seek: 0, drop: 45 });
  });
});
