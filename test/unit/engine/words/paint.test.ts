import assert from 'node:assert/strict';
import {
  type Bitmap,
  crop,
  inkOf,
  layOver,
  onPlate,
  withShadows,
} from '../../../../src/engine/words/paint/bitmap.ts';
import { hsl } from '../../../../src/engine/looks/index.ts';
import { paintGround } from '../../../../src/engine/words/paint/ground.ts';

/** A transparent picture with a rectangle of one (premultiplied) colour. */
function rectangle(
  size: { width: number; height: number },
  x: number,
  y: number,
  side: number,
  colour: number[],
): Bitmap {
  const bitmap = { ...size, data: new Uint8Array(size.width * size.height * 4) };
  for (let row = y; row < y + side; row++) {
    for (let column = x; column < x + side; column++)
      bitmap.data.set(colour, (row * size.width + column) * 4);
  }
  return bitmap;
}

describe('pixels', () => {
  const size = { width: 60, height: 40 };

  it('finds the ink, and none in an empty picture', () => {
    assert.deepEqual(inkOf(rectangle(size, 7, 9, 5, [1, 1, 1, 1])), { x: 7, y: 9, width: 5, height: 5 });
    assert.equal(inkOf(rectangle(size, 0, 0, 0, [])), undefined);
  });

  it('crops within the picture and over its edge', () => {
    const source = rectangle(size, 0, 0, 4, [9, 9, 9, 255]);
    const over = crop(source, { x: -2, y: -3, width: 10, height: 10 });
    assert.deepEqual(inkOf(over), { x: 2, y: 3, width: 4, height: 4 });
    assert.equal(inkOf(crop(source, { x: 100, y: 100, width: 5, height: 5 })), undefined);
  });

  it('lays a half-transparent picture over another, also across its edge', () => {
    const below = rectangle(size, 0, 0, 40, [0, 0, 200, 255]);
    layOver(below, rectangle({ width: 10, height: 10 }, 0, 0, 10, [128, 0, 0, 128]), -5, -5);
    assert.deepEqual([...below.data.subarray(0, 4)], [128, 0, 100, 255]);
    const clear = (6 * size.width + 6) * 4;
    assert.deepEqual([...below.data.subarray(clear, clear + 4)], [0, 0, 200, 255]);
  });

  it('draws a shadow that is dark below the ink, fades to nothing at its edge, and leaves the ink as it was', () => {
    const ink = crop(rectangle({ width: 40, height: 40 }, 0, 0, 40, [255, 255, 255, 255]), {
      x: 0,
      y: 0,
      width: 40,
      height: 40,
    });
    const { bitmap, margin } = withShadows(ink, [{ blur: 20, drop: 2, strength: 1 }]);
    const alpha = (x: number, y: number) => bitmap.data[(y * bitmap.width + x) * 4 + 3] ?? -1;
    assert.ok(margin >= 20);
    assert.deepEqual([...crop(bitmap, { x: margin, y: margin, width: 40, height: 40 }).data], [...ink.data]);
    assert.ok(alpha(margin - 4, margin + 20) > 60, 'dark beside the ink');
    assert.ok(alpha(margin - 4, margin + 20) > alpha(margin - 12, margin + 20), 'fading');
    assert.ok(alpha(0, margin + 20) <= 4, 'gone at the edge');
  });

  it('puts a plate with round corners below the words', () => {
    const plate = onPlate(rectangle({ width: 30, height: 20 }, 0, 0, 20, [255, 255, 255, 255]), {
      padX: 10,
      padY: 6,
      radius: 8,
      opacity: 0.6,
    });
    assert.deepEqual([plate.width, plate.height], [50, 32]);
    assert.equal(plate.data[3], 0);
    assert.equal(plate.data[(16 * 50 + 1) * 4 + 3], 153);
    assert.equal(plate.data[(16 * 50 + 15) * 4], 255);
  });

  it('paints the same ground each time, opaque, without steps', () => {
    const ground = {
      from: hsl(210, 0.4, 0.2),
      to: hsl(240, 0.4, 0.1),
      angle: 0,
      glows: [{ x: 0.5, y: 0.5, reach: 0.5, strength: 0.5, colour: hsl(30, 0.5, 0.5) }],
      corners: { colour: [0, 0, 0] as const, strength: 0.3 },
      grain: 0,
    };
    const first = paintGround({ width: 200, height: 100 }, ground);
    assert.deepEqual(first.data, paintGround({ width: 200, height: 100 }, ground).data);
    for (let at = 3; at < first.data.length; at += 4) assert.equal(first.data[at], 255);
  });

  it('makes colours by hue', () => {
    const rounded = (hue: number) => hsl(hue, 1, 0.5).map(Math.round);
    assert.deepEqual(rounded(0), [255, 0, 0]);
    assert.deepEqual(rounded(120), [0, 255, 0]);
    assert.deepEqual(rounded(240), [0, 0, 255]);
    assert.deepEqual(rounded(-120), [0, 0, 255]);
  });
});
