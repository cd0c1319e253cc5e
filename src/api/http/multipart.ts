import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { failures } from '../errors.ts';
import type { UploadSource } from '../types.ts';

/** Bytes read from disk at a time: large enough for the disk, small enough to be no burden in memory. */
const CHUNK = 256 * 1024;

/** A body that can be sent more than once, each time read afresh. */
export interface Payload {
  readonly contentType: string;
  /** Bytes. */
  readonly contentLength: number;
  stream(): AsyncIterable<Uint8Array>;
}

/**
 * A multipart form with one `files` part per file, read from disk while it is sent: memory use does not depend on file sizes.
 *
 * @param onProgress bytes of file content handed to the network so far, and in all
 * @throws BackendError `local-file` from the stream, when a file is gone or is shorter than `size`
 */
export function multipartOf(
  files: readonly UploadSource[],
  onProgress?: (sentBytes: number, totalBytes: number) => void,
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

/** Exactly `size` bytes of a file: what was announced in `Content-Length`. */
async function* contentOf({ path, name, size }: UploadSource): AsyncIterable<Uint8Array> {
  if (size === 0) return;
  let read = 0;
  const chunks = createReadStream(path, { highWaterMark: CHUNK, end: size - 1 }) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of chunks) {
      read += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw failures.localFile(name, { cause: error });
  }
  if (read !== size) throw failures.localFile(name);
}
