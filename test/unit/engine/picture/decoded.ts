import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Rgb } from './deltaE.ts';

const run = promisify(execFile);

/** A picture: red, green and blue of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Every `step`th frame of a video from frame `first` on. Decoded by the book (bt709, limited range), as players do. */
export async function decodedFrames(
  path: string,
  { width, height }: { readonly width: number; readonly height: number },
  { first = 0, step = 1 } = {},
): Promise<Pixels[]> {
  const exact = 'flags=accurate_rnd+full_chroma_int+full_chroma_inp:in_color_matrix=bt709:in_range=tv';
  const filters = `select='not(mod(n-${first},${step}))',scale=${exact},format=rgb24`;
  const output = ['-vf', filters, '-fps_mode', 'passthrough', '-f', 'rawvideo', 'pipe:1'];
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-i', path, '-an', ...output], {
    encoding: 'buffer',
    maxBuffer: 1 << 30,
  });
  const size = width * height * 3;
  return Array.from({ length: stdout.length / size }, (_, index) => ({
    ...{ width, height, data: stdout.subarray(index * size, (index + 1) * size) },
  }));
}

/** Planes (4:2:0, bt709, limited range) → red, green, blue. */
export function planesToPixels(
  planes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const count = width * height;
  const pixels = new Uint8ClampedArray(3 * count);
  for (let at = 0; at < count; at++) {
    const half = (Math.floor(at / width) >> 1) * (width / 2) + ((at % width) >> 1);
    const y = ((planes[at] ?? 0) - 16) / 219;
    const cb = ((planes[count + half] ?? 0) - 128) / 224;
    const cr = ((planes[count * 1.25 + half] ?? 0) - 128) / 224;
    const [red, blue] = [y + 1.5748 * cr, y + 1.8556 * cb];
    pixels.set(
      [red, (y - 0.2126 * red - 0.0722 * blue) / 0.7152, blue].map((value) => 255 * value),
      3 * at,
    );
  }
  return new Uint8Array(pixels.buffer);
}

/** The mean colour of a square of 8 by 8 pixels. */
export function colourAt({ width, data }: Pixels, x: number, y: number): Rgb {
  const sum: [number, number, number] = [0, 0, 0];
  for (let row = y - 4; row < y + 4; row++) {
    for (let column = x - 4; column < x + 4; column++) {
      const at = (row * width + column) * 3;
      for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel] ?? 0;
    }
  }
  return [sum[0] / 64, sum[1] / 64, sum[2] / 64];
}
