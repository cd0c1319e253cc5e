import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { unfinishedName } from '../../disk/leftovers.ts';

/** A file that has come in, under a temporary name. */
export interface Received {
  readonly path: string;
  readonly filename: string;
  /** SHA-256 of the content, hex. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Streams a file to disk and hashes it on the way: memory does not grow with its size. On failure nothing is left.
 * @param limit Bytes; where the stream brings more, the rest is read and thrown away and the answer is `'too-large'`.
 */
export async function receive(
  stream: Readable,
  file: { readonly folder: string; readonly filename: string; readonly limit: number },
): Promise<Received | 'too-large'> {
  const path = join(file.folder, unfinishedName('upload'));
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > file.limit) done();
      else {
        hash.update(chunk);
        done(null, chunk);
      }
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  if (size <= file.limit) return { path, filename: file.filename, hash: hash.digest('hex'), size };
  await rm(path, { force: true });
  return 'too-large';
}
