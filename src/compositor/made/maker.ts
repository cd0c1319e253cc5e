import { PlaneDrawing } from '../pixels/drawing/planeDrawing.ts';
import type { PixelMemory } from '../pixels/memory.ts';
import { allocatePlanes, BLACK, freePlanes, loadShade, type Color, type Planes } from '../pixels/planes.ts';
import { CELLS, type MadeSource } from '../scene/film.ts';
import type { Size } from '../scene/scene.ts';
import { paintGround } from './ground.ts';
import { softShadow } from './shadow.ts';

/** A picture, and the colour behind it where it is transparent. */
export interface Backed {
  readonly planes: Planes;
  readonly behind?: Color;
}

/** Makes the sources that films have made of others (see {@link MadeSource}). What it makes belongs to whoever asked. */
export class SourceMaker {
  readonly #memory: PixelMemory;
  readonly #drawing: PlaneDrawing;

  constructor(memory: PixelMemory) {
    this.#memory = memory;
    this.#drawing = new PlaneDrawing(memory);
  }

  /**
   * Of a picture that stays as it is.
   * @param scale pixels that are shown for one of the film
   */
  make(made: MadeSource, picture: Backed, scale: number): Planes {
    if (made.kind === 'shadow')
      return loadShade(this.#memory, picture.behind === undefined ? softShadow(made.size) : NOTHING, BLACK);
    const { behind, planes } = picture;
    const size = { width: even(made.size.width * scale), height: even(made.size.height * scale) };
    const whole = { x: 0, y: 0, ...size };
    const ground = allocatePlanes(this.#memory, { ...size, transparent: false });
    if (behind !== undefined) {
      this.#drawing.fill({ color: behind, place: whole, opacity: 1 }, ground);
      return ground;
    }
    const coarse = this.makeCoarse(made.size, planes);
    this.#drawing.draw({ size, window: whole, place: whole, opacity: 1 }, coarse, ground);
    freePlanes(this.#memory, coarse);
    return ground;
  }

  /** The ground of a picture that is another in the next frame: coarse, since it is made so often. @param size of the ground */
  makeCoarse(size: Size, picture: Planes): Planes {
    const coarse = allocatePlanes(this.#memory, { ...gridOf(size), transparent: false });
    this.remakeCoarse(coarse, picture);
    return coarse;
  }

  /** Makes the same anew of another picture. */
  remakeCoarse(coarse: Planes, picture: Planes): void {
    const size = { width: even(coarse.width / 2), height: even(coarse.height / 2) };
    const half = allocatePlanes(this.#memory, { ...size, transparent: false });
    paintGround(this.#drawing, picture, half, coarse);
    freePlanes(this.#memory, half);
  }
}

const NOTHING = { width: 8, height: 8, bytes: new Uint8Array(8 * 8 * 1.25) };

/** How coarse what is soft is made. */
function gridOf({ width, height }: Size): Size {
  const cells = CELLS / Math.min(width, height);
  return { width: even(width * cells), height: even(height * cells) };
}

/** At least 8. */
function even(value: number): number {
  return Math.max(8, 2 * Math.round(value / 2));
}
