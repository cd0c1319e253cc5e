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
  return cut(await pixels(path, `fps=${perSecond},scale=${WIDTH}:${HEIGHT}`, 'gray'), WIDTH * HEIGHT);
}

/** How far apart the dark and the bright parts of a frame are, 0–255; next to nothing in a black, white or otherwise empty frame. */
export function contrast(frame: Frame): number {
  const sorted = frame.toSorted();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return at(0.995) - at(0.005);
}

/** How much of a video's frame at a time (s) is as good as white, 0–1. */
export async function brightest(path: string, at: number): Promise<number> {
  const [frame = new Uint8Array()] = cut(
    await pixels(path, `trim=start=${at},trim=end_frame=1,scale=${WIDTH}:${HEIGHT}`, 'gray'),
    WIDTH * HEIGHT,
  );
  return frame.filter((value) => value > 235).length / (frame.length || 1);
}

/**
 * Which of `pictures` fills the middle of each frame of a video, `perSecond` frames a second, as indices. They are told apart by
 * the colour of their middle, whatever its brightness, which zooms and a blurred margin leave alone: pick pictures that differ.
 */
export async function picturesShown(
  path: string,
  pictures: readonly string[],
  perSecond = 1,
): Promise<number[]> {
  const known = (await Promise.all(pictures.map((picture) => middles(picture)))).flat();
  return (await middles(path, perSecond)).map((shown) => {
    const distances = known.map((each) => distance(shown, each));
    return distances.indexOf(Math.min(...distances));
  });
}

/** The colour in the middle of each frame: the shares of red, green and blue in it. */
async function middles(path: string, perSecond?: number): Promise<Uint8Array[]> {
  const rate = perSecond === undefined ? '' : `fps=${perSecond},`;
  const middle = `${rate}crop='min(iw,ih)/3':'min(iw,ih)/3',scale=1:1:flags=area`;
  return cut(await pixels(path, middle, 'rgb24'), 3);
}

/** How different two colours are when both are equally bright. */
function distance(a: Uint8Array, b: Uint8Array): number {
  const shares = (color: Uint8Array) => {
    const [red = 0, green = 0, blue = 0] = color;
    const sum = red + green + blue || 1;
    return [red / sum, green / sum, blue / sum] as const;
  };
  const [x, y] = [shares(a), shares(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
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

/** How alike a video's frame `number` and a picture of the same size are: SSIM over all planes, 1 for equal ones. */
export async function likeness(video: string, number: number, picture: string): Promise<number> {
  const graph = `[0]select=eq(n\\,${number}),format=yuv420p,setpts=0[a];[1]format=yuv420p,setpts=0[b];[a][b]ssim`;
  const inputs = ['-i', video, '-i', picture];
  const output = ['-frames:v', '1', '-f', 'null', '-'];
  const { stderr } = await execute('ffmpeg', ['-hide_banner', ...inputs, '-lavfi', graph, ...output]);
  return Number(/SSIM .*All:([\d.]+)/.exec(stderr)?.[1]);
}

async function pixels(path: string, filter: string, format: 'gray' | 'rgb24'): Promise<Uint8Array> {
  const args = ['-v', 'error', '-i', path, '-vf', filter, '-f', 'rawvideo', '-pix_fmt', format, '-'];
  const { stdout } = await execute('ffmpeg', args, { encoding: 'buffer', maxBuffer: 64 << 20 });
  return stdout;
}

function cut(bytes: Uint8Array, size: number): Frame[] {
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}
