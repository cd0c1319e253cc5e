import { contentsOf } from '../iso/boxes.ts';
import { jpegHeader } from './jpeg.ts';

/** Pixels, as stored. */
export interface StoredSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture is, from its header: nothing is decoded. Pure.
 *
 * @param family of formats (`FileFormat.family`)
 * @param bytes the file, or for HEIC its `meta` box
 * @returns undefined where the header does not say, or is damaged
 */
export function stillSize(family: string, bytes: Buffer): StoredSize | undefined {
  const size = readSize(family, bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function readSize(family: string, bytes: Buffer): StoredSize | undefined {
  switch (family) {
    case 'jpg':
      return jpegHeader(bytes);
    case 'png':
      return bytes.length < 24
        ? undefined
        : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    case 'gif':
      return bytes.length < 10 ? undefined : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
    case 'webp':
      return bytes.length < 30 ? undefined : webpSize(bytes);
    case 'heic':
      return heicSize(bytes);
    default:
      return undefined;
  }
}

/** The canvas of an extended file, else the picture's own header. */
function webpSize(bytes: Buffer): StoredSize | undefined {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}

/** `meta` (version and flags first) → `iprp` → `ipco` → every `ispe`: whichever picture is decoded, none is larger than the largest. */
function heicSize(meta: Buffer): StoredSize | undefined {
  const sizes = contentsOf(meta.subarray(4), 'iprp')
    .flatMap((properties) => contentsOf(properties, 'ipco'))
    .flatMap((container) => contentsOf(container, 'ispe'))
    .flatMap((extent) =>
      extent.length < 12 ? [] : [{ width: extent.readUInt32BE(4), height: extent.readUInt32BE(8) }],
    );
  return sizes.reduce<StoredSize | undefined>(
    (largest, size) => (largest && pixels(largest) >= pixels(size) ? largest : size),
    undefined,
  );
}

function pixels({ width, height }: StoredSize): number {
  return width * height;
}
