// What is to be seen in a picture or a video: small copies of its frames, made by ffmpeg.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Size of the copies, px. Small enough to compare at a glance, large enough for the strokes of a title. */
const WIDTH = 160;
const HEIGHT = 90;

/** One frame, grey: a byte 0–255 per pixel, row by row. */
export type Frame = Uint8Array;

/** The frames of a video, `perSecond` a second; of a picture, its one. */
export async function framesOf(path: string, perSecond = 1): Promise<Frame[]> {
  return cut(await grey(path, `fps=${perSecond},scale=${WIDTH}:${HEIGHT}`), WIDTH * HEIGHT);
}

/** How far apart the dark and the bright parts of a frame are, 0–255; next to nothing in a black, white or otherwise empty frame. */
export function contrast(frame: Frame): number {
  const sorted = frame.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return at(0.995) - at(0.005);
}

/** Side of the pattern that pictures are told apart by, px. */
const SIDE = 12;

/**
 * Which of `pictures` fills the middle of each frame of a video, `perSecond` frames a second, as indices. Photos are told apart
 * by the pattern of light and dark in the middle of the frame, which slow zooms and a blurred margin leave alone.
 */
export async function picturesShown(
  path: string,
  pictures: readonly string[],
  perSecond = 1,
): Promise<number[]> {
  const middle = `crop='min(iw,ih)/2':'min(iw,ih)/2',scale=${SIDE}:${SIDE}`;
  const known = await Promise.all(pictures.map((picture) => grey(picture, middle)));
  const frames = cut(await grey(path, `fps=${perSecond},${middle}`), SIDE * SIDE);
  return frames.map((frame) => {
    const likeness = known.map((each) => correlation(frame, each));
    return likeness.indexOf(Math.max(...likeness));
  });
}

/** Loudness of a stretch of a video's sound, dB below full scale. @param from, to seconds */
export async function loudness(path: string, from: number, to: number): Promise<number> {
  const range = ['-ss', String(from), '-t', String(to - from), '-i', path];
  const { stderr } = await execute('ffmpeg', [
    '-hide_banner',
    ...range,
    '-vn',
    '-af',
    'volumedetect',
    '-f',
    'null',
    '-',
  ]);
  return Number(/mean_volume: (-?[\d.]+) dB/.exec(stderr)?.[1]);
}

/** −1 to 1; 1 for equal patterns, whatever their brightness. */
function correlation(a: Frame, b: Frame): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[index] ?? 0) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb || 1);
}

function mean(frame: Frame): number {
  return frame.reduce((sum, value) => sum + value, 0) / frame.length;
}

async function grey(path: string, filter: string): Promise<Uint8Array> {
  const args = ['-v', 'error', '-i', path, '-vf', filter, '-f', 'rawvideo', '-pix_fmt', 'gray', '-'];
  const { stdout } = await execute('ffmpeg', args, { encoding: 'buffer', maxBuffer: 64 << 20 });
  return stdout;
}

function cut(bytes: Uint8Array, size: number): Frame[] {
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}
