/** Whether a picture's end is there. Pure: whole file in, verdict out. */

const JPEG = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, temporary: 0x01 } as const;

/**
 * Walks a JPEG's marker segments to its end marker. Thumbnails inside of segments are stepped over, and what cameras append
 * behind the end does not matter.
 */
export function jpegIsComplete(bytes: Uint8Array): boolean {
  let at = 2;
  let inScan = false;
  for (;;) {
    const mark = bytes.indexOf(0xff, at);
    const marker = mark < 0 ? undefined : bytes[mark + 1];
    if (marker === undefined) return false;
    at = mark + 2;
    if (marker === JPEG.endOfImage) return true;
    // A filler byte: the marker proper follows.
    if (marker === 0xff) at = mark + 1;
    else if (standsAlone(marker) || (inScan && marker === 0)) continue;
    else {
      const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      if (length < 2) return false;
      at += length;
      inScan = marker === JPEG.startOfScan || inScan;
    }
  }
}

function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === JPEG.startOfImage || marker === JPEG.temporary;
}

/** Walks a PNG's chunks to `IEND`. */
export function pngIsComplete(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (view.getUint32(at + 4) === 0x49454e44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** A WebP says in its header how long it is. */
export function webpIsComplete(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  return (
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8 <= bytes.length
  );
}
