import { PixelMemory } from '../../../../compositor/pixels/memory.ts';
import { loadPlanes, pictureBytes, type RawPicture } from '../../../../compositor/pixels/planes.ts';
import { createReferenceKernel } from '../../../../compositor/pixels/reference/index.ts';
import { turnPlanes, type Orientation } from '../../../../compositor/pixels/turn.ts';

/** A picture turned, outside of any memory. Pure. */
export function turnedPicture(picture: RawPicture, orientation: Orientation): RawPicture {
  if (orientation === 1) return picture;
  const memory = new PixelMemory(createReferenceKernel());
  const { transparent } = picture;
  const { y, width, height } = turnPlanes(memory, loadPlanes(memory, picture), orientation);
  const bytes = memory.kernel.bytes().slice(y, y + pictureBytes(width, height, transparent));
  return { width, height, transparent, bytes };
}
