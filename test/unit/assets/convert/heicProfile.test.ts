import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { heicProfile, withProfile } from '../../../../src/assets/convert/heicProfile.ts';

const u16 = (value: number): Buffer => Buffer.of(value >> 8, value & 255);
const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
};
const full = (type: string, ...content: readonly Buffer[]): Buffer => box(type, Buffer.alloc(4), ...content);
const colour = (kind: string, ...content: readonly Buffer[]): Buffer =>
  box('colr', Buffer.from(kind, 'latin1'), ...content);

const PROFILE = Buffer.from('an ICC profile');
const OTHER = Buffer.from('another one');
/** Primaries of P3, sRGB's curve, and what is of no matter here. */
const NUMBERS = Buffer.concat([u16(12), u16(13), u16(6), Buffer.of(0x80)]);

/** A file whose main picture, number 1, is made from number 2. @param owned item → its properties, counted from 1 */
const heif = (properties: readonly Buffer[], owned: ReadonlyMap<number, readonly number[]>): Buffer => {
  const entries = [...owned].map(([item, numbers]) =>
    Buffer.concat([u16(item), Buffer.of(numbers.length, ...numbers.map((number) => number | 0x80))]),
  );
  const count = Buffer.of(0, 0, 0, entries.length);
  return Buffer.concat([
    box('ftyp', Buffer.from('heic')),
    full(
      'meta',
      full('pitm', u16(1)),
      full('iref', box('dimg', u16(1), u16(1), u16(2))),
      box('iprp', box('ipco', ...properties), full('ipma', count, ...entries)),
    ),
  ]);
};
const OWN = new Map([[1, [2]]]);

describe('the colour profile of a HEIF photo', () => {
  const size = full('ispe', Buffer.alloc(8));

  it('is its own', () => {
    const file = heif([colour('prof', OTHER), colour('prof', PROFILE)], OWN);
    assert.deepEqual(heicProfile(file), PROFILE);
    assert.deepEqual(heicProfile(heif([size, colour('rICC', PROFILE)], OWN)), PROFILE);
  });

  it('is that of its tiles where it has none', () => {
    const file = heif(
      [size, colour('prof', OTHER), colour('prof', PROFILE)],
      new Map([
        [1, [1]],
        [2, [1, 3]],
      ]),
    );
    assert.deepEqual(heicProfile(file), PROFILE);
  });

  it('is not that of another picture', () => {
    const file = heif(
      [size, colour('prof', OTHER)],
      new Map([
        [1, [1]],
        [3, [2]],
      ]),
    );
    assert.equal(heicProfile(file), undefined);
  });

  it('is written for numbers, but for those of sRGB', () => {
    const written = heicProfile(heif([size, colour('nclx', NUMBERS)], OWN));
    assert.equal(Buffer.from(written ?? []).toString('latin1', 36, 40), 'acsp');
    const srgb = Buffer.concat([u16(1), u16(13), u16(6), Buffer.of(0x80)]);
    assert.equal(heicProfile(heif([size, colour('nclx', srgb)], OWN)), undefined);
  });

  it('is none for a file that is cut off anywhere, or no file of this kind', () => {
    const whole = heif([size, colour('nclx', NUMBERS)], OWN);
    for (let length = 0; length < whole.length; length++)
      assert.equal(heicProfile(whole.subarray(0, length)), undefined, `${length} bytes`);
    assert.equal(heicProfile(Buffer.from('a text that is nothing of the kind at all')), undefined);
  });

  it('comes into a JPEG in parts that its segments can hold', async () => {
    const plain = await readFile(new URL('../../../fixtures/colours/plain.jpg', import.meta.url));
    const profile = Buffer.alloc(150_000, 7);
    const jpeg = withProfile(plain, profile);
    assert.equal(jpeg.length, plain.length + profile.length + 3 * 18);
    const first = 4 + plain.readUInt16BE(4);
    assert.deepEqual(jpeg.subarray(0, first), plain.subarray(0, first));
    assert.equal(jpeg.toString('latin1', first + 4, first + 15), 'ICC_PROFILE');
  });
});
