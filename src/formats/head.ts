import { open } from 'node:fs/promises';

/** Bytes that signatures and the headers of small formats stand in. */
const HEAD = 512;

/** A file's first bytes. @param path absolute @throws the file system's errors */
export async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
