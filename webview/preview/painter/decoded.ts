import type { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type Planes } from '../../../src/compositor/pixels/planes.ts';
import { allocatePixels, allocatePlanesFor, pixelsToPlanes } from '../../../src/compositor/pixels/rgba.ts';
import type { PreviewPart } from '../../../src/compositor/preview/parts.ts';
import type { Size } from '../../../src/compositor/scene/scene.ts';

/** One of the pictures of a part that is no film, in memory of its own. @throws `InvalidStateError`, TypeError, RangeError for what is none */
export async function decodeStill(
  memory: PixelMemory,
  { codec, size, packets }: PreviewPart,
  index = 0,
): Promise<Planes> {
  const packet = packets[index];
  if (packet === undefined) throw new RangeError(`There is no picture ${index}.`);
  if (codec === 'jpeg') return loadPixels(memory, await pixelsOf(packet));
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
