import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heicToJpeg } from '../../../../src/assets/convert/heic.ts';
import { chooseGround } from '../../../../src/colour/ground.ts';
import { RenderHarness } from '../render/harness.ts';
import { draftOf, make } from '../render/support.ts';
import { colourAt, decodedFrames } from './decoded.ts';

const SIGNATURE = fileURLToPath(new URL('../../../fixtures/colours/dark-signature.png', import.meta.url));
const FRAME = { width: 320, height: 180 };
const [LIGHT, DARK, MIDDLE] = [242, 28, 119];

/** Pixels of one colour each, with an alpha, colours multiplied by it. */
const pixels = (...colours: readonly (readonly [level: number, alpha: number])[]): Uint8Array =>
  Uint8Array.from(
    colours.flatMap(([level, alpha]) => [...Array<number>(3).fill((level * alpha) / 255), alpha]),
  );
const NONE = [0, 0] as const;

describe('the ground of a transparent picture', () => {
  const cases: readonly (readonly [string, Uint8Array, number | undefined])[] = [
    ['black on nothing', pixels([0, 255], NONE), LIGHT],
    ['dark grey on nothing', pixels([70, 255], NONE), LIGHT],
    ['white on nothing', pixels([255, 255], NONE), DARK],
    ['light grey on nothing', pixels([200, 255], NONE), DARK],
    ['white with a shadow', pixels([255, 255], [0, 90], [0, 90], NONE), DARK],
    ['black and white', pixels([0, 255], [255, 255], NONE), MIDDLE],
    ['a watermark, half transparent throughout', pixels([255, 90], [255, 60], NONE), DARK],
    ['nothing at all', pixels(NONE), LIGHT],
    ['no transparent pixel', pixels([0, 255], [255, 255]), undefined],
  ];
  for (const [what, given, wanted] of cases) {
    it(`${what} → ${wanted ?? 'none'}`, () => assert.equal(chooseGround(given), wanted));
  }
});

