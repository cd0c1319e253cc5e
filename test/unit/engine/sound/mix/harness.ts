import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locateTools } from '../../../../../src/engine/ffmpeg/index.ts';
import { resolveMedia } from '../../../../../src/engine/media.ts';
import { planRender } from '../../../../../src/engine/picture/plan/plan.ts';
import { measureLoudness, meterFile, type Loudness } from '../../../../../src/engine/sound/mix/loudness.ts';
import { mixSound } from '../../../../../src/engine/sound/mix/mix.ts';
import { planSound } from '../../../../../src/engine/sound/mix/plan.ts';
import type { VoiceProvider } from '../../../../../src/engine/sound/voices/index.ts';
import type { FfmpegTools, RenderCache } from '../../../../../src/engine/types.ts';
import { draftOf, make, mediaAt, sample, type Picture } from '../../render/support.ts';

const run = promisify(execFile);
const RATE = 48_000;
/** Samples. */
const ENCODER_DELAY = 1024;
const NO_CACHE: RenderCache = { take: () => Promise.resolve(false), keep: () => Promise.resolve() };

/** The sound of a video, as one hears it: decoded, the left side. */
export class Heard {
  readonly path: string;
  readonly samples: Float32Array;
  readonly #tools: FfmpegTools;

  constructor(path: string, samples: Float32Array, tools: FfmpegTools) {
    this.path = path;
    this.samples = samples;
    this.#tools = tools;
  }

  /** Level of a stretch (ms), dB. */
  level(from: number, to: number): number {
    const part = this.samples.subarray((from * RATE) / 1000, (to * RATE) / 1000);
    return 10 * Math.log10(part.reduce((sum, value) => sum + value * value, 0) / part.length + 1e-12);
  }

  /** Level of one frequency in a stretch (ms), dB. */
  tone(hertz: number, from: number, to: number): number {
    const part = this.samples.subarray((from * RATE) / 1000, (to * RATE) / 1000);
    let [cosine, sine] = [0, 0];
    for (const [index, value] of part.entries()) {
      // A window, so that other tones do not leak in.
      const weight = 1 - Math.cos((2 * Math.PI * index) / part.length);
      cosine += weight * value * Math.cos((2 * Math.PI * hertz * index) / RATE);
      sine += weight * value * Math.sin((2 * Math.PI * hertz * index) / RATE);
    }
    return 10 * Math.log10((2 * (cosine ** 2 + sine ** 2)) / part.length ** 2 + 1e-12);
  }

  loudness(): Promise<Loudness> {
    return measureLoudness(this.#tools.ffmpeg, meterFile(this.path), new AbortController().signal);
  }
}

/** Mixes the sound of drafts with a real ffmpeg. Call it in a `describe`. */
export class MixHarness {
  #tools: FfmpegTools | undefined;
  #folder = '';

  constructor() {
    before(async () => {
      this.#tools = await locateTools();
      this.#folder = await mkdtemp(join(tmpdir(), 'clipwright-mix-'));
    });
    after(() => rm(this.#folder, { recursive: true }));
  }

  get tools(): FfmpegTools {
    if (this.#tools === undefined) throw new Error('only inside a test');
    return this.#tools;
  }

  /** An ffmpeg that writes down what it is asked for. */
  async watchedFfmpeg(): Promise<{ readonly ffmpeg: string; readonly asked: () => Promise<string[]> }> {
    const folder = await mkdtemp(join(this.#folder, 'watched-'));
    const [ffmpeg, log] = [join(folder, 'ffmpeg'), join(folder, 'log')];
    const script = `#!/bin/sh\necho "$*" >> "${log}"\nexec "${this.tools.ffmpeg}" "$@"\n`;
    await writeFile(ffmpeg, script, { mode: 0o755 });
    return { ffmpeg, asked: async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean) };
  }

  /** Makes a file with ffmpeg. */
  make(name: string, ...args: string[]): Promise<string> {
    return make(join(this.#folder, name), ...args);
  }

  /** A sound out of a formula of `t` (s), as WAV. */
  formula(name: string, seconds: number, formula: string): Promise<string> {
    const source = `aevalsrc='${formula.replaceAll(',', '\\,')}':s=48000:d=${seconds}`;
    return this.make(name, '-f', 'lavfi', '-i', source, '-ac', '2');
  }

  /** @param pictures a photo that is silent where nothing else is said */
  async mix(parts: {
    readonly d: number;
    readonly pictures?: readonly Picture[];
    readonly sounds?: readonly Record<string, unknown>[];
    readonly voices?: readonly VoiceProvider[];
    readonly cache?: RenderCache;
    /** Instead of the usual one. */
    readonly ffmpeg?: string;
  }): Promise<Heard> {
    const photo = { src: sample('photos/05-tomato.jpg'), st: 0, d: parts.d };
    const draft = draftOf({ d: parts.d, pictures: parts.pictures ?? [photo], sounds: parts.sounds ?? [] });
    const { signal } = new AbortController();
    const media = await resolveMedia(draft, mediaAt, this.tools, signal);
    const plan = planSound(draft, planRender(draft), (source) =>
      source.kind === 'file' ? media.get(source.hash)?.media : undefined,
    );
    const folder = await mkdtemp(join(this.#folder, 'mix-'));
    const { path } = await mixSound({
      ...{ plan, folder, signal, mp3: 'none', media: (src) => media.get(src) },
      tools: { ...this.tools, ffmpeg: parts.ffmpeg ?? this.tools.ffmpeg },
      ...{ voices: { providers: parts.voices ?? [], pace: 1 }, cache: parts.cache ?? NO_CACHE },
    });
    return new Heard(path, await this.#decode(path), this.tools);
  }

  async #decode(path: string): Promise<Float32Array> {
    const { stdout } = await run('ffmpeg', ['-v', 'error', '-i', path, '-f', 'f32le', '-'], {
      encoding: 'buffer',
      maxBuffer: 1 << 28,
    });
    const bytes = new Uint8Array(stdout);
    // Without the encoder's delay, which is on record in the file: ffmpeg looks it up in files without fragments alone.
    return new Float32Array(bytes.buffer).filter((_, index) => index % 2 === 0).subarray(ENCODER_DELAY);
  }
}
