import assert from 'node:assert/strict';
import { turnedPicture } from '../../../../src/engine/picture/sources/stills/turned.ts';
import { framingSchema } from '../../../../src/engine/draft/index.ts';
import { orientationFor, shownOf } from '../../../../src/engine/picture/plan/upright.ts';
import { pictureOf } from '../../compositor/pictures.ts';

const TURNS = [0, 90, 180, 270] as const;
const FLIPS = ['none', 'horizontal', 'vertical'] as const;
const STORED = [1, 2, 3, 4, 5, 6, 7, 8] as const;

describe('what a framing says of an upright picture', () => {
  for (const stored of STORED) {
    it(`is found in a picture that is stored as ${stored}, however it is turned and mirrored`, () => {
      // A bright spot in an upright picture, as it is stored.
      const back = STORED.find((one) => turnsBack(stored, one)) ?? 1;
      const spot = (x: number, y: number) => x >= 28 && x < 36 && y >= 4 && y < 12;
      const upright = pictureOf({ width: 40, height: 24 }, (channel, x, y) =>
        channel === 'y' ? (spot(x, y) ? 235 : 16) : 128,
      );
      const file = turnedPicture(upright, back);
      for (const turn of TURNS)
        for (const flip of FLIPS) {
          const framing = framingSchema.parse({
            ...{ turn, flip, focus: { x: 32 / 40, y: 8 / 24 } },
            crop: { x: 28 / 40, y: 4 / 24, width: 8 / 40, height: 8 / 24 },
          });
          const picture = turnedPicture(file, orientationFor(stored, framing));
          const { shown, focus } = shownOf({ width: 40, height: 24 }, framing);
          assert.deepEqual([shown.width, shown.height], [picture.width, picture.height]);
          const { part } = shown;
          const [left, top] = [Math.round(part.x * shown.width), Math.round(part.y * shown.height)];
          for (let y = 0; y < picture.height; y += 1)
            for (let x = 0; x < picture.width; x += 1) {
              const inside = x >= left && x < left + 8 && y >= top && y < top + 8;
              assert.equal(
                picture.bytes[y * picture.width + x],
                inside ? 235 : 16,
                `${turn}, ${flip}: ${x}, ${y}`,
              );
            }
          assert.ok(Math.abs(focus.x - 0.5) < 1e-9 && Math.abs(focus.y - 0.5) < 1e-9, 'in the middle of it');
        }
    });
  }
});

/** Whether a picture that was turned one way is as it was when it is turned the other. */
function turnsBack(one: (typeof STORED)[number], other: (typeof STORED)[number]): boolean {
  const probe = pictureOf({ width: 8, height: 10 }, (channel, x, y) =>
    channel === 'y' ? 16 + x + 8 * y : 128,
  );
  const both = turnedPicture(turnedPicture(probe, other), one);
  return both.bytes.every((value, at) => value === probe.bytes[at]);
}
