import assert from 'node:assert/strict';
import type { FilmPicture } from '../../../../src/compositor/scene/film.ts';
import { picturesIn } from '../../../../src/engine/draft/index.ts';
import { pictureOfShot } from '../../../../src/engine/picture/plan/shotPicture.ts';
import type { MediaFile } from '../../../../src/engine/types.ts';
import { draftOf, photo, say } from '../director/support.ts';

const FACE = { x: 0.42, y: 0.25, width: 0.16, height: 0.12 };
const sized = (width: number, height: number, faces = 0) => ({ width, height, faces });
/** What people bring: cameras' and phones' pictures, lying and standing. */
const MIXED = [
  ...[sized(6000, 4000), sized(4032, 3024), sized(3024, 4032, 1), sized(4000, 2250), sized(3024, 4032)],
  ...[sized(3024, 4032), sized(5472, 3648, 1), sized(2000, 2000, 1), sized(1600, 647), sized(960, 640)],
];
const PORTRAITS = [
  sized(3024, 4032),
  sized(3000, 4000),
  sized(2250, 4000),
  sized(3024, 4032, 1),
  sized(1080, 1920),
];

const filesOf = (sizes: typeof MIXED): MediaFile[] =>
  sizes.map(({ width, height, faces }, at) => ({
    ...photo(`photo ${at}.jpg`),
    ...{ width, height, subject: { faces: faces > 0 ? [FACE] : [], focus: { x: 0.5, y: 0.4 } } },
  }));

/** How much of the frame is picture, on average over the time of a film. */
function shareOf(request: string, sizes: typeof MIXED): number {
  const media = filesOf(sizes);
  const draft = draftOf(say(request, { media }));
  const { width, height } = draft.m;
  const shares = picturesIn(draft).map((segment) => {
    const { layers } = pictureOfShot(segment, {
      ...{ frame: { width, height }, seconds: segment.d / 1000, groundId: () => 'ground' },
      fileId: ({ cell }) => cell.source.hash,
      media: (hash) => {
        const {
          width: wide = 1,
          height: high = 1,
          subject,
        } = media.find((one) => one.hash === hash) ?? assert.fail();
        return { width: wide, height: high, subject, orientation: 1 };
      },
    });
    const fronts = layers.filter(
      (layer): layer is FilmPicture => layer.kind === 'picture' && layer.source.startsWith('photo'),
    );
    const seen = fronts.map(({ clip, place }) => clip ?? place.from);
    return {
      area: seen.reduce((sum, one) => sum + one.width * one.height, 0) / (width * height),
      d: segment.d,
    };
  });
  const whole = shares.reduce((sum, { d }) => sum + d, 0);
  return shares.reduce((sum, { area, d }) => sum + (area * d) / whole, 0);
}

describe('how much of the frame is picture', () => {
  it('is at least 85 % in landscape, whatever people bring', () => {
    const share = shareOf('make a slideshow', MIXED);
    assert.ok(share >= 0.85, `${share}`);
  });

  it('is nearly all where all are portraits of phones, and 76 % or more in the other shapes', () => {
    for (const [request, sizes, least] of [
      ['make a slideshow', PORTRAITS, 0.95],
      ['make a vertical slideshow', PORTRAITS, 0.95],
      ['make a vertical slideshow', MIXED, 0.76],
      ['make a square slideshow', MIXED, 0.9],
    ] as const) {
      const share = shareOf(request, [...sizes]);
      assert.ok(share >= least, `${request}: ${share}`);
    }
  });
});
