import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { failures } from '../errors.ts';
import type { UploadOptions, UploadSource } from '../types.ts';

/**
 * Bytes read from disk at a time: with large chunks the work per chunk does not count, with small ones there is progress on a slow line.
 * More in any case than a socket takes without saying that it is full.
 */
const [SMALLEST_CHUNK, LARGEST_CHUNK] = [256 * 1024, 2 * 1024 * 1024];
/** A file has so many chunks, if their size allows. */
const CHUNKS = 64;

/** A body that can be sent more than once, each time read afresh. */
export interface Payload {
  readonly contentType: string;
  /** Bytes. */
  readonly contentLength: number;
  /** Chunks are good until the next but one is asked for: their memory is used again. */
  stream(): AsyncIterable<Uint8Array>;
}

/**
 * A multipart form with one `files` part per file, read from disk while it is sent: memory use does not depend on file sizes.
 *
 * @throws BackendError `local-file` from the stream, when a file is gone or has another length than `size`
 */
export function multipartOf(
  files: readonly UploadSource[],
  { onProgress, release }: Pick<UploadOptions, 'onProgress' | 'release'> = {},
): Payload {
  const boundary = `clipwright-${randomUUID()}`;
  const heads = files.map((file) => Buffer.from(headOf(file, boundary)));
  const lineEnd = Buffer.from('\r\n');
  const tail = Buffer.from(`--${boundary}--\r\n`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const framing = heads.reduce((sum, head) => sum + head.length + lineEnd.length, tail.length);

  async function* stream(): AsyncIterable<Uint8Array> {
    let sent = 0;
    for (const [index, file] of files.entries()) {
      yield heads[index] ?? lineEnd;
      for await (const chunk of contentOf(file)) {
        yield chunk;
        sent += chunk.length;
        onProgress?.(sent, total);
      }
      // Without these last bytes no server can be done with the form.
      if (index === files.length - 1) await release;
      yield lineEnd;
    }
    yield tail;
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, contentLength: total + framing, stream };
}

function headOf({ name, mimeType }: UploadSource, boundary: string): string {
  return [
    `--${boundary}`,
    `Content-Disposition: form-data; name="files"; filename="${escapeName(name)}"`,
    `Content-Type: ${mimeType}`,
    '',
    '',
  ].join('\r\n');
}

/** The three characters that would end the quoted name, escaped as the HTML standard has it. */
function escapeName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * Exactly `size` bytes of a file: what was announced in `Content-Length`. Two buffers take turns: while the network sends one, the
 * next chunk is read into the other. A last chunk that is shorter has memory of its own, since the network may take it without
 * asking for a pause.
 */
async function* contentOf({ path, name, size }: UploadSource): AsyncIterable<Uint8Array> {
  const file = await reading(name, open(path));
  try {
    await reading(name, assertSize(file, size));
    const most = Math.min(Math.max(Math.ceil(size / CHUNKS), SMALLEST_CHUNK), LARGEST_CHUNK);
    let [chunk, other] = [Buffer.alloc(0), Buffer.alloc(0)];
    for (let at = 0; at < size; at += most) {
      const length = Math.min(most, size - at);
      [chunk, other] = [other.length === length ? other : Buffer.allocUnsafeSlow(length), chunk];
      await reading(name, fill(file, chunk, at));
      yield chunk;
    }
    await reading(name, assertSize(file, size));
  } finally {
    await file.close();
  }
}

/** What was checked is what is sent: the first bytes of a file that has grown since would be half a picture. */
async function assertSize(file: FileHandle, size: number): Promise<void> {
  const { size: now } = await file.stat();
  if (now !== size) throw new RangeError(`The file had ${size} bytes and has ${now} now.`);
}

async function fill(file: FileHandle, buffer: Buffer, position: number): Promise<void> {
  for (let done = 0; done < buffer.length;) {
    const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done);
    if (bytesRead === 0) throw new RangeError('The file has become shorter.');
    done += bytesRead;
  }
}

async function reading<T>(name: string, task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (error) {
    throw failures.localFile(name, { cause: error });
  }
}
