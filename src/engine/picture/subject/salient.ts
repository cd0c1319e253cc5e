import smartcrop from 'smartcrop';
import type { Point } from '../../draft/index.ts';
import type { RgbPixels } from '../../ffmpeg/index.ts';

/** Its types describe a module that has a default; it has none. */
const library = smartcrop as unknown as typeof smartcrop.default;

/** Where one looks first in most pictures, when nothing in it says more. */
const UPPER_MIDDLE: Point = { x: 0.5, y: 0.4 };
/** How far from its middle a picture's subject may be taken to be: what is found without a face is often beside it. */
const REACH = 0.3;

/** Finds the part of a picture that stands out by detail and colour. Pure. @returns its middle */
export async function salientPoint(pixels: RgbPixels): Promise<Point> {
  const side = Math.min(pixels.width, pixels.height);
  if (side < 16) return UPPER_MIDDLE;
  // The library's types know of pictures in a page alone.
  const options = { width: side, height: side, minScale: 0.6, imageOperations: OPERATIONS };
  const { topCrop } = await library.crop(withAlpha(pixels) as unknown as CanvasImageSource, options);
  const x = (topCrop.x + topCrop.width / 2) / pixels.width;
  const y = (topCrop.y + topCrop.height / 2) / pixels.height;
  return { x: within(x, UPPER_MIDDLE.x), y: within(y, UPPER_MIDDLE.y) };
}

const within = (value: number, middle: number): number =>
  Math.min(middle + REACH, Math.max(middle - REACH, value));

/** A picture as the library has it: four bytes a pixel. */
interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const OPERATIONS = {
  open: (image: Image): Promise<Image> => Promise.resolve(image),
  resample: (image: Image, width: number, height: number): Promise<Image> =>
    Promise.resolve(reduced(image, Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)))),
  getData: (image: Image): Promise<Image> => Promise.resolve(image),
};

function withAlpha({ width, height, data }: RgbPixels): Image {
  const pixels = new Uint8Array(4 * width * height).fill(255);
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    pixels[to] = data[from] ?? 0;
    pixels[to + 1] = data[from + 1] ?? 0;
    pixels[to + 2] = data[from + 2] ?? 0;
  }
  return { width, height, data: pixels };
}

/** Nearest pixels are good enough: only what stands out is looked for. */
function reduced(image: Image, width: number, height: number): Image {
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(((y + 0.5) * image.height) / height) * image.width;
    for (let x = 0; x < width; x += 1) {
      const from = 4 * (row + Math.floor(((x + 0.5) * image.width) / width));
      const to = 4 * (y * width + x);
      for (let channel = 0; channel < 4; channel += 1) data[to + channel] = image.data[from + channel] ?? 0;
    }
  }
  return { width, height, data };
}
