import assert from 'node:assert/strict';
import { extentOf, prominenceOf } from '../../../../../src/engine/picture/subject/standingOut.ts';
import { randomNumbers } from '../../../../../src/engine/random.ts';

const SIZE = { width: 192, height: 128 };

type Colour = readonly [red: number, green: number, blue: number];

function drawn(at: (x: number, y: number) => Colour) {
  const data = new Uint8Array(3 * SIZE.width * SIZE.height);
  for (let y = 0; y < SIZE.height; y += 1)
    for (let x = 0; x < SIZE.width; x += 1) data.set(at(x, y), 3 * (y * SIZE.width + x));
  return { ...SIZE, data };
}

describe('what stands out in a picture', () => {
  const random = randomNumbers(3);
  /** A slope from light to dark with some noise, as skies and walls have it. */
  const ground = (x: number, y: number): Colour => {
    const grey = 90 + 0.3 * x + 0.3 * y + 8 * random();
    return [grey, grey, grey + 30];
  };
  const near = (found: number | undefined, wanted: number): void =>
    assert.ok(found !== undefined && Math.abs(found - wanted) < 0.04, `${found} instead of ${wanted}`);

  for (const [name, colour] of [
    ['darker', [40, 40, 60]],
    ['of another colour alone', [190, 110, 110]],
  ] as const)
    it(`is a thing that is ${name}, from its head to its foot`, () => {
      const extent = extentOf(
        prominenceOf(drawn((x, y) => (x > 96 && x < 144 && y > 16 && y < 112 ? colour : ground(x, y)))),
      );
      near(extent?.x, 0.5);
      near(extent?.y, 0.125);
      near(extent?.width, 0.25);
      near(extent?.height, 0.75);
    });

  it('is not what reaches into the picture from its edge', () => {
    const extent = extentOf(
      prominenceOf(
        drawn((x, y) => {
          if (x < 60) return [20, 90, 20];
          return x > 120 && x < 150 && y > 50 && y < 90 ? [240, 200, 40] : ground(x, y);
        }),
      ),
    );
    assert.ok(extent && extent.x > 0.58 && extent.y > 0.33, JSON.stringify(extent));
  });

  it('is nothing in a picture of one colour', () => {
    assert.equal(extentOf(prominenceOf(drawn(() => [120, 130, 140]))), undefined);
  });

  it('is found in pictures of a few pixels, too', () => {
    for (const [width, height] of [
      [1, 1],
      [2, 1],
      [1, 700],
      [700, 3],
    ] as const)
      assert.doesNotThrow(() =>
        extentOf(prominenceOf({ width, height, data: new Uint8Array(3 * width * height) })),
      );
  });
});
