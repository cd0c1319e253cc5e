import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  picturesIn,
  readDraft,
  shownIn,
  type PictureSegment,
} from '../../../../../src/engine/draft/index.ts';
import { draftOf, say } from '../../director/support.ts';
import { decodedFrames, type Pixels } from '../../picture/decoded.ts';
import { facePictures, type FacePicture } from '../../picture/facePictures.ts';
import { RenderHarness } from '../harness.ts';
import { make } from '../support.ts';

const FPS = 30;
/** Of a film's frames, every so many are looked at: pictures begin and end so gently that nothing happens between two. */
const STEP = 6;
/** How much smaller than a film these are. */
const SMALLER = 4;
const SHARE = 0.95;

type Channel = 0 | 1 | 2;
/** What faces are framed with, in turn: pictures that share a frame are told apart. In each two channels are alike, and the third is not. */
const FRAMES: readonly {
  readonly color: string;
  readonly high: readonly Channel[];
  readonly low: Channel[];
}[] = [
  { color: '0xff00ff', high: [0, 2], low: [1] },
  { color: '0x00ff00', high: [1], low: [0, 2] },
  { color: '0x00ffff', high: [1, 2], low: [0] },
];
/** How far apart they are at least in a finished film; in a blue sky they are not. */
const APART = 110;

describe('faces in finished films', function () {
  this.timeout(600_000);
  const harness = new RenderHarness();
  let folder: string;
  let made: readonly FacePicture[];
  const marked = new Map<string, string>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-faces-'));
    made = await facePictures(folder);
    // What is known of a picture was found out without the frame.
    for (const [at, picture] of made.entries())
      marked.set(picture.file.hash, await framed(picture, at, folder));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('are cut where one side of their frame is not seen', async () => {
    const size = { width: 160, height: 90 };
    const shown = async (x: number, y: number): Promise<boolean> => {
      const box = `drawbox=x=${x}:y=${y}:w=40:h=48:color=0xff00ff:t=4`;
      const source = ['-f', 'lavfi', '-i', `color=0x8a8f84:s=160x90:r=1:d=1,${box}`];
      const path = await make(join(folder, 'box.mp4'), ...source, '-pix_fmt', 'yuv420p');
      const [frame] = await decodedFrames(path, size);
      return hasWholeFrame(frame ?? assert.fail(), 0);
    };
    assert.ok((await shown(60, 20)) && (await shown(0, 0)) && (await shown(120, 42)));
    for (const [x, y] of [
      [-6, 20],
      [126, 20],
      [60, -6],
      [60, 48],
      [200, 20],
    ] as const)
      assert.ok(!(await shown(x, y)), `${x}, ${y}`);
  });

  for (const shape of ['wide', 'vertical', 'square'])
    it(`are whole in every frame: ${shape}`, async () => {
      const media = made.map(({ file }) => file);
      const request = `make a ${shape} slideshow without music, hard cuts between all photos`;
      const composed = draftOf(say(request, { media }));
      const m = {
        ...composed.m,
        width: even(composed.m.width / SMALLER),
        height: even(composed.m.height / SMALLER),
      };
      const draft = readDraft({ ...composed, m });
      const { path } = await harness.render(draft, {
        media: (hash) => {
          const file = media.find((one) => one.hash === hash) ?? assert.fail(hash);
          return { ...file, path: marked.get(hash) ?? '' };
        },
      });
      const frames = await decodedFrames(path, m, { step: STEP });
      const cut: string[] = [];
      let all = 0;
      for (const picture of picturesIn(draft))
        for (const { source } of shownIn(picture)) {
          const at = media.findIndex(({ hash }) => hash === source.hash);
          // At its end, a film goes to black.
          const end = Math.min(picture.st + picture.d, draft.d - (draft.m.fadeOut ?? 0));
          const isWhole = framesOf({ st: picture.st, d: end - picture.st }, frames).every((frame) =>
            hasWholeFrame(frame, at),
          );
          if (!isWhole)
            cut.push(media[at]?.subject?.faces.length === 1 ? source.hash : `${source.hash} (not found)`);
          all += 1;
        }
      assert.equal(all, made.length);
      if (process.env['SHOW']) console.log(shape, cut);
      assert.ok(1 - cut.length / all >= SHARE, `cut in the ${shape} film: ${cut.join(', ')}`);
    });
});

const even = (side: number): number => 4 * Math.round(side / 4);

/** The picture with a frame along the inner edge of the face's box. */
function framed({ path, face, file }: FacePicture, at: number, folder: string): Promise<string> {
  const { width = 1, height = 1 } = file;
  const [x, y] = [Math.round(face.x * width), Math.round(face.y * height)];
  const [w, h] = [Math.round(face.width * width), Math.round(face.height * height)];
  const { color = '' } = FRAMES[at % FRAMES.length] ?? {};
  const box = `drawbox=x=${x}:y=${y}:w=${w}:h=${h}:color=${color}:t=${Math.round(w / 7)}:replace=1`;
  return make(join(folder, `framed-${at}.jpg`), '-i', path, '-vf', `format=yuv444p,${box}`, '-q:v', '2');
}

function framesOf({ st, d }: Pick<PictureSegment, 'st' | 'd'>, frames: readonly Pixels[]): readonly Pixels[] {
  const at = (ms: number): number => Math.ceil(Math.round((ms * FPS) / 1000) / STEP);
  return frames.slice(at(st), at(st + d));
}

/** Whether a picture's frame is seen with its four sides. */
function hasWholeFrame(pixels: Pixels, at: number): boolean {
  const { high, low } = FRAMES[at % FRAMES.length] ?? assert.fail();
  const { width, height, data } = pixels;
  const isOf = (x: number, y: number): boolean => {
    const value = (channel: Channel): number => data[3 * (y * width + x) + channel] ?? 0;
    return Math.min(...high.map(value)) - Math.max(...low.map(value)) > APART;
  };
  const [columns, rows] = [new Uint16Array(width), new Uint16Array(height)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isOf(x, y)) {
        columns[x] = (columns[x] ?? 0) + 1;
        rows[y] = (rows[y] ?? 0) + 1;
      }
  return hasBothEnds(columns) && hasBothEnds(rows);
}

/** Whether what there is along a direction begins and ends with a side, and not with the two that run along it. */
function hasBothEnds(counts: Uint16Array): boolean {
  const full = Math.max(...counts);
  const isSide = (count: number | undefined): boolean => (count ?? 0) > 0.7 * full;
  // Those two are lines, not noise.
  const isAny = (count: number): boolean => count > 0.1 * full;
  const [first, last] = [counts.findIndex(isAny), counts.findLastIndex(isAny)];
  // Half a line is lost between two pixels.
  const begins = isSide(counts[first]) || isSide(counts[first + 1]) || isSide(counts[first + 2]);
  return full > 4 && begins && (isSide(counts[last]) || isSide(counts[last - 1]) || isSide(counts[last - 2]));
}
