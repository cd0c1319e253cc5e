import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { checkStill, type StillProblem } from '../../../../src/formats/stills/check.ts';
import { jpegShare } from '../../../../src/formats/stills/jpegShare.ts';

const read = (path: string): Promise<Buffer> => readFile(new URL(`../../../../${path}`, import.meta.url));
const report = (name: string): Promise<Buffer> => read(`test/fixtures/reports/${name}`);

const [JPEG, PNG, WEBP, GIF, HEIC] = ['jpg', 'png', 'webp', 'gif', 'heic'].map((family) => ({ family })) as [
  { family: string },
  { family: string },
  { family: string },
  { family: string },
  { family: string },
];

/** Bytes of a list of numbers and texts. */
const bytesOf = (...parts: (number | string | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'number'
        ? Buffer.from([part])
        : typeof part === 'string'
          ? Buffer.from(part, 'latin1')
          : part,
    ),
  );
const big32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const little32 = (value: number): Buffer => Buffer.from(big32(value)).reverse();

describe('checkStill: the end of a picture', () => {
  for (const name of ['01-elva', '03-larch', '07-portrait-rotated-6'])
    it(`tells how much of a JPEG is there (${name})`, async () => {
      const bytes = await read(`samples/photos/${name}.jpg`);
      assert.equal(jpegShare(bytes), 1);
      let before = 0;
      for (const part of [0.3, 0.6, 0.8, 0.95]) {
        const share = jpegShare(bytes.subarray(0, bytes.length * part)) ?? -1;
        assert.ok(share > before && Math.abs(share - part) < 0.15, `${part}: ${share}`);
        before = share;
      }
      assert.deepEqual(checkStill(JPEG, bytes).problem, undefined);
      assert.equal(checkStill(JPEG, bytes).share, 1);
      assert.equal(checkStill(JPEG, bytes.subarray(0, bytes.length * 0.3)).problem, 'truncated');
      assert.equal(checkStill(JPEG, Buffer.concat([bytes, Buffer.from('a camera’s own data')])).share, 1);
    });

  it('takes a JPEG that lacks nothing but its end mark, whatever comes behind', async () => {
    for (const name of ['P3-no-eoi.jpg', 'P3-no-eoi-samsung-trailer.jpg']) {
      const { problem, share, size } = checkStill(JPEG, await report(name));
      assert.deepEqual([problem, share, size?.width, size?.height], [undefined, 1, 900, 600], name);
    }
  });

  it('takes a JPEG that lacks a fifth, and says so', async () => {
    const bytes = await report('P3-no-eoi.jpg');
    const { problem, share } = checkStill(JPEG, bytes.subarray(0, bytes.length * 0.8));
    assert.equal(problem, undefined);
    assert.ok(share > 0.7 && share < 0.9, String(share));
  });

  it('follows restart marks, and scans that come one after the other', async () => {
    const whole = await read('samples/photos/04-blue-whale.jpg');
    assert.equal(jpegShare(whole), 1);
    assert.equal(jpegShare(whole.subarray(0, whole.length * 0.5)), 1);
    assert.ok((jpegShare(whole.subarray(0, 4000)) ?? 1) < 0.9);
  });

  it('does not take a thumbnail’s end for the picture’s', () => {
    const thumbnail = bytesOf(0xff, 0xd8, 0xff, 0xd9);
    const app1 = bytesOf(0xff, 0xe1, 0, 2 + thumbnail.length, thumbnail);
    assert.equal(checkStill(JPEG, bytesOf(0xff, 0xd8, app1)).problem, 'truncated');
  });

  it('knows a whole PNG from one that is cut', async () => {
    const bytes = await read('media/icon.png');
    assert.equal(checkStill(PNG, bytes).problem, undefined);
    // All of the picture, and no end mark.
    assert.equal(checkStill(PNG, bytes.subarray(0, -12)).problem, undefined);
    assert.equal(checkStill(PNG, bytes.subarray(0, -20)).problem, 'truncated');
  });

  it('knows a whole WebP from one that is cut, whatever it says of its length', () => {
    const webp = (claim: number): Buffer => bytesOf('RIFF', little32(claim), 'WEBPVP8 ', little32(4), '1234');
    for (const claim of [16, 0, 0xffffffff]) assert.equal(checkStill(WEBP, webp(claim)).problem, undefined);
    assert.equal(checkStill(WEBP, webp(16).subarray(0, -1)).problem, 'truncated');
    assert.equal(checkStill(WEBP, webp(16).subarray(0, 5)).problem, 'truncated');
  });

  it('comes to a verdict about any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(JPEG, PNG, WEBP, GIF, HEIC),
        (bytes, format) => {
          const { share } = checkStill(format, Buffer.from(bytes));
          assert.ok(share >= 0 && share <= 1);
        },
      ),
    );
  });
});

