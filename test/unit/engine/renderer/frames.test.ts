import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProbedMedia } from '../../../../src/engine/ffmpeg/index.ts';
import { clipStart } from '../../../../src/engine/renderer/frames/clips.ts';
import { layOut } from '../../../../src/engine/renderer/frames/layout.ts';
import { planMotion } from '../../../../src/engine/renderer/frames/motion.ts';
import { overlayRun, overlayStream } from '../../../../src/engine/renderer/frames/overlays.ts';

const HD = { width: 1920, height: 1080 };
const MOTIONS = ['none', 'zoom-in', 'zoom-out', 'pan-left', 'pan-right', 'pan-up', 'pan-down'] as const;
const anyMotion = fc.constantFrom(...MOTIONS);
const anyLength = fc.integer({ min: 4, max: 2000 });
const anyFrame = fc.constantFrom(
  HD,
  { width: 1080, height: 1920 },
  { width: 1080, height: 1080 },
  { width: 320, height: 180 },
);

describe('planMotion', () => {
  it('keeps the window on the canvas and the safe part in the window', () => {
    fc.assert(
      fc.property(anyMotion, anyFrame, anyLength, (motion, frame, frames) => {
        const { canvas, safe, reach, kind } = planMotion(motion, frame, frames);
        for (const side of ['width', 'height'] as const) {
          assert.equal(canvas[side] % 2, 0);
          assert.ok(safe[side] > 0.68 * canvas[side]);
        }
        assert.ok(safe.x >= 0 && safe.x + safe.width <= canvas.width);
        assert.ok(safe.y >= 0 && safe.y + safe.height <= canvas.height);
        if (kind === 'zoom') assert.equal(safe.width, canvas.width - 2 * reach);
        if (kind === 'pan') assert.equal(canvas.width - frame.width + (canvas.height - frame.height), reach);
      }),
    );
  });
});

describe('layOut', () => {
  it('never stretches, and shows the whole picture all the time or cuts off little', () => {
    const side = fc.integer({ min: 500, max: 10_000 });
    fc.assert(
      fc.property(side, side, anyMotion, anyFrame, anyLength, (width, height, motion, frame, frames) => {
        const stage = planMotion(motion, frame, frames);
        const layout = layOut({ width, height }, stage);
        const size = layout.mode === 'cover' ? layout.scaled : layout.box;
        const across = size.width / stage.scale.x / width;
        const down = size.height / stage.scale.y / height;
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
    const stage = planMotion('none', HD, 90);
    assert.equal(layOut({ width: 3072, height: 1780 }, stage).mode, 'cover');
    assert.deepEqual(layOut({ width: 1200, height: 1800 }, stage), {
      mode: 'fit',
      box: { x: 600, y: 0, width: 720, height: 1080 },
    });
  });

  it('enlarges a small picture threefold at most', () => {
    assert.deepEqual(layOut({ width: 320, height: 240 }, planMotion('none', HD, 90)), {
      mode: 'fit',
      box: { x: 480, y: 180, width: 960, height: 720 },
    });
  });
});

describe('overlays', () => {
  const text = { start: 40, frames: 100 };

  it('continue over the borders of pieces', () => {
    assert.deepEqual(overlayRun(text, { start: 0, frames: 60 }, 30), {
      delay: 40,
      frames: 20,
      skip: 0,
      fade: 11,
      whole: 100,
    });
    assert.deepEqual(overlayRun(text, { start: 60, frames: 60 }, 30), {
      delay: 0,
      frames: 60,
      skip: 20,
      fade: 11,
      whole: 100,
    });
    assert.deepEqual(overlayRun(text, { start: 120, frames: 60 }, 30), {
      delay: 0,
      frames: 20,
      skip: 80,
      fade: 11,
      whole: 100,
    });
  });

  it('fade only where the fades are', () => {
    const stream = (start: number, frames: number): string =>
      overlayStream(overlayRun(text, { start, frames }, 30), '[1:v]', 30);
    assert.match(stream(0, 60), /fade=t=in:s=0:n=11/);
    assert.doesNotMatch(stream(60, 60), /fade|loop/);
    // The last 11 of 100 frames: the fade begins 9 frames into this piece.
    assert.match(stream(120, 60), /fade=t=out:s=9:n=11/);
    // A piece that begins in the middle of the fade in drops what has been.
    assert.match(stream(45, 60), /fade=t=in:s=0:n=11:alpha=1,trim=start_frame=5/);
    assert.match(stream(134, 60), /fade=t=out:s=0:n=11:alpha=1,trim=start_frame=5/);
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
  ): { seek: number; drop: number } =>
    clipStart({ path: 'clip', inMs, media: { ...media, ...change } }, { fps: 30, offset });

  it('reads from where the run starts', () => {
    assert.deepEqual(start(2000, 30), { seek: 3, drop: 0 });
    assert.deepEqual(start(0, 0), { seek: 0, drop: 0 });
  });

  it('reads the last frame of a clip that is over, and holds it', () => {
    assert.deepEqual(start(0, 300), { seek: 7.767, drop: 67 });
  });

  it('counts from the start of an animated GIF', () => {
    assert.deepEqual(start(500, 30, { demuxer: 'gif' }), { seek: 0, drop: 45 });
  });
});
