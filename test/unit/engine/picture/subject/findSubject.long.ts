import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { probeMedia } from '../../../../../src/engine/ffmpeg/index.ts';
import { findSubject } from '../../../../../src/engine/picture/subject/findSubject.ts';
import { make, sample } from '../../render/support.ts';

const PORTRAIT = fileURLToPath(new URL('../../../../fixtures/faces/portrait.jpg', import.meta.url));
/** The face in the portrait, in shares of it. */
const FACE = { x: 0.31, y: 0.13, width: 0.25, height: 0.24 };

describe('findSubject', function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-subject-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const look = async (path: string) => {
    const media = await probeMedia({ ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, path);
    return findSubject({ path, media }, 'ffmpeg');
  };

  /** The portrait, 480 pixels wide, somewhere on a grey picture. */
  const placed = (name: string, [width, height]: readonly number[], [x, y]: readonly number[]) =>
    make(
      join(folder, name),
      ...['-f', 'lavfi', '-i', `color=0x808890:size=${width}x${height}`, '-i', PORTRAIT],
      ...['-filter_complex', `[1:v]scale=480:480[p];[0:v][p]overlay=${x}:${y}`, '-frames:v', '1'],
    );

  const cases = [
    { name: 'left.jpg', size: [1200, 675], at: [60, 150] },
    { name: 'right.png', size: [1200, 675], at: [680, 190] },
    { name: 'low.jpg', size: [600, 1100], at: [60, 600] },
  ];
  for (const { name, size, at } of cases)
    it(`finds the face, and nothing else: ${name}`, async () => {
      const { faces, focus } = await look(await placed(name, size, at));
      assert.equal(faces.length, 1);
      const [width = 1, height = 1] = size;
      const [x = 0, y = 0] = at;
      const middle = {
        x: (x + 480 * (FACE.x + FACE.width / 2)) / width,
        y: (y + 480 * (FACE.y + FACE.height / 2)) / height,
      };
      assert.ok(
        Math.abs(focus.x - middle.x) < 0.04 && Math.abs(focus.y - middle.y) < 0.04,
        JSON.stringify(focus),
      );
    });

  it('needs no second ffmpeg for a photo that has just been probed', async () => {
    const [width, height] = [1200, 675];
    for (const name of ['once.jpg', 'once.png']) {
      const path = await placed(name, [width, height], [60, 150]);
      const media = await probeMedia({ ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, path);
      const seen = await findSubject({ path, media }, 'no such program');
      assert.deepEqual(await findSubject({ path, media }, 'ffmpeg'), seen);
    }
  });

  it('finds it in a photo that its camera held sideways', async () => {
    const upright = await placed('upright.png', [600, 1100], [100, 100]);
    const wanted = (await look(upright)).focus;
    // Clip containers say how they are to be turned; so does one with a single picture.
    const stored = await make(
      join(folder, 'stored.mp4'),
      '-i',
      upright,
      '-vf',
      'transpose=clock',
      '-pix_fmt',
      'yuv420p',
    );
    const turned = await make(
      join(folder, 'turned.mp4'),
      ...['-i', stored, '-c', 'copy', '-metadata:s:v', 'rotate=90'],
    );
    const { faces, focus } = await look(turned);
    assert.equal(faces.length, 1);
    assert.ok(Math.hypot(focus.x - wanted.x, focus.y - wanted.y) < 0.03, JSON.stringify(focus));
  });

  it('finds what stands out where there is no face', async () => {
    const path = join(folder, 'ball.png');
    await make(
      path,
      ...['-f', 'lavfi', '-i', 'color=0x9aa0a4:size=900x500', '-f', 'lavfi', '-i', 'testsrc=size=120x120'],
      ...['-filter_complex', 'overlay=640:180', '-frames:v', '1'],
    );
    const { faces, focus } = await look(path);
    assert.equal(faces.length, 0);
    assert.ok(focus.x > 0.6, JSON.stringify(focus));
  });

  it('finds somebody who looks down', async () => {
    const [face, ...others] = (await look(sample('photos/01-elva.jpg'))).faces;
    assert.ok(face !== undefined && others.length === 0);
    const [x, y] = [face.x + face.width / 2, face.y + face.height / 2];
    assert.ok(Math.abs(x - 0.49) < 0.03 && Math.abs(y - 0.26) < 0.04, JSON.stringify(face));
  });

  // The whale's fins look like one at first sight.
  it('sees no face in what has none', async () => {
    for (const name of ['03-larch.jpg', '04-blue-whale.jpg', '05-tomato.jpg'])
      assert.deepEqual((await look(sample(`photos/${name}`))).faces, [], name);
  });
});
