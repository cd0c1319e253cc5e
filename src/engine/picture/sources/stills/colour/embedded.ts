import { readJpegColours } from './jpeg.ts';
import { readPngColours } from './png.ts';
import { readWebpColours } from './webp.ts';
import type { StoredColours } from './stored.ts';

/**
 * What a still's file says about its colours. Pure; never fails: what is damaged is as good as not there.
 * @param bytes the file
 */
export function storedColours(bytes: Uint8Array): StoredColours {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.readUInt16BE(0) === 0xffd8) return readJpegColours(file);
    if (file.readUInt32BE(0) === 0x89504e47) return readPngColours(file);
    if (file.toString('latin1', 0, 4) === 'RIFF') return readWebpColours(file);
    return {};
  } catch (error) {
    // Whatever reaches beyond the file's end.
    if (error instanceof RangeError) return {};
    throw error;
  }
}
