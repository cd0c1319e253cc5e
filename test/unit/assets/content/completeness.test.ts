import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  jpegIsComplete,
  pngIsComplete,
  webpIsComplete,
} from '../../../../src/assets/content/completeness.ts';
import { checkMp4 } from '../../../../src/assets/content/isoBoxes.ts';

const read = (path: string): Promise<Buffer> => readFile(new URL(`../../../../${path}`, import.meta.url));
const PHOTOS = ['01-elva', '03-larch', '04-blue-whale', '07-portrait-rotated-6'];

describe('completeness of pictures', () => {
  for (const name of PHOTOS) {
    it(`knows a whole JPEG from one that is cut (${name})`, async () => {
      const bytes = await read(`samples/photos/${name}.jpg`);
      assert.equal(jpegIsComplete(bytes), true);
      assert.equal(jpegIsComplete(Buffer.concat([bytes, Buffer.from('camera’s own data')])), true);
      for (const part of [0.1, 0.5, 0.9, 0.999])
        assert.equal(jpegIsComplete(bytes.subarray(0, bytes.length * part)), false);
    });
  }

  it('does not take a thumbnail’s end for the picture’s', () => {
    const thumbnail = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
    const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 2 + thumbnail.length]), thumbnail]);
    assert.equal(jpegIsComplete(Buffer.concat([Buffer.from([0xff, 0xd8]), app1])), false);
  });

  it('knows a whole PNG from one that is cut', async () => {
    const bytes = await read('media/icon.png');
    assert.equal(pngIsComplete(bytes), true);
    assert.equal(pngIsComplete(bytes.subarray(0, -12)), false);
  });

  it('knows a whole WebP from one that is cut', () => {
    const bytes = Buffer.concat([
      Buffer.from('RIFF'),
      Buffer.from([12, 0, 0, 0]),
      Buffer.from('WEBPVP8 1234'),
    ]);
    assert.equal(webpIsComplete(bytes), true);
    assert.equal(webpIsComplete(bytes.subarray(0, -1)), false);
    assert.equal(webpIsComplete(bytes.subarray(0, 5)), false);
  });

  it('calls no beginning of a picture whole, wherever it is cut', async () => {
    const jpeg = await read('samples/photos/05-tomato.jpg');
    const png = await read('media/icon.png');
    const cut = (bytes: Uint8Array) =>
      fc.nat({ max: bytes.length - 3 }).map((length) => bytes.subarray(0, length));
    fc.assert(fc.property(cut(jpeg), (bytes) => !jpegIsComplete(bytes)));
    fc.assert(fc.property(cut(png.subarray(0, -12)), (bytes) => !pngIsComplete(bytes)));
  });
});

describe('checkMp4', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-mp4-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const verdict = async (bytes: Uint8Array): Promise<string> => {
    const path = join(folder, 'x.mp4');
    await writeFile(path, bytes);
    return checkMp4(path);
  };
  const box = (type: string, length: number, ...more: number[]): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, Buffer.from(more)]);
  };

  it('knows a whole file from one that is cut', async () => {
    const bytes = await read('samples/clips/rabbit.mp4');
    assert.equal(await verdict(bytes), 'complete');
    assert.equal(await verdict(bytes.subarray(0, -1)), 'truncated');
    assert.equal(await verdict(bytes.subarray(0, bytes.length / 2)), 'truncated');
  });

  it('reads long boxes, and one that goes on to the end', async () => {
    assert.equal(
      await verdict(Buffer.concat([box('ftyp', 8), box('moov', 8), box('mdat', 0, 1, 2, 3)])),
      'complete',
    );
    const long = Buffer.concat([box('mdat', 1), Buffer.from([0, 0, 0, 0, 0, 0, 0, 18, 7, 7])]);
    assert.equal(await verdict(Buffer.concat([box('ftyp', 8), long, box('moov', 8)])), 'complete');
  });

  it('misses an index', async () => {
    assert.equal(await verdict(Buffer.concat([box('ftyp', 8), box('mdat', 8)])), 'truncated');
  });

  it('does not take other files for MP4', async () => {
    assert.equal(await verdict(Buffer.from('<html>please sign in</html>')), 'not-mp4');
    assert.equal(await verdict(Buffer.alloc(0)), 'not-mp4');
    assert.equal(await verdict(await read('samples/clips/rabbit.webm')), 'not-mp4');
  });

  it('does not hang on boxes without length', async () => {
    assert.equal(
      await verdict(Buffer.concat([box('ftyp', 8), box('free', 3), Buffer.alloc(100)])),
      'truncated',
    );
  });
});
