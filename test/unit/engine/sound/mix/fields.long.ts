import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileCache } from '../../../../../src/engine/picture/pieces/cache.ts';
import { espeakVoice } from '../../../../../src/engine/sound/voices/providers/espeak.ts';
import { MixHarness, type Heard } from './harness.ts';

const LOW = 440;
const HIGH = 1320;

/** What must be heard: a tone, or nothing, from ms to ms. */
type Expected = readonly [from: number, to: number, heard: typeof LOW | typeof HIGH | 'nothing'];
type Table = Readonly<Record<string, readonly [fields: Record<string, unknown>, heard: readonly Expected[]]>>;

/** Each has so long for itself, one after the other in one video, ms. */
const SLOT = 3000;

/** Music of a second, low and then high, with one field more: what must be heard where. */
const MUSIC: Table = {
  'no field': [
    {},
    [
      [0, 500, LOW],
      [500, 1000, HIGH],
      [1000, 3000, 'nothing'],
    ],
  ],
  st: [
    { st: 1200 },
    [
      [0, 1200, 'nothing'],
      [1200, 1700, LOW],
      [1700, 2200, HIGH],
      [2200, 3000, 'nothing'],
    ],
  ],
  d: [
    { d: 600 },
    [
      [0, 440, LOW],
      [600, 3000, 'nothing'],
    ],
  ],
  in: [
    { in: 500 },
    [
      [0, 500, HIGH],
      [500, 3000, 'nothing'],
    ],
  ],
  out: [
    { out: 500 },
    [
      [0, 500, LOW],
      [500, 3000, 'nothing'],
    ],
  ],
  loop: [
    { loop: true, d: 2000 },
    [
      [0, 500, LOW],
      [500, 1000, HIGH],
      [1000, 1500, LOW],
      [2000, 3000, 'nothing'],
    ],
  ],
  'loop and in': [
    { loop: true, in: 500, d: 2000 },
    [
      [0, 500, HIGH],
      [500, 1000, HIGH],
      [1000, 1480, HIGH],
    ],
  ],
  'loop and out': [
    { loop: true, out: 500, d: 2000 },
    [
      [0, 500, LOW],
      [500, 1000, LOW],
      [1000, 1480, LOW],
    ],
  ],
  'vol 0': [{ vol: 0 }, [[0, 3000, 'nothing']]],
};

/** A clip with that sound. */
const CLIP: Table = {
  'no field': [
    {},
    [
      [0, 500, LOW],
      [500, 1000, HIGH],
      [1000, 3000, 'nothing'],
    ],
  ],
  in: [
    { in: 500 },
    [
      [0, 480, HIGH],
      [500, 3000, 'nothing'],
    ],
  ],
  out: [
    { out: 500 },
    [
      [0, 480, LOW],
      [500, 3000, 'nothing'],
    ],
  ],
  'speed 2': [
    { speed: 2 },
    [
      [0, 240, LOW],
      [260, 490, HIGH],
      [500, 3000, 'nothing'],
    ],
  ],
  'speed 4': [
    { speed: 4 },
    [
      [0, 110, LOW],
      [140, 240, HIGH],
      [250, 3000, 'nothing'],
    ],
  ],
  'speed 0.5': [
    { speed: 0.5 },
    [
      [20, 980, LOW],
      [1030, 1950, HIGH],
      [2000, 3000, 'nothing'],
    ],
  ],
  'speed 0.25': [
    { speed: 0.25 },
    [
      [40, 1950, LOW],
      [2050, 2990, HIGH],
    ],
  ],
  'speed, in and out': [
    { speed: 0.5, in: 500, out: 750 },
    [
      [20, 480, HIGH],
      [500, 3000, 'nothing'],
    ],
  ],
  muted: [{ muted: true }, [[0, 3000, 'nothing']]],
  'vol 0': [{ vol: 0 }, [[0, 3000, 'nothing']]],
};

/** What AAC makes of a hard end, ms: two of its frames. */
const SMEARED = 43;

function assertHeard(heard: Heard, start: number, expected: readonly Expected[]): void {
  for (const [from, to, what] of expected.map(([a, b, it]) => [a + start, b + start, it] as const)) {
    const where = `${from}–${to} ms`;
    if (what === 'nothing')
      assert.ok(heard.level(from + SMEARED, to) < -55, `${where}: ${heard.level(from + SMEARED, to)} dB`);
    else {
      const other = what === LOW ? HIGH : LOW;
      const [own, else_] = [heard.tone(what, from, to), heard.tone(other, from, to)];
      assert.ok(own > -30, `${where}: ${own} dB of ${what} Hz`);
      assert.ok(own > else_ + 12, `${where}: ${own} dB of ${what} Hz, ${else_} of ${other}`);
    }
  }
}

