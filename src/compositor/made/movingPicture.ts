import type { PixelMemory } from '../pixels/memory.ts';
import { freePlanes, type Planes } from '../pixels/planes.ts';
import type { MadeSource } from '../scene/film.ts';
import type { Backed, SourceMaker } from './maker.ts';

/** What is made of a picture that is another one in the next frame. */
export class MadeOfMoving {
  readonly #memory: PixelMemory;
  readonly #maker: SourceMaker;
  readonly #picture: Backed;
  readonly #scale: number;
  readonly #made = new Map<string, { readonly planes: Planes; moment: number }>();

  /** @param scale pixels that are shown for one of the film */
  constructor(memory: PixelMemory, maker: SourceMaker, picture: Backed, scale: number) {
    this.#memory = memory;
    this.#maker = maker;
    this.#picture = picture;
    this.#scale = scale;
  }

  /** What is made of the picture as it is now. @param moment another number for another picture */
  get(made: MadeSource, moment: number): Planes {
    const { planes, behind } = this.#picture;
    const known = this.#made.get(made.source);
    // What does not come from its pixels stays.
    const lasting = made.kind === 'shadow' || behind !== undefined;
    if (known === undefined) {
      const own = lasting
        ? this.#maker.make(made, this.#picture, this.#scale)
        : this.#maker.makeCoarse(made.size, planes);
      this.#made.set(made.source, { planes: own, moment });
      return own;
    }
    if (!lasting && known.moment !== moment) {
      this.#maker.remakeCoarse(known.planes, planes);
      known.moment = moment;
    }
    return known.planes;
  }

  /** Gives back what was made; the picture stays. */
  free(): void {
    for (const { planes } of this.#made.values()) freePlanes(this.#memory, planes);
    this.#made.clear();
  }
}
