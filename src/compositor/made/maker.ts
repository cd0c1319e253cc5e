import { Painter } from '../painter.ts';
import { PlaneDrawing } from '../pixels/drawing/planeDrawing.ts';
import type { PixelMemory } from '../pixels/memory.ts';
import { allocatePlanes, freePlanes, loadPlanes, type Color, type Planes } from '../pixels/planes.ts';
import { CELLS, type MadeSource } from '../scene/film.ts';
import type { Size } from '../scene/scene.ts';
import { paintGround } from './ground.ts';
import { softShadow } from './shadow.ts';

/** A picture, and the colour behind it where it is transparent. */
export interface Backed {
  readonly planes: Planes;
  readonly behind?: Color;
}

/** Makes the sources that a film has made of others (see {@link MadeSource}). What it makes belongs to whoever asked. */
export class SourceMaker {
  readonly #memory: PixelMemory;
  readonly #size: Size;
  readonly #grid: Size;
  readonly #drawing: PlaneDrawing;
  #painter: Painter | undefined;
  /** On the way to a ground. */
  #half: Planes | undefined;

  /** @param size of the frames that are shown */
  constructor(memory: PixelMemory, size: Size) {
    this.#memory = memory;
    this.#size = size;
    this.#grid = gridOf(size, CELLS);
    this.#drawing = new PlaneDrawing(memory);
  }

  /** Of a picture that stays as it is. */
  make(made: MadeSource, picture: Backed): Planes {
    if (made.kind === 'shadow')
      return loadPlanes(this.#memory, picture.behind === undefined ? softShadow(made.size) : NOTHING);
    const { behind, planes } = picture;
    const whole = { x: 0, y: 0, ...this.#size };
    const shown = { place: whole, opacity: 1 };
    this.#painter ??= new Painter(this.#memory, this.#size);
    const frame = this.#painter.createFrame();
    if (behind !== undefined) {
      const fill = { kind: 'fill', color: behind, ...shown } as const;
      this.#painter.paint({ layers: [fill] }, () => planes, frame);
      return frame;
    }
    const coarse = this.makeCoarse(planes);
    const layer = { kind: 'picture', source: '', size: this.#size, window: whole, ...shown } as const;
    this.#painter.paint({ layers: [layer] }, () => coarse, frame);
    freePlanes(this.#memory, coarse);
    return frame;
  }

  /** The ground of a picture that is another in the next frame: coarse, since it is made so often. */
  makeCoarse(picture: Planes): Planes {
    const coarse = allocatePlanes(this.#memory, { ...this.#grid, transparent: false });
    this.remakeCoarse(coarse, picture);
    return coarse;
  }

  /** Makes the same anew of another picture. */
  remakeCoarse(coarse: Planes, picture: Planes): void {
    this.#half ??= allocatePlanes(this.#memory, { ...gridOf(this.#size, CELLS / 2), transparent: false });
    paintGround(this.#drawing, picture, this.#half, coarse);
  }
}

const NOTHING = { width: 8, height: 8, transparent: true, bytes: new Uint8Array(8 * 8 * 2.75) };

/** How coarse what is soft is made: so many cells along the shorter side. */
function gridOf({ width, height }: Size, cells: number): Size {
  const scale = cells / Math.min(width, height);
  return { width: 2 * Math.round((width * scale) / 2), height: 2 * Math.round((height * scale) / 2) };
}
