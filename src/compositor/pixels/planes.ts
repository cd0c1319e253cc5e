import type { PixelMemory } from './memory.ts';
import { SLACK } from './kernel.ts';

/** The colour of a pixel: bt709 in limited range, 8 bits. */
export interface Color {
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

export const BLACK: Color = { y: 16, u: 128, v: 128 };

/** The smallest side of a plane: resampling takes four pixels. */
const SHORTEST = 4;

/**
 * A picture in a kernel's memory: planar 4:2:0, bt709 in limited range, 8 bits. A transparent one was multiplied by its alpha, and says in
 * `alpha` how opaque each pixel is (0–255), for luma and for chroma. Offsets in bytes; strides are the planes' widths.
 */
export interface Planes {
  /** Even, at least 8. */
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly u: number;
  readonly v: number;
  readonly alpha?: { readonly y: number; readonly uv: number };
  /** Of a transparent one that has the same colour all over, and no other planes than its alpha's; that of luma begins at `y`. */
  readonly color?: Color;
  /** Of such a one: rows of its alpha that are all the same. */
  readonly alike?: { readonly y: AlikeRows; readonly uv: AlikeRows };
  /** Nothing of it changes for as long as it is there. */
  readonly lasting?: true;
}

/** The same outside of any memory: planes one after the other, Y U V and, when transparent, the alpha of luma and of chroma. */
export interface RawPicture {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
  readonly bytes: Uint8Array;
}

/** Bytes of a picture's planes. */
export function pictureBytes(width: number, height: number, transparent: boolean): number {
  const luma = width * height;
  return luma + luma / 2 + (transparent ? luma + luma / 4 : 0);
}

/** Room for a picture. @throws RangeError for a size that cannot be */
export function allocatePlanes(
  memory: PixelMemory,
  { width, height, transparent }: Omit<RawPicture, 'bytes'>,
): Planes {
  if (width % 2 !== 0 || height % 2 !== 0 || Math.min(width, height) < 2 * SHORTEST)
    throw new RangeError(`no planes of ${width}x${height}`);
  const at = memory.allocate(pictureBytes(width, height, transparent) + SLACK);
  const luma = width * height;
  const planes = { width, height, y: at, u: at + luma, v: at + luma + luma / 4 };
  const end = at + luma + luma / 2;
  return transparent ? { ...planes, alpha: { y: end, uv: end + luma } } : planes;
}

/** A picture brought into the memory. @throws RangeError when the bytes are not those of such a picture */
export function loadPlanes(memory: PixelMemory, picture: RawPicture): Planes {
  const { width, height, transparent, bytes } = picture;
  if (bytes.length !== pictureBytes(width, height, transparent))
    throw new RangeError(`${bytes.length} bytes are no picture of ${width}x${height}`);
  const planes = allocatePlanes(memory, picture);
  memory.kernel.bytes().set(bytes, planes.y);
  return planes;
}

/** From (inclusive) and to (exclusive) a row of a plane. */
export interface AlikeRows {
  readonly from: number;
  readonly to: number;
}

/** How opaque one colour is: the alpha of luma, then that of chroma. */
export interface Shade {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A colour through an alpha, brought into the memory. */
export function loadShade(memory: PixelMemory, { width, height, bytes }: Shade, color: Color): Planes {
  const at = memory.allocate(bytes.length + SLACK);
  memory.kernel.bytes().set(bytes, at);
  const alpha = { y: at, uv: at + width * height };
  const alike = {
    y: alikeRows(bytes, { at: 0, width, height }),
    uv: alikeRows(bytes, { at: width * height, width: width / 2, height: height / 2 }),
  };
  return { width, height, y: at, u: at, v: at, alpha, color, alike };
}

/** The rows round the middle one that are as it is. */
function alikeRows(
  bytes: Uint8Array,
  { at, width, height }: { readonly at: number; readonly width: number; readonly height: number },
): AlikeRows {
  const middle = height >> 1;
  const isAlike = (row: number): boolean => {
    for (let x = 0; x < width; x += 1)
      if (bytes[at + row * width + x] !== bytes[at + middle * width + x]) return false;
    return true;
  };
  let [from, to] = [middle, middle + 1];
  while (from > 0 && isAlike(from - 1)) from -= 1;
  while (to < height && isAlike(to)) to += 1;
  return { from, to };
}

/** Gives a picture's memory back. */
export function freePlanes(memory: PixelMemory, planes: Planes): void {
  memory.free(planes.y);
}
