/** A JPEG's frame header. */
export interface JpegHeader {
  /** Pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly precision: number;
  readonly components: readonly JpegComponent[];
  /** `huffman` is read a block at a time, `progressive` in several scans; the rest is rare, and hardly any program reads it. */
  readonly coding: 'huffman' | 'progressive' | 'lossless' | 'arithmetic' | 'hierarchical';
}

export interface JpegComponent {
  readonly id: number;
  /** Samples in a unit of the scan, across and down. */
  readonly across: number;
  readonly down: number;
}

/** A marker segment. */
export interface JpegSegment {
  /** The marker's second byte. */
  readonly marker: number;
  /** Where the marker stands. */
  readonly at: number;
  /** Without marker and length. */
  readonly content: Buffer;
  /** Where the next marker, or a scan's data, begins. */
  readonly end: number;
}

export const JPEG_MARKER = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  huffmanTables: 0xc4,
  restartInterval: 0xdd,
} as const;

/**
 * The marker segments of a JPEG from `at` on, over the data of scans, to the end marker or the file's end. Pure.
 *
 * @param at where to begin; 2 is behind the start marker
 */
export function* jpegSegments(bytes: Buffer, at = 2): Generator<JpegSegment> {
  for (;;) {
    // Data of a scan has 0xff only before a zero or a restart marker, and a marker may be filled up with 0xff.
    at = bytes.indexOf(0xff, at);
    const marker = at < 0 ? undefined : bytes[at + 1];
    if (marker === undefined) return;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (marker === JPEG_MARKER.endOfImage) {
      yield { marker, at, content: bytes.subarray(at, at), end: at + 2 };
      return;
    } else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      const end = at + 2 + length;
      if (length < 2 || end > bytes.length) return;
      yield { marker, at, content: bytes.subarray(at + 4, end), end };
      at = end;
    }
  }
}

/** Stuffed zeros, `TEM`, restart markers and a start of image. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Whether a JPEG has its end marker. Thumbnails inside of segments are stepped over, and what cameras append behind it does not matter. */
export function jpegHasEnd(bytes: Buffer): boolean {
  for (const { marker } of jpegSegments(bytes)) if (marker === JPEG_MARKER.endOfImage) return true;
  return false;
}

/** Reads the frame header; undefined when there is none before the first scan. Pure. */
export function jpegHeader(bytes: Buffer): JpegHeader | undefined {
  for (const { marker, content } of jpegSegments(bytes)) {
    if (marker === JPEG_MARKER.startOfScan) return undefined;
    if (isFrameHeader(marker)) return readFrame(marker, content);
  }
  return undefined;
}

/** SOF0 to SOF15, without the three other markers among them: Huffman tables, reserved, arithmetic tables. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readFrame(marker: number, content: Buffer): JpegHeader | undefined {
  const count = content[5] ?? 0;
  if (content.length < 6 + 3 * count) return undefined;
  const components = Array.from({ length: count }, (_, index): JpegComponent => {
    const at = 6 + 3 * index;
    const sampling = content.readUInt8(at + 1);
    return { id: content.readUInt8(at), across: sampling >> 4, down: sampling & 15 };
  });
  const [precision, height, width] = [content.readUInt8(0), content.readUInt16BE(1), content.readUInt16BE(3)];
  return width * height === 0
    ? undefined
    : { width, height, precision, components, coding: codingOf(marker) };
}

function codingOf(marker: number): JpegHeader['coding'] {
  if (marker >= 0xc9) return 'arithmetic';
  if (marker >= 0xc5) return 'hierarchical';
  if (marker === 0xc3) return 'lossless';
  return marker === 0xc2 ? 'progressive' : 'huffman';
}
