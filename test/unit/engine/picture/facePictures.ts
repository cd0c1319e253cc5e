import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rect } from '../../../../src/compositor/scene/scene.ts';
import { probeMedia } from '../../../../src/engine/ffmpeg/index.ts';
import { findSubject } from '../../../../src/engine/picture/subject/findSubject.ts';
import type { MediaFile } from '../../../../src/engine/types.ts';
import { photo } from '../director/support.ts';
import { make } from '../render/support.ts';

const PORTRAIT = fileURLToPath(new URL('../../../fixtures/faces/portrait.jpg', import.meta.url));
/** The face in the portrait, in shares of it. */
const FACE: Rect = { x: 0.34, y: 0.13, width: 0.2, height: 0.25 };
const SIZES = [
  [1500, 1000],
  [1000, 1500],
  [1600, 900],
  [1200, 900],
  [1000, 1000],
  [900, 1600],
] as const;
/** What is around the portrait: a plain ground, and photos without faces. */
const GROUNDS = ['03-larch', '06-blueberries'].map((name) =>
  fileURLToPath(new URL(`../../../../samples/photos/${name}.jpg`, import.meta.url)),
);
const COUNT = 30;

/** A picture with a face in it. */
export interface FacePicture {
  readonly path: string;
  readonly file: MediaFile;
  /** Where the face is, in shares of the picture; {@link file} has what was found. */
  readonly face: Rect;
}

/** Thirty pictures with one face each, at a place that is known, looked at as they are when they are added. */
export async function facePictures(folder: string): Promise<readonly FacePicture[]> {
  const pictures: FacePicture[] = [];
  // One after the other: each takes a thread for a while.
  for (let at = 0; at < COUNT; at++)
    pictures.push(await picture(folder, SIZES[at % SIZES.length] ?? SIZES[0], at));
  return pictures;
}

/** The portrait somewhere on a plain ground or a photo, in one of several sizes, mirrored now and then. */
async function picture(
  folder: string,
  [width, height]: readonly [number, number],
  number: number,
): Promise<FacePicture> {
  const side = Math.round(Math.min(width, height) * (0.45 + 0.12 * (number % 4)));
  const at = (room: number, part: number): number => Math.round(room * part);
  const [x, y] = [at(width - side, (number * 0.37) % 1), at(height - side, (number * 0.61) % 1)];
  const mirrored = number % 3 === 0;
  const ground = GROUNDS[number % (GROUNDS.length + 1)];
  const below =
    ground === undefined ? ['-f', 'lavfi', '-i', `color=0x8a8f84:size=${width}x${height}`] : ['-i', ground];
  const filled = `scale=${width}:${height}:force_original_aspect_ratio=increase,crop=${width}:${height}`;
  const path = await make(
    join(folder, `${number}.jpg`),
    ...[...below, '-i', PORTRAIT, '-filter_complex'],
    `[1:v]scale=${side}:${side}${mirrored ? ',hflip' : ''}[p];[0:v]${filled}[g];[g][p]overlay=${x}:${y}`,
    ...['-frames:v', '1'],
  );
  const media = await probeMedia({ ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, path);
  const subject = await findSubject({ path, media }, 'ffmpeg');
  const left = mirrored ? 1 - FACE.x - FACE.width : FACE.x;
  const face = {
    ...{ x: (x + side * left) / width, y: (y + side * FACE.y) / height },
    ...{ width: (side * FACE.width) / width, height: (side * FACE.height) / height },
  };
  return { path, file: { ...photo(`${number}.jpg`), width, height, subject }, face };
}
