import assert from 'node:assert/strict';
import type { RawPicture } from '../../../src/compositor/pixels/planes.ts';
import type { Grade, Layer, PictureLayer, Rect, Scene } from '../../../src/compositor/scene/scene.ts';
import { KERNELS } from './kernels.ts';
import { paint, paintInTurn, pictureOf } from './pictures.ts';

const FRAME = { width: 64, height: 36 };
const WHOLE: Rect = { x: 0, y: 0, ...FRAME };
const RED = { y: 63, u: 102, v: 240 };

for (const [name, createKernel] of Object.entries(KERNELS)) {
  describe(`painting with the ${name} kernel`, () => {
    const show = (scene: Scene, pictures: Record<string, RawPicture> = {}) => {
      const bytes = paint(createKernel(), FRAME, scene, pictures);
      const luma = FRAME.width * FRAME.height;
      return {
        y: (x: number, y: number) => bytes[y * FRAME.width + x] ?? -1,
        u: (x: number, y: number) => bytes[luma + (y * FRAME.width) / 2 + x] ?? -1,
        v: (x: number, y: number) => bytes[luma * 1.25 + (y * FRAME.width) / 2 + x] ?? -1,
        bytes,
      };
    };
    const layer = (change: Partial<Layer> = {}): Layer =>
      ({
        kind: 'picture',
        source: 'a',
        size: FRAME,
        window: WHOLE,
        place: WHOLE,
        opacity: 1,
        ...change,
      }) as Layer;
    const flat = (value: number) => pictureOf(FRAME, (channel) => (channel === 'y' ? value : 90));
    const near = (value: number, wanted: number, what: string, off = 1): void =>
      assert.ok(Math.abs(value - wanted) <= off, `${what}: ${value} instead of ${wanted}`);

    it('shows black where nothing is', () => {
      const { bytes } = show({ layers: [] });
      assert.ok(bytes.every((value, index) => value === (index < FRAME.width * FRAME.height ? 16 : 128)));
    });

    it('copies a picture of its own size to the byte', () => {
      const picture = pictureOf(FRAME, (channel, x, y) => (channel === 'y' ? 3 * x + y : x + 2 * y));
      assert.deepEqual(show({ layers: [layer()] }, { a: picture }).bytes, picture.bytes);
    });

    it('draws nothing of what an opaque picture hides', () => {
      const kernel = createKernel();
      const draw = kernel.draw.bind(kernel);
      let pixels = 0;
      kernel.draw = (call) => {
        pixels += call.width * call.height;
        draw(call);
      };
      const over = layer({ source: 'b', place: { x: 8, y: 2, width: 48, height: 32 } });
      paint(kernel, FRAME, { layers: [layer(), over] }, { a: flat(200), b: flat(60) });
      assert.equal(pixels, 1.5 * FRAME.width * FRAME.height);
    });

    it('shows the same beside it as if all of what is below were drawn', () => {
      const noisy = pictureOf(FRAME, (_, x, y) => 16 + ((37 * x + 91 * y) % 200));
      const window = { x: 2.3, y: 1.1, width: 55.2, height: 31.7 };
      for (const place of [
        { x: 8, y: 2, width: 48, height: 32 },
        { x: 7.4, y: -3, width: 41.3, height: 38.6 },
        { x: -20, y: 3.25, width: 70, height: 20.5 },
        { x: 30.75, y: 5, width: 80, height: 80 },
      ]) {
        // A mask that leaves everything as it is lets nobody know that nothing is seen through it.
        const [simple, whole] = [{}, { mask: { start: 1, across: 0, down: 0 } }].map((change) => {
          const over = layer({ source: 'b', place, ...change });
          return show({ layers: [layer({ window }), over] }, { a: noisy, b: flat(60) }).bytes;
        });
        assert.deepEqual(simple, whole);
      }
    });

    it('paints a ground that is there already only where something else was, and shows the same', () => {
      const kernel = createKernel();
      const noisy = pictureOf(FRAME, (_, x, y) => 16 + ((37 * x + 91 * y) % 200));
      const pictures = { a: noisy, b: flat(60), c: flat(190) };
      const over = (place: Rect, opacity = 1): Layer => layer({ source: 'b', place, opacity });
      const moved = layer({ window: { x: 1.5, y: 1, width: 60, height: 34 } });
      const grain = { amount: 0.5, seed: 3 };
      const still = layer({ source: 'c' }) as PictureLayer;
      const scenes: Scene[] = [
        { layers: [layer(), over({ x: 20.4, y: 9.7, width: 22.3, height: 15.1 })] },
        { layers: [layer(), over({ x: 18.1, y: 11.2, width: 30.9, height: 19.6 }, 0.4)] },
        { layers: [layer()] },
        { layers: [layer(), over({ x: -9, y: 3, width: 30, height: 50 }), over(WHOLE, 0.2)] },
        { layers: [layer(), over({ x: 2, y: 2, width: 9, height: 9 })], grain },
        { layers: [layer(), over({ x: 5, y: 3, width: 9, height: 9 })] },
        { layers: [moved, over({ x: 40, y: 3, width: 9, height: 9 })] },
        { layers: [layer({ source: 'c' }), over({ x: 40, y: 3, width: 9, height: 9 })] },
        { layers: [layer(), { kind: 'group', layers: [still], place: WHOLE, opacity: 0.5 }] },
        { layers: [layer(), over({ x: 6, y: 6, width: 20, height: 20 })] },
      ];
      const draw = kernel.draw.bind(kernel);
      let pixels = 0;
      kernel.draw = (call) => {
        pixels += call.width * call.height;
        draw(call);
      };
      const alone = scenes.map((scene) => paint(kernel, FRAME, scene, pictures));
      const all = pixels;
      pixels = 0;
      assert.deepEqual(paintInTurn(kernel, FRAME, scenes, pictures), alone);
      assert.ok(pixels < 0.9 * all, `${pixels} pixels instead of ${all}`);
    });

    it('finds what is between the pixels, in luma and chroma alike', () => {
      // On a plane that rises evenly every place is known, whatever the window.
      const picture = pictureOf({ width: 100, height: 60 }, (channel, x, y) =>
        channel === 'y' ? 20 + x + 2 * y : 20 + 2 * x + 2 * y,
      );
      const window = { x: 10.3, y: 5.7, width: 57.6, height: 32.4 };
      const size = { width: 100, height: 60 };
      const seen = show({ layers: [layer({ window, size })] }, { a: picture });
      for (const [x, y] of [
        [10, 3],
        [31, 30],
        [60, 33],
      ] as const) {
        const at = (start: number, place: number, step: number): number => start + (place + 0.5) * step - 0.5;
        near(seen.y(x, y), 20 + at(10.3, x, 0.9) + 2 * at(5.7, y, 0.9), `luma at ${x}, ${y}`);
        const [cx, cy] = [x >> 1, y >> 1];
        const wanted = 20 + 2 * at(5.15, cx, 0.9) + 2 * at(2.85, cy, 0.9);
        near(seen.u(cx, cy), wanted, `chroma at ${cx}, ${cy}`);
        near(seen.v(cx, cy), wanted, `chroma at ${cx}, ${cy}`);
      }
    });

    it('moves by any part of a pixel without trembling', () => {
      // Three whole waves are looked at, so that nothing but the movement changes what is found.
      const [wave, from, to] = [(2 * Math.PI) / 16, 8, 56];
      const picture = pictureOf({ width: 128, height: 36 }, (channel, x) =>
        channel === 'y' ? 128 + 80 * Math.sin(wave * x) : 128,
      );
      const errors = Array.from({ length: 60 }, (_, step) => {
        const shift = step * 0.37;
        const { y } = show(
          { layers: [layer({ window: { ...WHOLE, x: shift }, size: { width: 128, height: 36 } })] },
          { a: picture },
        );
        let [sine, cosine] = [0, 0];
        for (let x = from; x < to; x += 1) {
          sine += (y(x, 18) - 128) * Math.sin(wave * x);
          cosine += (y(x, 18) - 128) * Math.cos(wave * x);
        }
        const off = Math.atan2(cosine, sine) / wave - shift;
        return off - 16 * Math.round(off / 16);
      });
      const rms = Math.sqrt(errors.reduce((sum, one) => sum + one ** 2, 0) / errors.length);
      assert.ok(rms < 0.02, `${rms} pixels`);
    });

    it('goes on at its edges as the last pixel', () => {
      const picture = pictureOf(FRAME, (_, x) => (x === 0 ? 200 : 100));
      const seen = show({ layers: [layer({ window: { ...WHOLE, x: -8 } })] }, { a: picture });
      assert.equal(seen.y(2, 10), 200);
      assert.equal(seen.y(20, 10), 100);
    });

    it('mixes by opacity', () => {
      const layers = [layer(), layer({ source: 'b', opacity: 0.25 })];
      near(show({ layers }, { a: flat(40), b: flat(200) }).y(33, 17), 80, 'a quarter');
      const none = [layer(), layer({ source: 'b', opacity: 0 })];
      assert.equal(show({ layers: none }, { a: flat(40), b: flat(200) }).y(33, 17), 40);
    });

    it('mixes by a mask from place to place', () => {
      const mask = { start: -0.5, across: 2 / FRAME.width, down: 0 };
      const seen = show({ layers: [layer(), layer({ source: 'b', mask })] }, { a: flat(40), b: flat(240) });
      for (const x of [0, 15, 16, 31, 32, 40, 47, 48, 63]) {
        const part = Math.max(0, Math.min(1, -0.5 + (2 * (x + 0.5)) / FRAME.width));
        near(seen.y(x, 20), 40 + 200 * part, `at ${x}`);
      }
      const down = { start: 0, across: 0, down: 1 / FRAME.height };
      const lower = show(
        { layers: [layer(), layer({ source: 'b', mask: down })] },
        { a: flat(40), b: flat(240) },
      );
      near(lower.y(10, 35), 40 + 200 * (35.5 / 36), 'the last row', 2);
    });

    it('lays a transparent picture over another, and leaves the rest as it is', () => {
      const drawing = pictureOf(
        { width: 16, height: 8 },
        // Multiplied by its alpha, a half.
        (channel) => (channel === 'alpha' ? 128 : (channel === 'y' ? 235 : 128) / 2),
        true,
      );
      const place = { x: 8, y: 4, width: 16, height: 8 };
      const size = { width: 16, height: 8 };
      const window = { x: 0, y: 0, ...size };
      const seen = show(
        { layers: [layer(), layer({ source: 'b', size, window, place })] },
        { a: flat(35), b: drawing },
      );
      near(seen.y(12, 6), 135, 'within');
      near(seen.u(5, 3), 109, 'its colour');
      assert.equal(seen.y(7, 6), 35);
      assert.equal(seen.y(24, 6), 35);
      assert.equal(seen.y(12, 12), 35);
      const faint = [layer(), layer({ source: 'b', size, window, place, opacity: 0.5 })];
      near(show({ layers: faint }, { a: flat(35), b: drawing }).y(12, 6), 85, 'half of it');
    });

    it('puts a picture into any place, cut off at the edges', () => {
      const place = { x: 48.5, y: -9, width: 32, height: 18 };
      const seen = show({ layers: [layer(), layer({ source: 'b', place })] }, { a: flat(30), b: flat(220) });
      assert.deepEqual([seen.y(47, 0), seen.y(49, 0), seen.y(63, 8), seen.y(63, 9)], [30, 220, 220, 30]);
      near(seen.y(48, 0), 125, 'half of a pixel');
      const outside = { x: 64, y: 0, width: 10, height: 10 };
      const nothing = show(
        { layers: [layer(), layer({ source: 'b', place: outside })] },
        { a: flat(30), b: flat(220) },
      );
      assert.ok(nothing.bytes.subarray(0, FRAME.width * FRAME.height).every((value) => value === 30));
    });

    it('moves an edge by any part of a pixel', () => {
      const edges = Array.from({ length: 40 }, (_, step) => {
        const place = { x: 10 + step * 0.13, y: 4, width: 32, height: 18 };
        const { y } = show(
          { layers: [layer(), layer({ source: 'b', place })] },
          { a: flat(20), b: flat(220) },
        );
        return Array.from({ length: 64 }, (_, x) => x).reduce((sum, x) => sum + (y(x, 10) - 20) * x, 0);
      });
      for (const [step, moment] of edges.entries()) {
        const moved = (moment - (edges[0] ?? 0)) / (200 * 32);
        assert.ok(Math.abs(moved - step * 0.13) < 0.03, `${moved} instead of ${step * 0.13}`);
      }
    });

    it('takes a smaller source for one of its nominal size', () => {
      const half = pictureOf({ width: 32, height: 18 }, (channel, x) => (channel === 'y' ? 20 + 4 * x : 128));
      const window = { x: 16, y: 9, width: 32, height: 18 };
      const seen = show({ layers: [layer({ window })] }, { a: half });
      near(seen.y(32, 18), 20 + 4 * 15.75, 'the middle');
    });

    it('mixes a group as one picture', () => {
      const front = layer({ source: 'b', place: { x: 16, y: 8, width: 32, height: 20 } });
      const group = (change: object) => ({
        kind: 'group',
        layers: [layer(), front],
        place: WHOLE,
        opacity: 1,
        ...change,
      });
      const pictures = { a: flat(100), b: flat(200), c: flat(40) };
      const seen = (change: object) =>
        show({ layers: [layer({ source: 'c' }), group(change) as Layer] }, pictures);
      near(seen({ opacity: 0.5 }).y(30, 18), 120, 'in front, nothing of what is behind it');
      near(seen({ opacity: 0.5 }).y(4, 4), 70, 'beside it');
      assert.deepEqual([seen({}).y(30, 18), seen({}).y(4, 4)], [200, 100]);
      const pushed = seen({ place: { ...WHOLE, x: 32 } });
      assert.deepEqual([pushed.y(31, 2), pushed.y(33, 2), pushed.y(60, 18)], [40, 100, 200]);
    });

    it('fills with a colour', () => {
      const fill: Layer = {
        kind: 'fill',
        color: RED,
        place: { x: 0, y: 0, width: 32, height: 36 },
        opacity: 0.5,
      };
      const seen = show({ layers: [layer(), fill] }, { a: flat(143) });
      near(seen.y(10, 10), 103, 'luma');
      near(seen.v(5, 5), 165, 'chroma');
      assert.equal(seen.y(40, 10), 143);
    });

    it('grades', () => {
      const plain: Grade = { contrast: 1, brightness: 0, saturation: 1, blue: 0, red: 0 };
      const graded = (change: Partial<Grade>, luma = 165.5) =>
        show({ layers: [layer({ grade: { ...plain, ...change } })] }, { a: flat(luma) });
      const untouched = graded({});
      assert.deepEqual([untouched.y(3, 3), untouched.u(3, 3)], [166, 90]);
      near(graded({ contrast: 2 }).y(3, 3), 207, 'contrast');
      near(graded({ contrast: 0 }).y(3, 3), 126, 'no contrast');
      near(graded({ brightness: 0.1 }).y(3, 3), 188, 'brightness');
      near(graded({ saturation: 0 }).u(3, 3), 128, 'grey');
      near(graded({ saturation: 2 }).u(3, 3), 52, 'more colour');
      near(graded({ red: 0.1 }).v(3, 3), 112, 'warmer');
      assert.equal(graded({ contrast: 4 }, 235).y(3, 3), 255);
    });

    it('grades a transparent picture as far as it is there', () => {
      const size = { width: 16, height: 8 };
      const drawing = (luma: number, chroma: number) => (part: number) =>
        pictureOf(
          size,
          (channel) => part * (channel === 'alpha' ? 255 : channel === 'y' ? luma : chroma),
          true,
        );
      const seen = (grade: Grade | undefined, picture: RawPicture) => {
        const shown = { source: 'b', size, window: { x: 0, y: 0, ...size }, place: { x: 8, y: 4, ...size } };
        const top = layer(grade === undefined ? shown : { ...shown, grade });
        const { y, u } = show({ layers: [layer(), top] }, { a: flat(60), b: picture });
        return [y(12, 6), u(6, 4)] as const;
      };
      const grade = { contrast: 0.5, brightness: 0.2, saturation: 0.5, blue: 0.1, red: 0 };
      // What it comes to by hand.
      const graded = drawing(125.5 + 0.5 * (165 - 125.5) + 43.8, 128 + 0.5 * (90 - 128) + 22.4);
      for (const part of [0, 0.25, 0.5, 1]) {
        const [luma, chroma] = seen(grade, drawing(165, 90)(part));
        const [wantedLuma, wantedChroma] = seen(undefined, graded(part));
        near(luma, wantedLuma, `luma at ${part}`, 1);
        near(chroma, wantedChroma, `chroma at ${part}`, 1);
      }
      assert.deepEqual(seen(grade, drawing(165, 90)(0)), [60, 90]);
    });

    it('adds grain that is different in each frame and leaves the mean', () => {
      const luma = (seed: number) =>
        show({ layers: [layer()], grain: { amount: 0.02, seed } }, { a: flat(60) }).bytes.subarray(
          0,
          64 * 36,
        );
      const [one, two] = [luma(1), luma(2)];
      const mean = one.reduce((sum, value) => sum + value, 0) / one.length;
      const deviation = Math.sqrt(one.reduce((sum, value) => sum + (value - mean) ** 2, 0) / one.length);
      near(mean, 60, 'mean', 0.1);
      near(deviation, 1.2, 'deviation', 0.15);
      assert.notDeepEqual(one, two);
      assert.deepEqual(luma(1), one);
    });
  });
}
