import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilmPicture } from '../../../../src/compositor/scene/film.ts';
import { between } from '../../../../src/compositor/scene/geometry.ts';
import type { Rect } from '../../../../src/compositor/scene/scene.ts';
import { picturesIn, shownIn } from '../../../../src/engine/draft/index.ts';
import { pictureOfShot } from '../../../../src/engine/picture/plan/shotPicture.ts';
import { draftOf, say } from '../director/support.ts';
import { facePictures, type FacePicture } from './facePictures.ts';

const REQUESTS = ['make a slideshow', 'make a vertical slideshow', 'make a square slideshow'];
const STEPS = [0, 0.25, 0.5, 0.75, 1];

describe('faces in finished framings', function () {
  this.timeout(300_000);
  let folder: string;
  let made: readonly FacePicture[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-faces-'));
    made = await facePictures(folder);
  });
  after(() => rm(folder, { recursive: true }));

  // What is missed are faces of some 30 pixels in the small copy that is looked at.
  it('are found in at least 29 of 30 pictures', () => {
    const found = made.filter(({ file, face }) =>
      file.subject?.faces.some((one) => {
        const [x, y] = [one.x + one.width / 2 - face.x, one.y + one.height / 2 - face.y];
        return x > 0 && x < face.width && y > 0 && y < face.height;
      }),
    );
    assert.ok(found.length >= 29, `${found.length} of ${made.length}`);
  });

  it('are whole at all times, in all shapes', () => {
    let [whole, all] = [0, 0];
    for (const request of REQUESTS) {
      const draft = draftOf(say(request, { media: made.map(({ file }) => file) }));
      for (const segment of picturesIn(draft)) {
        const { layers } = pictureOfShot(segment, {
          ...{
            frame: draft.m,
            seconds: segment.d / 1000,
            fileId: ({ cell }) => cell.source.hash,
            groundId: () => 'ground',
          },
          media: (hash) => ({ ...sizeOf(hash), orientation: 1 }),
        });
        for (const { source } of shownIn(segment)) {
          const { face } = made.find(({ file }) => file.hash === source.hash) ?? assert.fail();
          const layer = layers.find(
            (one): one is FilmPicture => one.kind === 'picture' && one.source === source.hash,
          );
          assert.ok(layer);
          all += 1;
          if (STEPS.every((progress) => isWhole(layer, face, progress))) whole += 1;
        }
      }
    }
    assert.equal(all, made.length * REQUESTS.length);
    assert.ok(whole / all >= 0.95, `${whole} of ${all}`);
  });

  const sizeOf = (hash: string) => {
    const {
      width = 1,
      height = 1,
      subject,
    } = made.find(({ file }) => file.hash === hash)?.file ?? assert.fail();
    return { width, height, subject };
  };
});

function isWhole({ window, size }: FilmPicture, face: Rect, progress: number): boolean {
  const seen = between(window, progress);
  return (
    face.x * size.width >= seen.x - 2 &&
    face.y * size.height >= seen.y - 2 &&
    (face.x + face.width) * size.width <= seen.x + seen.width + 2 &&
    (face.y + face.height) * size.height <= seen.y + seen.height + 2
  );
}
