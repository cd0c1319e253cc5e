/** Decodes one HEIC photo in a thread of its own: it takes a second and some 300 MB, which are given back when the thread ends. */
import { readFile, writeFile } from 'node:fs/promises';
import { encode } from 'jpeg-js';
import libheif from 'libheif-js/wasm-bundle.js';
import { inThreeChannels } from '../../colour/matrixProfile.ts';
import { answerTask } from '../../workers/answer.ts';
import { layOnGround } from './flatten.ts';
import { heicProfile, withProfile } from './heicProfile.ts';

export interface HeicTask {
  /** Absolute path of the photo. */
  readonly source: string;
  /** Absolute path of the JPEG to write. */
  readonly target: string;
  /** Pixels that it may have. */
  readonly mostPixels: number;
}

/** Nearly as good as the original to the eye (0–100); the videos are compressed far more than that. */
const QUALITY = 92;

answerTask(async (task) => {
  const { source, target, mostPixels } = task as HeicTask;
  const file = await readFile(source);
  const picture = await decodeMain(file, mostPixels);
  // A JPEG has no transparency: what is hidden would be seen.
  layOnGround(picture.data);
  const jpeg = encode(picture, QUALITY).data;
  const own = heicProfile(file);
  // What is written has three channels, whatever the photo has.
  const profile = own && inThreeChannels(own);
  await writeFile(target, profile === undefined ? jpeg : withProfile(jpeg, profile));
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The main picture, upright. */
async function decodeMain(file: Buffer, mostPixels: number): Promise<Picture> {
  const images = new libheif.HeifDecoder().decode(file);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (image === undefined) throw new Error('There is no picture in it.');
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) throw new Error(`It has ${width} by ${height} pixels.`);
  const picture = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  return new Promise((resolve, reject) => {
    image.display(picture, (done) => {
      if (done === null) reject(new Error('Its picture cannot be decoded.'));
      else resolve(done);
    });
  });
}
