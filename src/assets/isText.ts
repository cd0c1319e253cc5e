import { open } from 'node:fs/promises';
import { decodeText } from './convert/text.ts';

/** So much of a file tells whether it is a text, bytes. */
const ENOUGH = 256 * 1024;
const SPACES = [0x0a, 0x20];

/**
 * Whether a file can be read as a text, in whatever encoding.
 *
 * @param path absolute
 * @param size bytes
 * @throws the file system's errors
 */
export async function isTextFile(path: string, size: number): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(Math.min(size, ENOUGH)),
      0,
      Math.min(size, ENOUGH),
      0,
    );
    const bytes = buffer.subarray(0, bytesRead);
    return decodeText(size > ENOUGH ? uncut(bytes) : bytes) !== undefined;
  } finally {
    await file.close();
  }
}

/** Up to the last space or line break, in whole pairs of bytes: no character is cut in two. */
function uncut(bytes: Buffer): Buffer {
  const last = Math.max(...SPACES.map((space) => bytes.lastIndexOf(space)));
  return bytes.subarray(0, last < bytes.length / 2 ? bytes.length : last - (last % 2));
}