describe('checkStill: what is not decoded', () => {
  const frame = (marker: number, width: number, height: number, precision = 8): Buffer =>
    bytesOf(
      0xff,
      0xd8,
      0xff,
      marker,
      0,
      11,
      precision,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      1,
      1,
      0x11,
      0,
      0xff,
      0xd9,
    );
  const ispe = bytesOf(big32(20), 'ispe', big32(0), big32(40_000), big32(30_000));
  const ipco = bytesOf(big32(8 + ispe.length), 'ipco', ispe);
  const iprp = bytesOf(big32(8 + ipco.length), 'iprp', ipco);
  const CASES: readonly (readonly [string, { family: string }, Buffer, StillProblem | undefined])[] = [
    ['a JPEG as all are', JPEG, frame(0xc0, 4000, 3000), undefined],
    ['a JPEG with arithmetic coding', JPEG, frame(0xc9, 4000, 3000), 'rare-coding'],
    ['a progressive one with arithmetic coding', JPEG, frame(0xca, 4000, 3000), 'rare-coding'],
    ['a hierarchical one', JPEG, frame(0xc5, 4000, 3000), 'rare-coding'],
    ['one of 12 bits', JPEG, frame(0xc1, 4000, 3000, 12), 'rare-coding'],
    ['a gigantic JPEG', JPEG, frame(0xc0, 65_500, 65_500), 'too-many-pixels'],
    [
      'a gigantic PNG',
      PNG,
      bytesOf('\x89PNG\r\n\x1a\n', big32(13), 'IHDR', big32(30_000), big32(30_000)),
      'too-many-pixels',
    ],
    ['a gigantic GIF', GIF, bytesOf('GIF89a', 0xff, 0xff, 0xff, 0xff), 'too-many-pixels'],
    [
      'a gigantic WebP',
      WEBP,
      bytesOf('RIFF', little32(30), 'WEBPVP8X', little32(10), little32(0), 0xff, 0x3f, 0, 0xff, 0x3f, 0),
      'too-many-pixels',
    ],
    ['a gigantic HEIC', HEIC, bytesOf(big32(0), iprp), 'too-many-pixels'],
  ];
  for (const [what, format, bytes, problem] of CASES)
    it(`${problem ?? 'nothing'}: ${what}`, () => assert.equal(checkStill(format, bytes).problem, problem));

  it('counts what a pixel takes: a scan may have more of them than a picture with alpha', () => {
    const png = (depth: number, kind: number): Buffer =>
      bytesOf('\x89PNG\r\n\x1a\n', big32(13), 'IHDR', big32(9900), big32(7000), depth, kind);
    const problems = [png(1, 0), png(8, 0), png(8, 6), png(16, 6)].map(
      (bytes) => checkStill(PNG, bytes).problem,
    );
    assert.deepEqual(problems.slice(2), ['too-many-pixels', 'too-many-pixels']);
    // Cut off, but not for its pixels.
    assert.deepEqual(problems.slice(0, 2), ['truncated', 'truncated']);
  });

  it('lets a photo of 200 megapixels be that has the bytes for it', () => {
    const photo = frame(0xc0, 16_320, 12_240);
    assert.equal(checkStill(JPEG, photo, 20_000_000).problem, undefined);
    assert.equal(checkStill(JPEG, photo, 1_000_000).problem, 'too-many-pixels');
  });
});
