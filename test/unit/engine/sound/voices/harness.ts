import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Speaker } from '../../../../../src/engine/draft/index.ts';
import { locateTools } from '../../../../../src/engine/ffmpeg/index.ts';
import { speak, type Speech, type VoiceProvider } from '../../../../../src/engine/sound/voices/index.ts';
import type { FfmpegTools } from '../../../../../src/engine/types.ts';

/** A folder for each test, with a program's and what is spoken. Call it in a `describe`. */
export class VoiceHarness {
  #folder = '';
  #tools: FfmpegTools | undefined;

  constructor() {
    before(async () => {
      this.#tools = await locateTools();
    });
    beforeEach(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'clipwright-voice-'));
    });
    afterEach(() => rm(this.#folder, { recursive: true }));
  }

  get tools(): FfmpegTools {
    if (this.#tools === undefined) throw new Error('only inside a test');
    return this.#tools;
  }

  get folder(): string {
    return this.#folder;
  }

  get target(): string {
    return join(this.#folder, 'speech.wav');
  }

  speak(
    text: string,
    provider: VoiceProvider,
    options: {
      readonly signal?: AbortSignal;
      readonly clauseMs?: number;
      readonly language?: string;
      readonly rate?: number;
      readonly voice?: string;
      readonly speaker?: Speaker;
      readonly pitch?: number;
    } = {},
  ): Promise<Speech> {
    const {
      signal = new AbortController().signal,
      clauseMs = 20_000,
      language = 'en',
      rate = 1,
      voice,
      speaker,
      pitch,
    } = options;
    return speak(
      text,
      {
        ...{ providers: [provider], tools: this.tools, folder: this.folder, target: this.target },
        ...{ language, voice, speaker, pitch, rate, limits: { clauseMs } },
      },
      signal,
    );
  }

  /** The samples of what was spoken, −1 to 1, 24,000 a second. */
  async samples(): Promise<Float32Array> {
    const bytes = new Uint8Array((await readFile(this.target)).subarray(44));
    return Float32Array.from(new Int16Array(bytes.buffer), (value) => value / 32768);
  }

  /** What is in the folder. */
  left(): Promise<string[]> {
    return readdir(this.folder);
  }
}

/** Loudest of a stretch (ms), 0–1. */
export function peak(samples: Float32Array, from: number, to: number): number {
  return samples.subarray(from * 24, to * 24).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
