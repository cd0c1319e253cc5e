import { toOrientation, type Orientation } from '../orientation.ts';

const TAG_ORIENTATION = 0x0112;

/**
 * The orientation in a still's EXIF block: JPEG (APP1), PNG (`eXIf`) and WebP (`EXIF`). Pure: bytes in, number out. A file without
 * one, or with a damaged one, is upright.
 * @param bytes the file, or at least its part up to the picture data
 */
export function exifOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = findTiff(view);
  return start === undefined ? 1 : readTiff(view, start);
}

/** Offset of the TIFF header inside the file. */
function findTiff(view: DataView): number | undefined {
  if (view.byteLength < 16) return undefined;
  if (view.getUint16(0) === 0xffd8) return findInJpeg(view);
  if (view.getUint32(0) === 0x89504e47) return findInPng(view);
  if (ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP') return findInWebp(view);
  return undefined;
}

function findInJpeg(view: DataView): number | undefined {
  for (let at = 2; at + 10 <= view.byteLength;) {
    const marker = view.getUint16(at);
    // Start of scan: the picture begins, and no more headers follow.
    if (marker === 0xffda || marker >> 8 !== 0xff) return undefined;
    if (marker === 0xffe1 && ascii(view, at + 4, 4) === 'Exif') return at + 10;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function findInPng(view: DataView): number | undefined {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (ascii(view, at + 4, 4) === 'eXIf') return at + 8;
  }
  return undefined;
}

function findInWebp(view: DataView): number | undefined {
  for (let at = 12; at + 8 <= view.byteLength;) {
    const size = view.getUint32(at + 4, true);
    // Some writers repeat JPEG's “Exif\0\0” in front of the TIFF header.
    if (ascii(view, at, 4) === 'EXIF') return ascii(view, at + 8, 4) === 'Exif' ? at + 14 : at + 8;
    at += 8 + size + (size % 2);
  }
  return undefined;
}

function readTiff(view: DataView, start: number): Orientation {
  if (start + 8 > view.byteLength) return 1;
  const little = ascii(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) === TAG_ORIENTATION)
      return toOrientation(view.getUint16(entry + 8, little));
  }
  return 1;
}

function ascii(view: DataView, at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length && i < view.byteLength; i++) text += String.fromCharCode(view.getUint8(i));
  return text;
}
