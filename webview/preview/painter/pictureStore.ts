import type { Backed, SourceMaker } from '../../../src/compositor/made/maker.ts';
import type { PixelMemory } from '../../../src/compositor/pixels/memory.ts';
import { freePlanes, pictureBytes, type Planes } from '../../../src/compositor/pixels/planes.ts';
import type { MadeSource } from '../../../src/compositor/scene/film.ts';

/** Bytes of planes that are kept at most: half a minute of photos, whatever is shown in it. */
const MOST_BYTES = 128 * 1024 * 1024;

interface Stored {
  readonly picture: Backed;
  readonly made: Map<string, Planes>;
  bytes: number;
}

/** Pictures in the kernel's memory, by their source, and what the film makes of them. What was not painted for longest goes first. */
export class PictureStore {
  readonly #memory: PixelMemory;
  readonly #maker: SourceMaker;
  readonly #scale: number;
  /** By their last use. */
  readonly #stored = new Map<string, Stored>();
  #bytes = 0;

  /** @param scale pixels that are shown for one of the film */
  constructor(memory: PixelMemory, maker: SourceMaker, scale: number) {
    this.#memory = memory;
    this.#maker = maker;
    this.#scale = scale;
  }

  /** @returns undefined for one that is not there (any more) */
  get(source: string): Planes | undefined {
    const stored = this.#stored.get(source);
    if (stored === undefined) return undefined;
    this.#stored.delete(source);
    this.#stored.set(source, stored);
    return stored.picture.planes;
  }

  /** What is made of a picture: once, when it is seen first. @returns undefined when the picture is not there */
  make(made: MadeSource): Planes | undefined {
    const stored = this.#stored.get(made.of);
    if (stored === undefined) return undefined;
    const planes = stored.made.get(made.source) ?? this.#maker.make(made, stored.picture, this.#scale);
    if (!stored.made.has(made.source)) {
      stored.made.set(made.source, planes);
      this.#count(stored, planes);
    }
    return planes;
  }

  /** Takes a picture over, and lets go of others when there are too many; never of those that are `needed` now. */
  put(source: string, picture: Backed, needed: ReadonlySet<string>): void {
    this.remove(source);
    const stored: Stored = { picture, made: new Map(), bytes: 0 };
    this.#stored.set(source, stored);
    this.#count(stored, picture.planes);
    for (const [oldest] of this.#stored) {
      if (this.#bytes <= MOST_BYTES) return;
      if (oldest !== source && !needed.has(oldest)) this.remove(oldest);
    }
  }

  remove(source: string): void {
    const stored = this.#stored.get(source);
    if (stored === undefined) return;
    for (const planes of [stored.picture.planes, ...stored.made.values()]) freePlanes(this.#memory, planes);
    this.#stored.delete(source);
    this.#bytes -= stored.bytes;
  }

  #count(stored: Stored, { width, height, alpha }: Planes): void {
    const bytes = pictureBytes(width, height, alpha !== undefined);
    stored.bytes += bytes;
    this.#bytes += bytes;
  }
}
