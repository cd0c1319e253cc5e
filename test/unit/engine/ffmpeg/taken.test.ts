import assert from 'node:assert/strict';
import { exifTaken } from '../../../../src/engine/ffmpeg/probe/exif.ts';
import { takenOfExif, takenOfName, takenOfTag } from '../../../../src/engine/ffmpeg/probe/taken.ts';

const local = (...numbers: [number, number, number, number?, number?, number?]): number => {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = numbers;
  return new Date(year, month - 1, day, hours, minutes, seconds).getTime();
};

/** A JPEG's head with an EXIF block that says when it was taken. */
function jpeg(text: string, little: boolean): Buffer {
  const tiff = Buffer.alloc(80);
  tiff.write(little ? 'II*\0' : 'MM\0*', 'latin1');
  const w16 = (value: number, at: number): number =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const w32 = (value: number, at: number): number =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    w16(tag, at);
    w16(type, at + 2);
    w32(count, at + 4);
    w32(value, at + 8);
  };
  w32(8, 4);
  w16(1, 8);
  entry(10, 0x8769, 4, 1, 26);
  w16(1, 26);
  entry(28, 0x9003, 2, 20, 44);
  tiff.write(`${text}\0`, 44, 'latin1');
  const size = Buffer.alloc(2);
  size.writeUInt16BE(tiff.length + 8);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), size, Buffer.from('Exif\0\0'), tiff]);
}

describe('when something was taken', () => {
  it('is read from a photo’s EXIF block, in either byte order', () => {
    for (const little of [true, false]) {
      const bytes = jpeg('2024:05:12 15:30:12', little);
      assert.equal(exifTaken(bytes), local(2024, 5, 12, 15, 30, 12));
      for (let length = 0; length < bytes.length; length += 1) exifTaken(bytes.subarray(0, length));
    }
    assert.equal(exifTaken(Buffer.from('no photo at all, but long enough')), undefined);
  });

  it('counts the zone and the fraction that a camera writes, and no nonsense', () => {
    const utc = Date.UTC(2024, 4, 12, 13, 30, 12);
    assert.equal(takenOfExif('2024:05:12 15:30:12', '+02:00'), utc);
    assert.equal(takenOfExif('2024:05:12 10:00:12', '-03:30', '25'), utc + 250);
    for (const text of [
      '0000:00:00 00:00:00',
      '    :  :     :  :  ',
      '2024:13:41 10:00:00',
      '',
      '1900:01:01 00:00:00',
    ])
      assert.equal(takenOfExif(text), undefined, text);
  });

  it('is read from a clip’s tag, but not from a clock that was never set', () => {
    assert.equal(takenOfTag('2024-05-12T13:30:12.000000Z'), Date.UTC(2024, 4, 12, 13, 30, 12));
    for (const text of ['1904-01-01T00:00:00.000000Z', '1970-01-01T00:00:00.000000Z', 'yesterday', undefined])
      assert.equal(takenOfTag(text), undefined);
  });

  it('is read from the names that phones, cameras and messengers give', () => {
    const named: Readonly<Record<string, number | undefined>> = {
      'IMG_20240512_153012.jpg': local(2024, 5, 12, 15, 30, 12),
      'PXL_20240512_153012345.jpg': local(2024, 5, 12, 15, 30, 12),
      '2024-05-12 15.30.12.png': local(2024, 5, 12, 15, 30, 12),
      'Screenshot 2024-05-12 at 15.30.12.png': local(2024, 5, 12, 15, 30, 12),
      'IMG-20240512-WA0003.jpg': local(2024, 5, 12),
      '2024-05-12-lake.jpg': local(2024, 5, 12),
      'signal-2024-05-12-153012.jpg': local(2024, 5, 12, 15, 30, 12),
      'DSC_0123.jpg': undefined,
      'IMG_5195.HEIC': undefined,
      '01-elva.jpg': undefined,
      '20241399.jpg': undefined,
      'order-1202405121530.jpg': undefined,
    };
    for (const [name, taken] of Object.entries(named)) assert.equal(takenOfName(name), taken, name);
  });
});
