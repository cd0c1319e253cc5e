// A script for a page: pictures of the panel are put together to a sheet, and sheets compared, where there are codecs for them.
import pixelmatch from 'pixelmatch';

/** How far two colours may be apart, 0–1: less than what nobody sees, more than what storing takes away. */
const SEEN = 0.1;

/** Levels that are told apart for each colour are this many apart: half as many bytes. */
const STEP = 16;

/** Where a picture lies on its sheet, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function bitmapOf(base64: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
}

async function base64Of(canvas: OffscreenCanvas): Promise<string> {
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas.');
  return context;
}

let current: OffscreenCanvasRenderingContext2D | undefined;
let difference: OffscreenCanvasRenderingContext2D | undefined;

Object.assign(globalThis, {
  /** Begins a sheet of these pictures (PNG, base64). */
  beginSheet: async (width: number, height: number, pictures: readonly (Place & { png: string })[]) => {
    const context = contextOf(width, height);
    context.fillStyle = '#808080';
    context.fillRect(0, 0, width, height);
    for (const { x, y, png } of pictures) context.drawImage(await bitmapOf(png), x, y);
    const image = context.getImageData(0, 0, width, height);
    for (let at = 0; at < image.data.length; at += 1)
      image.data[at] = at % 4 === 3 ? 255 : Math.min(255, Math.round((image.data[at] ?? 0) / STEP) * STEP);
    context.putImageData(image, 0, 0);
    current = context;
  },
  sheetAsPng: () => current && base64Of(current.canvas),
  differenceAsPng: () => difference && base64Of(difference.canvas),
  /** @returns how many pixels of each of the places differ from a stored sheet; undefined where that has another size */
  compareSheet: async (stored: string, places: readonly Place[]) => {
    if (current === undefined) return undefined;
    const { width, height } = current.canvas;
    const bitmap = await bitmapOf(stored);
    if (bitmap.width !== width || bitmap.height !== height) return undefined;
    const before = contextOf(width, height);
    before.drawImage(bitmap, 0, 0);
    difference = contextOf(width, height);
    return places.map(({ x, y, width: wide, height: high }) => {
      const [one, other] = [before, current].map((each) => each?.getImageData(x, y, wide, high).data);
      const out = new ImageData(wide, high);
      if (one === undefined || other === undefined) return wide * high;
      const count = pixelmatch(one, other, out.data, wide, high, { threshold: SEEN });
      difference?.putImageData(out, x, y);
      return count;
    });
  },
});