describe('every field of a sound', function () {
  this.timeout(60_000);
  const harness = new MixHarness();
  let sound = '';
  let clip = '';
  before(async () => {
    sound = await harness.formula('two.wav', 1, `0.3*sin(2*PI*if(lt(t,0.5),${LOW},${HIGH})*t)`);
    const size = ['-f', 'lavfi', '-t', '1', '-i', 'color=red:s=64x36:r=30'];
    clip = await harness.make('two.mp4', ...size, '-i', sound, '-c:a', 'aac', '-b:a', '192k');
  });

  const music = (fields: object, d = 1000) =>
    harness.mix({ d, sounds: [{ src: sound, st: 0, d: 1000, vol: 0.8, ...fields }] });

  describe('is heard', () => {
    let musics: Heard;
    let clips: Heard;
    before(async () => {
      const sounds = Object.values(MUSIC).map(([fields], slot) => ({
        ...{ src: sound, d: 1000, vol: 0.8, ...fields },
        st: slot * SLOT + Number(fields['st'] ?? 0),
      }));
      musics = await harness.mix({ d: sounds.length * SLOT, sounds });
      const pictures = Object.values(CLIP).map(([fields], slot) => ({
        ...{ src: clip, kind: 'clip' as const, st: slot * SLOT, d: SLOT },
        ...fields,
      }));
      clips = await harness.mix({ d: pictures.length * SLOT, pictures });
    });

    for (const [slot, [field, [, expected]]] of Object.entries(MUSIC).entries())
      it(`music: ${field}`, () => assertHeard(musics, slot * SLOT, expected));
    for (const [slot, [field, [, expected]]] of Object.entries(CLIP).entries())
      it(`a clip: ${field}`, () => assertHeard(clips, slot * SLOT, expected));
  });

  it('is heard: fadeIn and fadeOut', async () => {
    const [plain, inwards, outwards] = [
      await music({}),
      await music({ fadeIn: 400 }),
      await music({ fadeOut: 400 }),
    ];
    const lost = (faded: Heard, from: number, to: number) =>
      plain.tone(from < 500 ? LOW : HIGH, from, to) - faded.tone(from < 500 ? LOW : HIGH, from, to);
    assert.ok(lost(inwards, 50, 150) > lost(inwards, 400, 480) + 9);
    assert.ok(lost(outwards, 850, 950) > lost(outwards, 520, 600) + 9);
  });

  it('is heard: vol, by just so many dB', async () => {
    const at = async (vol: number) => (await music({ vol })).tone(LOW, 0, 500);
    const usual = await at(0.8);
    for (const vol of [0.4, 0.08])
      assert.ok(Math.abs(usual - (await at(vol)) + 20 * Math.log10(vol / 0.8)) < 0.4, `at ${vol}`);
  });

  it('is heard: composed music, its mood and its seed', async () => {
    const composed = async (fields: object) => {
      const source = { kind: 'composed', mood: 'calm', seed: 3, ...fields };
      return (await harness.mix({ d: 2000, sounds: [{ source, st: 0, d: 2000, vol: 0.8 }] })).samples;
    };
    const first = await composed({});
    assert.ok(first.some((value) => Math.abs(value) > 0.02));
    assert.deepEqual(await composed({}), first);
    assert.notDeepEqual(await composed({ seed: 4 }), first);
    assert.notDeepEqual(await composed({ mood: 'upbeat' }), first);
  });

  it('is heard: words that are read aloud, once for the same words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-words-'));
    try {
      const cache = new FileCache(folder);
      const source = { kind: 'narration', text: 'We went to the lake.' };
      const sounds = (st: number) => [{ kind: 'voice', source, st, d: 2000 }];
      const mute = await harness.mix({ d: 3000, sounds: sounds(1000), voices: [], cache });
      assert.ok(mute.level(0, 3000) < -80, 'no voice speaks the language, and the video is made');
      const heard = await harness.mix({ d: 3000, sounds: sounds(1000), voices: [espeakVoice()], cache });
      assert.ok(heard.level(0, 990) < -60 && heard.level(1000, 1800) > -25);
      const silent = { ...espeakVoice(), read: () => Promise.reject(new Error('asked again')) };
      const later = await harness.mix({ d: 3000, sounds: sounds(500), voices: [silent], cache });
      assert.ok(later.level(0, 490) < -60 && later.level(500, 1300) > -25);
      const other = { ...silent, identity: 'another voice' };
      await assert.rejects(harness.mix({ d: 3000, sounds: sounds(500), voices: [other], cache }), {
        code: 'voice-failed',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is heard, or is silent, whatever the fields are, and soon', async () => {
    // Its picture is longer than its sound.
    const size = ['-f', 'lavfi', '-t', '1', '-i', 'color=red:s=64x36:r=30'];
    const short = await harness.make('short.mp4', ...size, '-t', '0.3', '-i', sound, '-c:a', 'aac');
    const odd: readonly object[] = [
      { loop: true, in: 999, out: 1000 },
      { loop: true, in: 990, d: 40_000 },
      { in: 999 },
      { d: 1 },
      { src: short, loop: true, in: 700 },
      { src: short, in: 700 },
      { st: 14_999 },
      { fadeIn: 60_000, fadeOut: 60_000 },
    ];
    const sounds = odd.map((fields) => ({ src: sound, st: 0, d: 15_000, vol: 0.1, ...fields }));
    const clips = [0.25, 4].map((speed, index) => ({
      ...{ src: short, kind: 'clip' as const, st: 7500 * index, d: 7500, in: 290, speed },
    }));
    const heard = await harness.mix({ d: 15_000, sounds, pictures: clips });
    assert.ok(heard.level(1000, 14_000) > -60);
  });
});
