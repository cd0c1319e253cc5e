import { readFile } from 'node:fs/promises';
import type { Backed, SourceMaker } from '../../../compositor/made/maker.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { freePlanes, loadPlanes, pictureBytes, type Planes } from '../../../compositor/pixels/planes.ts';
import type { MadeSource } from '../../../compositor/scene/film.ts';
import type { StoredPicture } from './messages.ts';

/** Pictures that several pieces are made from, each loaded once, and what is made of them. */
export class PictureStore {
  readonly #memory: PixelMemory;
  readonly #maker: SourceMaker;
  readonly #loading = new Map<string, Promise<Backed>>();
  readonly #loaded = new Map<string, Backed>();
  readonly #made = new Map<string, Planes>();

  constructor(memory: PixelMemory, maker: SourceMaker) {
    this.#memory = memory;
    this.#maker = maker;
  }

  /** @throws system errors; RangeError for a file without such a picture */
  async load(source: string, stored: StoredPicture): Promise<void> {
    const loading = this.#loading.get(source) ?? this.#read(stored);
    this.#loading.set(source, loading);
    this.#loaded.set(source, await loading);
  }

  /** @throws RangeError for what was not loaded */
  get(source: string): Planes {
    return this.#backed(source).planes;
  }

  /** What is made of a picture: once, when it is seen first. @throws RangeError when that was not loaded */
  make(made: MadeSource): Planes {
    const planes = this.#made.get(made.source) ?? this.#maker.make(made, this.#backed(made.of), 1);
    this.#made.set(made.source, planes);
    return planes;
  }

  async release(source: string): Promise<void> {
    const loading = this.#loading.get(source);
    this.#loading.delete(source);
    this.#loaded.delete(source);
    // One that could not be read takes no memory; whoever asked for it was told.
    const picture = await loading?.catch(() => undefined);
    const planes = picture?.planes ?? this.#made.get(source);
    this.#made.delete(source);
    if (planes !== undefined) freePlanes(this.#memory, planes);
  }

  #backed(source: string): Backed {
    const found = this.#loaded.get(source);
    if (found === undefined) throw new RangeError(`“${source}” was not loaded`);
    return found;
  }

  async #read({ path, behind, ...shape }: StoredPicture): Promise<Backed> {
    const bytes = (await readFile(path)).subarray(
      0,
      pictureBytes(shape.width, shape.height, shape.transparent),
    );
    const planes = loadPlanes(this.#memory, { ...shape, bytes });
    return behind === undefined ? { planes } : { planes, behind };
  }
}
