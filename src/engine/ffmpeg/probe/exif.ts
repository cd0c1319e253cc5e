import { takenOfExif } from './taken.ts';
import { toOrientation, type Orientation } from './orientation.ts';

const TAG = {
  orientation: 0x0112,
  exif: 0x8769,
  colourSpace: 0xa001,
  interoperability: 0xa005,
  index: 0x0001,
  taken: 0x9003,
  takenOffset: 0x9011,
  takenFraction: 0x9291,
} as const;

/**
 * The orientation in a still's EXIF block: JPEG (APP1), PNG (`eXIf`) and WebP (`EXIF`). Pure: bytes in, number out. A file without
 * one, or with a damaged one, is upright.
 * @param bytes the file, or at least its part up to the picture data
 */
export function exifOrientation(bytes: Uint8Array): Orientation {
  const tiff = openTiff(bytes);
  return toOrientation(tiff === undefined ? undefined : tiff.number(tiff.first, TAG.orientation));
}

/**
 * Whether a still's EXIF block says that its colours are Adobe RGB's, as cameras say it that write no profile: “uncalibrated” colours and the
 * interoperability index `R03` (DCF 2.0), or the number 2 for the colour space. Pure.
 */
export function isAdobeRgb(bytes: Uint8Array): boolean {
  const tiff = openTiff(bytes);
  const exif = tiff?.number(tiff.first, TAG.exif);
  if (tiff === undefined || exif === undefined) return false;
  const space = tiff.number(exif, TAG.colourSpace);
  if (space === 2) return true;
  const interoperability = tiff.number(exif, TAG.interoperability);
  if (space !== 0xffff || interoperability === undefined) return false;
  return tiff.text(interoperability, TAG.index) === 'R03';
}

/** When a still was taken as its EXIF block says it (`DateTimeOriginal`), ms since 1970; undefined where it does not. */
export function exifTaken(bytes: Uint8Array): number | undefined {
  const tiff = openTiff(bytes);
  const exif = tiff?.number(tiff.first, TAG.exif);
  if (tiff === undefined || exif === undefined) return undefined;
  const text = (tag: number): string => tiff.text(exif, tag) ?? '';
  return takenOfExif(text(TAG.taken), text(TAG.takenOffset), text(TAG.takenFraction));
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

/** The entries of a TIFF structure; a directory is named by its offset. */
interface Tiff {
  readonly first: number;
  /** An entry's first number. */
  number(directory: number, tag: number): number | undefined;
  /** An entry's text, as far as {@link LONGEST_TEXT}. */
  text(directory: number, tag: number): string | undefined;
}

const LONG = 4;
/** Letters; a time has 19. */
const LONGEST_TEXT = 40;

function openTiff(bytes: Uint8Array): Tiff | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = findTiff(view);
  if (start === undefined || start + 8 > view.byteLength) return undefined;
  const little = ascii(view, start, 2) === 'II';
  const entryOf = (directory: number, tag: number): number | undefined => {
    const at = start + directory;
    if (at + 2 > view.byteLength) return undefined;
    const count = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12)
      if (view.getUint16(entry, little) === tag) return entry;
    return undefined;
  };
  return {
    first: view.getUint32(start + 4, little),
    number(directory, tag) {
      const entry = entryOf(directory, tag);
      if (entry === undefined) return undefined;
      const long = view.getUint16(entry + 2, little) === LONG;
      return long ? view.getUint32(entry + 8, little) : view.getUint16(entry + 8, little);
    },
    text(directory, tag) {
      const entry = entryOf(directory, tag);
      if (entry === undefined) return undefined;
      const length = Math.min(LONGEST_TEXT, view.getUint32(entry + 4, little));
      // Up to four letters are in the entry itself, more where it says.
      const at = length <= 4 ? entry + 8 : start + view.getUint32(entry + 8, little);
      return ascii(view, at, length).replace(/\0.*$/s, '');
    },
  };
}

function ascii(view: DataView, at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length && i < view.byteLength; i++) text += String.fromCharCode(view.getUint8(i));
  return text;
}
