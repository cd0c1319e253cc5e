import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileSink } from '../../../../src/project/export/fileSink.ts';

const BYTES = randomBytes(3_000_000);

/** Chunks with memory of their own, as a socket gives them. */
function chunksOf(bytes: Buffer, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    Uint8Array.from(bytes.subarray(index * size, (index + 1) * size)),
  );
}

async function withFile(test: (file: FileHandle, path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clipwright-'));
  const path = join(folder, 'video.part');
  await writeFile(path, 'begin');
  const file = await open(path, 'r+');
  try {
    await test(file, path);
  } finally {
    await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe('FileSink', () => {
  it('writes behind the offset, in order, tells the length, and frees what it wrote', () =>
    withFile(async (file, path) => {
      const chunks = chunksOf(BYTES, 65_536);
      const lengths: number[] = [];
      const sink = new FileSink(file, 5, (length) => lengths.push(length));
      await pipeline(Readable.from(chunks), sink);
      assert.ok((await readFile(path)).equals(Buffer.concat([Buffer.from('begin'), BYTES])));
      assert.equal(sink.length, BYTES.length + 5);
      assert.equal(lengths.at(-1), sink.length);
      assert.deepEqual(
        lengths,
        lengths.toSorted((a, b) => a - b),
      );
      assert.ok(chunks.every(({ byteLength }) => byteLength === 0));
    }));

  it('leaves memory alone that a chunk shares with others', () =>
    withFile(async (file, path) => {
      const shared = Uint8Array.from(BYTES.subarray(0, 100));
      await pipeline(Readable.from([shared.subarray(0, 50)]), new FileSink(file, 0, () => undefined));
      assert.equal(shared.byteLength, 100);
      assert.ok((await readFile(path)).equals(BYTES.subarray(0, 50)));
    }));

  it('an empty download leaves what is there', () =>
    withFile(async (file, path) => {
      await pipeline(Readable.from([]), new FileSink(file, 5, () => undefined));
      assert.equal(await readFile(path, 'utf8'), 'begin');
    }));

  it('a disk that says no ends it', () =>
    withFile(async (_, path) => {
      const readOnly = await open(path, 'r');
      try {
        const sink = new FileSink(readOnly, 0, () => undefined);
        await assert.rejects(pipeline(Readable.from(chunksOf(BYTES, 65_536)), sink), { code: 'EBADF' });
      } finally {
        await readOnly.close();
      }
    }));
});
