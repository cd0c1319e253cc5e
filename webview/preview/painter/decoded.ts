import type { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import {
  allocatePlanes,
  freePlanes,
  loadPlanes,
  pictureBytes,
  type Planes,
} from '../../../src/compositor/pixels/planes.ts';
import {
  allocatePixels,
  allocatePlanesFor,
  pixelsToPlanes,
  planesToPixels,
  type Pixels,
} from '../../../src/compositor/pixels/rgba.ts';
import type { PreviewPart } from '../../../src/compositor/preview/parts.ts';
import type { Size } from '../../../src/compositor/scene/scene.ts';

/** One of the pictures of a part that is no film, in memory of its own. @throws `InvalidStateError`, TypeError, RangeError for what is none */
export async function decodeStill(
  memory: PixelMemory,
  { codec, size, packets, alpha }: PreviewPart,
  index = 0,
): Promise<Planes> {
  const packet = packets[index];
  if (packet === undefined) throw new RangeError(`There is no picture ${index}.`);
  if (codec === 'jpeg') {
    const colours = loadPixels(memory, await pixelsOf(packet));
    const grey = alpha?.packets[index];
    return grey === undefined
      ? colours
      : withAlpha(memory, colours, loadPixels(memory, await pixelsOf(grey)));
  }
  return loadPlanes(memory, { ...size, transparent: true, bytes: await inflate(packet) });
}

/** A decoded frame of a film, in memory of its own. @param size of what is seen of it: a decoder may have more rows and columns */
export async function loadFrame(memory: PixelMemory, frame: VideoFrame, size: Size): Promise<Planes> {
  const { width, height } = size;
  const rect = { x: frame.visibleRect?.x ?? 0, y: frame.visibleRect?.y ?? 0, width, height };
  if (frame.format === 'I420') {
    const bytes = new Uint8Array(pictureBytes(width, height, false));
    const luma = width * height;
    const layout = [
      { offset: 0, stride: width },
      { offset: luma, stride: width / 2 },
      { offset: luma * 1.25, stride: width / 2 },
    ];
    await frame.copyTo(bytes, { rect, layout });
    return loadPlanes(memory, { ...size, transparent: false, bytes });
  }
  // A decoder in hardware gives what it likes.
  const data = new Uint8ClampedArray(4 * width * height);
  await frame.copyTo(data, { rect, format: 'RGBA', layout: [{ offset: 0, stride: 4 * width }] });
  return loadPixels(memory, { width, height, data });
}

/** A transparent picture out of its multiplied colours and its alpha as a grey picture of the same size; both are freed. */
export function withAlpha(memory: PixelMemory, colours: Planes, grey: Planes): Planes {
  const pixels = takePixels(memory, colours);
  const levels = takePixels(memory, grey);
  const bytes = memory.kernel.bytes();
  for (let at = 0; at < 4 * pixels.width * pixels.height; at += 4)
    bytes[pixels.at + at + 3] = bytes[levels.at + at] ?? 0;
  const planes = allocatePlanes(memory, { ...sizeOf(pixels), transparent: true });
  pixelsToPlanes(memory, pixels, planes, 'multiplied');
  for (const { at } of [pixels, levels]) memory.free(at);
  return planes;
}

function takePixels(memory: PixelMemory, planes: Planes): Pixels {
  const pixels = allocatePixels(memory, planes);
  planesToPixels(memory, planes, pixels);
  freePlanes(memory, planes);
  return pixels;
}

function sizeOf({ width, height }: Size): Size {
  return { width, height };
}

function loadPixels(
  memory: PixelMemory,
  { width, height, data }: Size & { readonly data: Uint8ClampedArray },
): Planes {
  const planes = allocatePlanesFor(memory, { width, height, transparent: false });
  const pixels = allocatePixels(memory, { width, height });
  memory.kernel.bytes().set(data, pixels.at);
  pixelsToPlanes(memory, pixels, planes);
  memory.free(pixels.at);
  return planes;
}

async function pixelsOf(jpeg: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to read pixels from.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
