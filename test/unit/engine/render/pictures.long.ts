import assert from 'node:assert/strict';
import { join } from 'node:path';
import { capabilitiesOf } from '../../../../src/engine/ffmpeg/index.ts';
import { RenderHarness } from './harness.ts';
import { CROSSFADE, draftOf, lumaFrames, make, sample, type Picture } from './support.ts';

describe('renderDraft: what is seen', function () {
  this.timeout(120_000);
  const harness = new RenderHarness();

  it('moves stills without trembling, over the borders of pieces too', async () => {
    const bar = 'color=black:s=1280x720,drawbox=x=160:y=0:w=40:h=720:color=white:t=fill';
    const photo = await make(join(harness.folder, 'bar.png'), '-f', 'lavfi', '-i', bar, '-frames:v', '1');
    for (const motion of ['zoom-in', 'zoom-out', 'pan-right']) {
      const picture = { src: photo, st: 0, d: 7000, motion };
      const { path } = await harness.render(
        draftOf({ d: 7000, pictures: [picture], width: 640, height: 360 }),
      );
      const places = (await lumaFrames(path, 640, 360)).map((frame) =>
        barAt(frame.subarray(100 * 640, 101 * 640)),
      );
      assert.equal(places.length, 210);
      const turn = places.findIndex(
        (place, i) =>
          i > 1 && Math.sign(place - (places[i - 1] ?? 0)) !== Math.sign((places[1] ?? 0) - (places[0] ?? 0)),
      );
      const way = turn < 0 ? places : places.slice(0, turn - 1);
      assert.ok(way.length > 60, `${motion} turns round after ${way.length}`);
      // What is left of the movement when even speed is taken off; the encoder leaves 0.1, windows at whole pixels would leave 0.7.
      const wobble = way.slice(2).map((place, i) => place - 2 * (way[i + 1] ?? 0) + (way[i] ?? 0));
      assert.ok(rms(wobble) < 0.2, `${motion} trembles by ${rms(wobble)} pixels`);
    }
  });

  it('moves a whole picture over its ground without trembling', async () => {
    const bar = 'color=black:s=900x1200,drawbox=x=0:y=300:w=900:h=60:color=white:t=fill';
    const photo = await make(join(harness.folder, 'tall.png'), '-f', 'lavfi', '-i', bar, '-frames:v', '1');
    const picture = { src: photo, st: 0, d: 3000, motion: 'zoom-in' };
    const { path } = await harness.render(draftOf({ d: 3000, pictures: [picture], width: 640, height: 360 }));
    const places = (await lumaFrames(path, 640, 360)).map((frame) =>
      // A part of a column in the picture, without the ground above and below.
      barAt(Uint8Array.from({ length: 60 }, (_, y) => frame[(75 + y) * 640 + 320] ?? 0)),
    );
    const wobble = places.slice(2).map((place, i) => place - 2 * (places[i + 1] ?? 0) + (places[i] ?? 0));
    assert.ok((places[0] ?? 0) - (places.at(-1) ?? 0) > 3, places.map((p) => p.toFixed(1)).join(' '));
    assert.ok(rms(wobble) < 0.1, `trembles by ${rms(wobble)} pixels`);
  });

  it('shows a text without a flicker where pieces meet', async () => {
    const grey = await make(
      join(harness.folder, 'grey.png'),
      '-f',
      'lavfi',
      '-i',
      'color=gray:s=320x180',
      '-frames:v',
      '1',
    );
    const pictures = [0, 1, 2].map((i) => ({
      src: grey,
      st: i * 1000,
      d: 1500,
      ...(i > 0 ? CROSSFADE : {}),
    }));
    const texts = [{ text: 'Words that stay', st: 0, d: 3000 }];
    const { path } = await harness.render(draftOf({ d: 3000, pictures, texts }));
    const light = (await lumaFrames(path, 320, 180)).map(
      (frame) => frame.reduce((sum, value) => sum + Math.max(0, value - 150), 0) / 1000,
    );
    const steady = light.slice(15, 75);
    // The encoder begins anew with every piece, so a few per cent are its own.
    assert.ok(Math.min(...steady) > 0.94 * Math.max(...steady), 'the steady part is even');
    assert.ok((steady[0] ?? 0) > (light[0] ?? 0) + 1, 'the text is seen');
    assert.ok((light[5] ?? 0) > (light[0] ?? 0) && (light[5] ?? 0) < (steady[0] ?? 0), 'it fades in');
  });

  it('never shows the words of two cards at once', async () => {
    const card = { kind: 'card', look: 'letter', d: 2000 } as const;
    const second = { ...card, st: 1000, text: 'until we meet', transition: { kind: 'crossfade', d: 1000 } };
    const { path } = await harness.render(
      draftOf({ d: 3000, pictures: [{ ...card, st: 0, text: 'Farewell' }, second] }),
    );
    // Ink is much darker than paper. The transition takes frames 30–59.
    const ink = (await lumaFrames(path, 320, 180)).map((frame) => frame.filter((luma) => luma < 110).length);
    assert.ok((ink[25] ?? 0) > 50 && (ink[65] ?? 0) > 50, 'both texts are seen');
    assert.equal(ink[45], 0, 'in the middle there is none');
    assert.ok((ink[33] ?? 0) > 0 && (ink[57] ?? 0) > 0, 'words fade, they are not cut off');
  });

  it('stands photos and clips upright, once', async () => {
    const source = [
      '-f',
      'lavfi',
      '-i',
      'color=black:s=320x180:r=30,drawbox=w=320:h=60:color=white:t=fill',
      '-t',
      '1',
    ];
    const clip = await make(
      join(harness.folder, 'flat.mp4'),
      ...source,
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
    );
    const turned = await make(
      join(harness.folder, 'turned.mp4'),
      '-i',
      clip,
      '-c',
      'copy',
      '-metadata:s:v',
      'rotate=180',
    );
    const { path } = await harness.render(
      draftOf({ d: 500, pictures: [{ src: turned, kind: 'clip', st: 0, d: 500 }] }),
    );
    const [frame] = await lumaFrames(path, 320, 180);
    assert.ok(
      (frame?.[20 * 320 + 160] ?? 255) < 40 && (frame?.[170 * 320 + 160] ?? 0) > 200,
      'the white is below',
    );
    // The pictures on this photo say where its top is: bright sky above, dark stones below.
    const portrait = { src: sample('photos/07-portrait-rotated-6.jpg'), st: 0, d: 500 };
    const photo = await harness.render(draftOf({ d: 500, pictures: [portrait], width: 180, height: 270 }));
    const [upright = Buffer.alloc(0)] = await lumaFrames(photo.path, 180, 270);
    const sky = mean(upright.subarray(0, 180 * 90));
    const stones = mean(upright.subarray(180 * 180));
    assert.ok(sky > stones + 20, `sky ${sky}, stones ${stones}`);
  });

  it('plays clips of any kind for as long as they are shown', async () => {
    const ramp = (rate: number, seconds: number): string[] => [
      '-f',
      'lavfi',
      '-i',
      `color=black:s=64x36:r=${rate}:d=${seconds},geq=lum='16+T*50':cb=128:cr=128`,
    ];
    const uneven = await make(
      join(harness.folder, 'vfr.mkv'),
      ...ramp(30, 2),
      '-vf',
      "select='lt(n,10)+not(mod(n,7))'",
      '-fps_mode',
      'vfr',
      '-c:v',
      'libx264',
    );
    const gif = await make(join(harness.folder, 'gif.gif'), ...ramp(10, 1));
    const pictures: Picture[] = [
      { src: uneven, kind: 'clip', st: 0, d: 3000 },
      { src: gif, kind: 'clip', st: 3000, d: 2000 },
    ];
    const { path } = await harness.render(draftOf({ d: 5000, pictures, width: 64, height: 36 }));
    const light = (await lumaFrames(path, 64, 36)).map(mean);
    assert.equal(light.length, 150);
    const near = (frame: number, wanted: number): void =>
      assert.ok(
        Math.abs((light[frame] ?? 0) - wanted) < 14,
        `frame ${frame}: ${light[frame] ?? 0} instead of ${wanted}`,
      );
    near(0, 16);
    near(45, 16 + 1.5 * 50);
    near(70, light[62] ?? 0);
    assert.ok((light[80] ?? 0) > 95, 'the last picture stays');
    near(92, 16);
    near(115, 16 + 0.8 * 50);
    near(122, 16);
  });

  it('makes whole pictures of half ones', async () => {
    // A bar that goes 4 pixels from one half picture to the next.
    const bar = "color=black:s=320x180:r=60:d=1,geq=lum='if(lt(abs(X-40-240*T),10),235,16)':cb=128:cr=128";
    const clip = await make(
      join(harness.folder, 'halves.mp4'),
      ...['-f', 'lavfi', '-i', `${bar},tinterlace=mode=interleave_top`, '-pix_fmt', 'yuv420p'],
      ...['-c:v', 'libx264', '-flags', '+ilme+ildct', '-x264-params', 'tff=1'],
    );
    const picture = { src: clip, kind: 'clip' as const, st: 0, d: 1000 };
    const { path } = await harness.render(draftOf({ d: 1000, pictures: [picture] }));
    const frames = await lumaFrames(path, 320, 180);
    for (const frame of [5, 15, 25]) {
      const row = (y: number) => barAt(frames[frame]?.subarray(y * 320, (y + 1) * 320) ?? new Uint8Array());
      const comb = row(90) - row(91);
      assert.ok(Math.abs(comb) < 1, `frame ${frame}: a line is ${comb} pixels beside the next`);
    }
  });

  it('brings clips of high dynamic range to the standard one', async () => {
    const { toneMapping } = await capabilitiesOf(harness.tools);
    // HLG: 75 % is diffuse white, 38 % a medium grey.
    const half = (x: string, signal: number): string => `${x}*${64 + Math.round(signal * 876)}`;
    const grey = `color=black:s=64x36:r=30,format=yuv420p10le,geq=lum='${half('gt(X,31)', 0.75)}+${half('lt(X,32)', 0.38)}':cb=512:cr=512`;
    const tags = ['-color_trc', 'arib-std-b67', '-colorspace', 'bt2020nc', '-color_range', 'tv'];
    const clip = await make(
      join(harness.folder, 'hlg.mkv'),
      '-f',
      'lavfi',
      '-i',
      grey,
      '-t',
      '0.5',
      ...tags,
      '-c:v',
      'ffv1',
    );
    const picture = { src: clip, kind: 'clip' as const, st: 0, d: 500 };
    const { path } = await harness.render(draftOf({ d: 500, pictures: [picture], width: 64, height: 36 }));
    const [frame] = await lumaFrames(path, 64, 36);
    const [dark = 0, light = 0] = [frame?.[18 * 64 + 12], frame?.[18 * 64 + 52]];
    // An ffmpeg without the filters for it shows the signal as it is.
    const [wantedDark, wantedLight] = toneMapping ? [109, 212] : [99, 180];
    assert.ok(Math.abs(dark - wantedDark) < 6, `dark: ${dark}`);
    assert.ok(Math.abs(light - wantedLight) < 6, `light: ${light}`);
  });
});

/** Where the bright bar is in a row of pixels: its centre of gravity. */
function barAt(row: Uint8Array): number {
  let weight = 0;
  let moment = 0;
  row.forEach((value, x) => {
    const light = Math.max(0, value - 60);
    weight += light;
    moment += light * x;
  });
  return moment / weight;
}

function mean(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rms(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