describe('transparent pictures, on decoded frames', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  /** For each file the frame that shows it, the colour of its middle and of its four corners. */
  async function shown(files: readonly string[], kind: 'image' | 'clip' = 'image') {
    const pictures = files.map((src, index) => ({ src, kind, st: index * 500, d: 500 }));
    const { path } = await harness.render(draftOf({ d: files.length * 500, pictures, ...FRAME }));
    const frames = await decodedFrames(path, FRAME, { first: 8, step: 15 });
    assert.equal(frames.length, files.length);
    return frames.map((frame) => {
      const corners = [8, 312].flatMap((x) => [8, 172].map((y) => colourAt(frame, x, y)));
      return { frame, middle: colourAt(frame, 160, 90), corners };
    });
  }

  const near = (colour: readonly number[], wanted: readonly number[], what = ''): void =>
    assert.ok(
      colour.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) <= 4),
      `${what} ${colour.join()} instead of ${wanted.join()}`,
    );

  /** A square in the middle, and hidden red round it, where alpha is 0. */
  const square = (level: number, size: string): string[] => {
    const inside = 'between(X,W/2-20,W/2+20)*between(Y,H/2-20,H/2+20)';
    const channel = (hidden: number): string => `'if(${inside},${level},${hidden})'`;
    const colours = `r=${channel(255)}:g=${channel(0)}:b=${channel(0)}:a='255*${inside}'`;
    return ['-f', 'lavfi', '-i', `color=black:s=${size}:r=10:d=0.5,format=rgba,geq=${colours}`];
  };

  it('shows a dark signature', async () => {
    for (const { corners, frame } of await shown([SIGNATURE])) {
      for (const corner of corners) near(corner, [LIGHT, LIGHT, LIGHT]);
      const dark = frame.data.filter((value) => value < 60).length;
      assert.ok(dark > 3000, `${dark} values of ink`);
    }
  });

  for (const [level, ground] of [
    [10, LIGHT],
    [250, DARK],
  ] as const) {
    it(`shows ${level} on ${ground}, and no colour that alpha hides, whatever the file`, async () => {
      const { folder } = harness;
      const one = async (name: string, size: string, ...encode: string[]): Promise<string> =>
        make(join(folder, name), ...square(level, size), '-frames:v', '1', ...encode);
      const palette = 'split[a][b];[a]palettegen=reserve_transparent=1[p];[b][p]paletteuse';
      const files = [
        // As wide as the frame, taller, and of another shape than it: the ground reaches to the frame's edges.
        await one('wide.png', '320x180'),
        await one('tall.png', '100x200'),
        await one('long.png', '400x100'),
        await one('square.webp', '200x100', '-c:v', 'libwebp', '-lossless', '1'),
        await one('lossy.webp', '200x100', '-c:v', 'libwebp', '-quality', '90'),
        await one('grey.png', '200x100', '-pix_fmt', 'ya8'),
        await one('sixteen.png', '200x100', '-pix_fmt', 'rgba64be'),
        await one('palette.png', '200x100', '-filter_complex', palette, '-pix_fmt', 'pal8'),
        await one('still.gif', '200x100', '-filter_complex', palette),
      ];
      for (const [index, { middle, corners }] of (await shown(files)).entries()) {
        near(middle, [level, level, level], files[index]);
        for (const corner of corners) near(corner, [ground, ground, ground], files[index]);
      }
    });
  }

  it('shows a transparent HEIC so, though it is converted to JPEG', async () => {
    const photo = join(harness.folder, 'photo.jpg');
    await heicToJpeg(
      fileURLToPath(new URL('../../../fixtures/colours/transparent.heic', import.meta.url)),
      photo,
    );
    for (const { middle, frame } of await shown([photo])) {
      near(middle, [12, 12, 12]);
      near(colourAt(frame, 100, 90), [LIGHT, LIGHT, LIGHT]);
    }
  });

  it('shows clips so, whatever keeps their transparency', async () => {
    const { folder } = harness;
    const clip = async (name: string, ...encode: string[]): Promise<string> =>
      make(join(folder, name), ...square(10, '200x100'), ...encode);
    const palette = 'split[a][b];[a]palettegen=reserve_transparent=1[p];[b][p]paletteuse';
    const files = [
      await clip('vp8.webm', '-c:v', 'libvpx', '-auto-alt-ref', '0', '-pix_fmt', 'yuva420p', '-b:v', '2M'),
      await clip('vp9.webm', '-c:v', 'libvpx-vp9', '-pix_fmt', 'yuva420p', '-b:v', '2M'),
      await clip('png.mov', '-c:v', 'png', '-pix_fmt', 'rgba'),
      await clip('prores.mov', '-c:v', 'prores_ks', '-profile:v', '4', '-pix_fmt', 'yuva444p10le'),
      await clip('animation.mov', '-c:v', 'qtrle', '-pix_fmt', 'argb'),
      await clip('ffv1.mkv', '-c:v', 'ffv1', '-pix_fmt', 'bgra'),
      await clip('animated.gif', '-filter_complex', palette),
    ];
    for (const [index, { middle, corners }] of (await shown(files, 'clip')).entries()) {
      near(middle, [10, 10, 10], files[index]);
      for (const corner of corners) near(corner, [LIGHT, LIGHT, LIGHT], files[index]);
    }
  });

  it('shows a clip whose fourth channel is empty as players do', async () => {
    const empty = [
      '-f',
      'lavfi',
      '-i',
      'color=white:s=320x180:r=10:d=0.5,format=rgba,colorchannelmixer=aa=0',
    ];
    const file = await make(join(harness.folder, 'empty.mov'), ...empty, '-c:v', 'qtrle', '-pix_fmt', 'argb');
    for (const { middle } of await shown([file], 'clip')) near(middle, [255, 255, 255]);
  });

  it('fills the frame round an opaque PNG as round a photo', async () => {
    const source = ['-f', 'lavfi', '-i', 'color=white:s=100x100,format=rgba', '-frames:v', '1'];
    for (const { middle, corners } of await shown([
      await make(join(harness.folder, 'opaque.png'), ...source),
    ])) {
      near(middle, [255, 255, 255]);
      for (const [red] of corners) assert.ok(red < 200, `${red}: darkened`);
    }
  });
});
