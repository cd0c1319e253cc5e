import { open, type FileHandle } from 'node:fs/promises';
import { wavHeader } from '../wav.ts';

/** A WAV of one side and 16 bits that is written as it comes; its head is written last. */
export class WavWriter {
  readonly #file: FileHandle;
  readonly #rate: number;
  #samples = 0;

  private constructor(file: FileHandle, rate: number) {
    this.#file = file;
    this.#rate = rate;
  }

  static async create(path: string, rate: number): Promise<WavWriter> {
    const file = await open(path, 'w');
    try {
      await file.write(wavHeader(0, { rate, sides: 1 }));
    } catch (error) {
      await file.close();
      throw error;
    }
    return new WavWriter(file, rate);
  }

  /** Length of what was written, ms. */
  get ms(): number {
    return (this.#samples * 1000) / this.#rate;
  }

  async add(samples: Int16Array): Promise<void> {
    await this.#file.write(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
    this.#samples += samples.length;
  }

  /** Adds silence. */
  pause(ms: number): Promise<void> {
    return this.add(new Int16Array(Math.round((ms * this.#rate) / 1000)));
  }

  /** Ends the file; what was written is kept whether it was finished or not. */
  async close(): Promise<void> {
    try {
      await this.#file.write(wavHeader(this.#samples, { rate: this.#rate, sides: 1 }), 0, undefined, 0);
    } finally {
      await this.#file.close();
    }
  }
}
