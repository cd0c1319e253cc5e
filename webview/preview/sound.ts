import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import type { FilmClock } from './clock.ts';

/** How loud a film is played. */
export interface Loudness {
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
}

/** `none`: the film is silent. */
export type SoundState = 'none' | 'loading' | 'ready' | 'unplayable';

/** What a film's sound needs from its player. */
export interface SoundOptions {
  /** Follows the sound as long as there is one that can be heard. */
  readonly clock: FilmClock;
  /** The bytes of a part of the film. */
  readonly fetch: (part: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly onState: (state: SoundState) => void;
}

type Sound = PreviewManifest['sound'];

/** The sound of the film that plays: it leads the clock from when it is loaded until it is left. */
export class FilmSound {
  readonly #options: SoundOptions;
  readonly #element = new Audio();
  /** Of the film's parts the one that is heard, or is being loaded. */
  #part: string | undefined;

  constructor(options: SoundOptions) {
    this.#options = options;
    this.#element.preload = 'auto';
  }

  /** Whether it is that of a film that may be another one. */
  is(sound: Sound): boolean {
    return sound?.part === this.#part;
  }

  /** Loads a film's sound, unless it is there. */
  open(sound: Sound): void {
    if (this.is(sound)) return;
    this.leave();
    this.#part = sound?.part;
    this.#options.onState(sound === undefined ? 'none' : 'loading');
    if (sound !== undefined) void this.#load(sound);
  }

  leave(): void {
    this.#options.clock.follow(undefined);
    this.#element.onloadeddata = this.#element.onerror = null;
    if (this.#element.src !== '') URL.revokeObjectURL(this.#element.src);
    this.#element.removeAttribute('src');
    this.#part = undefined;
  }

  setLoudness({ volume, muted }: Loudness): void {
    this.#element.volume = volume;
    this.#element.muted = muted;
  }

  async #load({ part, type }: NonNullable<Sound>): Promise<void> {
    const { clock, fetch, onState } = this.#options;
    try {
      const bytes = await fetch(part);
      if (part !== this.#part) return;
      const loaded = new Promise((resolve, reject) => {
        this.#element.onloadeddata = resolve;
        this.#element.onerror = () => reject(new Error(this.#element.error?.message));
      });
      this.#element.src = URL.createObjectURL(new Blob([bytes], { type }));
      await loaded;
      if (part !== this.#part) return;
      clock.follow(this.#element);
      onState('ready');
    } catch (error) {
      // The film can be seen all the same.
      if (part !== this.#part) return;
      onState('unplayable');
      console.warn(error);
    }
  }
}
