import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { ADOBE_RGB, matrixProfile, SRGB } from '../../../../src/colour/matrixProfile.ts';
import { storedColours } from '../../../../src/engine/picture/sources/stills/colour/embedded.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/colours/', import.meta.url));
const read = (name: string): Buffer => readFileSync(FOLDER + name);

describe('what a still says about its colours', () => {
  for (const [name, profile, rest] of [
    ['plain.jpg', false, { alpha: false, channels: 3 }],
    ['display-p3.jpg', true, { alpha: false, channels: 3 }],
    ['exif-adobe.jpg', true, { alpha: false, channels: 3 }],
    ['grey.jpg', true, { alpha: false, channels: 1 }],
    ['inks.jpg', true, { alpha: false, channels: 4 }],
    ['display-p3.png', true, { alpha: false, channels: 3 }],
    ['primaries.png', true, { alpha: false, channels: 3 }],
    ['damaged-profile.png', false, { alpha: false, channels: 3, damaged: true }],
    ['dark-signature.png', false, { alpha: true, channels: 3 }],
    ['display-p3.webp', true, { alpha: false, channels: 3 }],
  ] as const) {
    it(`${name}: ${profile ? 'a profile' : 'none'}`, () => {
      const { profile: found, ...others } = storedColours(read(name));
      assert.equal(found !== undefined, profile);
      assert.deepEqual(others, rest);
    });
  }

  it('is read without failing, however damaged the file is', () => {
    const files = readdirSync(FOLDER)
      .filter((name) => /\.(jpg|png|webp)$/.test(name))
      .map(read);
    const damage = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat({ max: 700 }),
      byte: fc.nat({ max: 255 }),
      length: fc.nat({ max: 1200 }),
    });
    fc.assert(
      fc.property(damage, ({ file, at, byte, length }) => {
        const broken = Buffer.from(file.subarray(0, length));
        if (at < broken.length) broken[at] = byte;
        const { profile } = storedColours(broken);
        assert.ok(profile === undefined || profile.length < 1 << 20);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('profiles of spaces that have a name alone', () => {
  it('are ICC profiles of the length that they say', () => {
    const profile = Buffer.from(matrixProfile(ADOBE_RGB) ?? []);
    assert.equal(profile.readUInt32BE(0), profile.length);
    assert.equal(profile.toString('latin1', 12, 24), 'mntrRGB XYZ ');
  });

  it('are none for primaries that span no space', () => {
    assert.equal(matrixProfile({ ...SRGB, blue: SRGB.red }), undefined);
    assert.equal(matrixProfile({ ...SRGB, white: [0, 0] }), undefined);
    assert.equal(matrixProfile({ ...SRGB, red: [Number.NaN, 0.3] }), undefined);
  });
});
