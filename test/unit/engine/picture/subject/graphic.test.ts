import assert from 'node:assert/strict';
import { isGraphic } from '../../../../../src/engine/picture/subject/graphic.ts';
import { randomNumbers } from '../../../../../src/engine/random.ts';

const SIZE = { width: 64, height: 48 };

/** A picture by what is where. @param at grey, or red, green and blue */
function drawn(at: (x: number, y: number) => number | readonly [number, number, number]) {
  const data = new Uint8Array(3 * SIZE.width * SIZE.height);
  for (let y = 0; y < SIZE.height; y += 1)
    for (let x = 0; x < SIZE.width; x += 1) {
      const colour = at(x, y);
      data.set(typeof colour === 'number' ? [colour, colour, colour] : colour, 3 * (y * SIZE.width + x));
    }
  return { ...SIZE, data };
}

describe('what was drawn, and what was taken', () => {
  const random = randomNumbers(1);
  const noise = (most: number): number => Math.round(most * random());
  const isLine = (x: number, y: number): boolean => y % 8 < 2 && x % 5 < 3;

  for (const [name, picture, expected] of [
    ['a dark editor', drawn((x, y) => (isLine(x, y) ? 180 + noise(60) : [30, 30, 34])), true],
    ['a document on white', drawn((x, y) => (isLine(x, y) ? noise(200) : 255)), true],
    [
      'a poster',
      drawn((x, y) => (x > 12 && y > 12 && x < 52 && y < 36 ? [180, 20, 40] : [250, 240, 190])),
      true,
    ],
    ['a meadow', drawn((_, y) => 60 + 2 * y + noise(30)), false],
    ['an overexposed sky above a roof', drawn((_, y) => (y < 26 ? 255 : 90 + noise(30))), false],
    ['a night', drawn((x, y) => (x % 9 === 0 && y % 7 === 0 ? 200 : noise(3))), false],
  ] as const)
    it(`${name} was ${expected ? 'drawn' : 'taken'}`, () => assert.equal(isGraphic(picture), expected));
});
