import { closeSync, openSync, readSync } from 'node:fs';
import type { Backed, SourceMaker } from '../../../compositor/made/maker.ts';
import type { PixelMemory } from '../../../compositor/pixels/memory.ts';
import { allocatePlanes, freePlanes, pictureBytes, type Planes } from '../../../compositor/pixels/planes.ts';
import type { MadeSource } from '../../../compositor/scene/film.ts';
import type { StoredPicture } from './messages.ts';

/** Pictures that several pieces are made from, each loaded once, and what is made of them. */
export class PictureStore {
  readonly #memory: PixelMemory;
  readonly #maker: SourceMaker;
  readonly #loaded = new Map<string, Backed>();
  readonly #made = new Map<string, Planes>();

  constructor(memory: PixelMemory, maker: SourceMaker) {
    this.#memory = memory;
    this.#maker = maker;
  }

  /** Does nothing for one that is loaded. @throws system errors; RangeError for a file without such a picture */
  load(source: string, stored: StoredPicture): void {
    if (!this.#loaded.has(source)) this.#loaded.set(source, this.#read(stored));
  }

  /** @throws RangeError for what was not loaded */
  get(source: string): Planes {
    return this.#backed(source).planes;
  }

  /** What is made of a picture: once, when it is seen first. @throws RangeError when that was not loaded */
  make(made: MadeSource): Planes {
    const known = this.#made.get(made.source);
    if (known !== undefined) return known;
    const planes: Planes = { ...this.#maker.make(made, this.#backed(made.of), 1), lasting: true };
    this.#made.set(made.source, planes);
    return planes;
  }

  /** Gives back the memory of a picture, or of what was made of one. */
  release(source: string): void {
    const planes = this.#loaded.get(source)?.planes ?? this.#made.get(source);
    this.#loaded.delete(source);
    this.#made.delete(source);
    if (planes !== undefined) freePlanes(this.#memory, planes);
  }

  #backed(source: string): Backed {
    const found = this.#loaded.get(source);
    if (found === undefined) throw new RangeError(`“${source}” was not loaded`);
    return found;
  }

  /** Straight into the memory: nothing may grow it meanwhile, so it is not waited for. */
  #read({ path, behind, ...shape }: StoredPicture): Backed {
    const bytes = pictureBytes(shape.width, shape.height, shape.transparent);
    const planes: Planes = { ...allocatePlanes(this.#memory, shape), lasting: true };
    const file = openSync(path, 'r');
    try {
      const read = readSync(file, this.#memory.kernel.bytes(), planes.y, bytes, 0);
      if (read < bytes) throw new RangeError(`there are ${read} bytes in ${path}, not ${bytes}`);
    } catch (error) {
      freePlanes(this.#memory, planes);
      throw error;
    } finally {
      closeSync(file);
    }
    return behind === undefined ? { planes } : { planes, behind };
  }
}
