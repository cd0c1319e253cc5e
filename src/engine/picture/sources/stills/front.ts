import { open, readFile } from 'node:fs/promises';
import { JPEG_MARKER, jpegSegments } from '../../../../formats/stills/jpeg.ts';

/** Bytes in which nearly every JPEG has come to its picture. */
const FRONT = 128 * 1024;

/**
 * What of a still's file says what it is: of a JPEG, all before its picture, which is most of it and would lie about until it is collected; else the whole.
 * @throws system errors
 */
export async function readFront(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(FRONT), 0, FRONT, 0);
    const front = buffer.subarray(0, bytesRead);
    if (bytesRead < FRONT || isJpegToItsPicture(front)) return front;
  } finally {
    await file.close();
  }
  return readFile(path);
}

function isJpegToItsPicture(front: Buffer): boolean {
  if (front.readUInt16BE(0) !== 0xffd8) return false;
  for (const { marker } of jpegSegments(front)) if (marker === JPEG_MARKER.startOfScan) return true;
  return false;
}
