import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { exifOrientation } from '../../../../src/engine/ffmpeg/probe/exif.ts';
import { orientationOfMatrix, swapsSides } from '../../../../src/engine/ffmpeg/probe/orientation.ts';

const PHOTOS = new URL('../../../../samples/photos/', import.meta.url);

/** A TIFF block with an orientation alone. */
function tiff(orientation: number, little: boolean): Buffer {
  const block = Buffer.alloc(26);
  block.write(little ? 'II*\0' : 'MM\0*', 'latin1');
  const w16 = (value: number, at: number): number =>
    little ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const w32 = (value: number, at: number): number =>
    little ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  w32(8, 4);
  w16(1, 8);
  w16(0x0112, 10);
  w16(3, 12);
  w32(1, 14);
  w16(orientation, 18);
  return block;
}

function png(block: Buffer): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, block.length]);
  return Buffer.concat([head, Buffer.from('eXIf'), block, Buffer.alloc(4)]);
}

function webp(block: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(block.length);
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPEXIF'), size, block]);
}

function matrix(a: number, b: number, c: number, d: number): string {
  const one = 65536;
  const row = (n: number, x: number, y: number): string => `0000000${n}: ${x * one} ${y * one} 0`;
  return `\n${row(0, a, b)}\n${row(1, c, d)}\n00000002: 0 0 1073741824\n`;
}

describe('orientation', () => {
  it('is read from the EXIF block of a JPEG', async () => {
    assert.equal(exifOrientation(await readFile(new URL('07-portrait-rotated-6.jpg', PHOTOS))), 6);
    assert.equal(exifOrientation(await readFile(new URL('08-landscape-rotated-8.jpg', PHOTOS))), 8);
    assert.equal(exifOrientation(await readFile(new URL('01-elva.jpg', PHOTOS))), 1);
  });

  it('is read from PNG and WebP, in either byte order', () => {
    for (const little of [true, false]) {
      assert.equal(exifOrientation(png(tiff(3, little))), 3);
      assert.equal(exifOrientation(webp(tiff(5, little))), 5);
    }
  });

  it('is upright where the block is cut off or says nonsense', async () => {
    const photo = await readFile(new URL('07-portrait-rotated-6.jpg', PHOTOS));
    for (let length = 0; length < 200; length += 1)
      assert.ok([1, 6].includes(exifOrientation(photo.subarray(0, length))), `${length} bytes`);
    assert.equal(exifOrientation(png(tiff(9, true))), 1);
  });

  it('is read from a clip’s display matrix', () => {
    assert.equal(orientationOfMatrix(matrix(1, 0, 0, 1)), 1);
    assert.equal(orientationOfMatrix(matrix(0, 1, -1, 0)), 6);
    assert.equal(orientationOfMatrix(matrix(-1, 0, 0, -1)), 3);
    assert.equal(orientationOfMatrix(matrix(0, -1, 1, 0)), 8);
    assert.equal(orientationOfMatrix(matrix(0.7, 0.7, -0.7, 0.7)), 1);
    assert.equal(orientationOfMatrix(''), 1);
  });

  it('swaps width and height for quarter turns alone', () => {
    assert.deepEqual(([1, 2, 3, 4, 5, 6, 7, 8] as const).map(swapsSides), [
      false,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
