import { ONE, PlaneDrawing, type Fill } from './pixels/drawing/planeDrawing.ts';
import { GRAIN_TILE, SLACK } from './pixels/kernel.ts';
import type { PixelMemory } from './pixels/memory.ts';
import { noiseTile } from './pixels/noise.ts';
import { allocatePlanes, BLACK, freePlanes, type Planes } from './pixels/planes.ts';
import type { GroupLayer, Layer, PictureLayer, Rect, Scene, Size } from './scene/scene.ts';

/** From this part of the frame on, what lies below something opaque is left out. */
const LARGE = 0.25;

/** What was painted into a frame: a picture that stays as it is, and other things over it. */
interface Painted {
  readonly ground: PictureLayer;
  readonly planes: Planes;
  /** Whole pixels, even, beyond which nothing else was painted. */
  readonly over: Rect;
}

/** Paints scenes into frames of one size. Where a frame shows the ground of the next scene already, it is left as it is. */
export class Painter {
  readonly #memory: PixelMemory;
  readonly #width: number;
  readonly #height: number;
  readonly #drawing: PlaneDrawing;
  #noise: number | undefined;
  /** For groups. */
  #spare: Planes | undefined;
  /** One that was given back. It stays where it is: one that came and went would lie in the way of larger pictures. */
  #idle: Planes | undefined;
  readonly #painted = new WeakMap<Planes, Painted>();

  /** @param size of the frames, even */
  constructor(memory: PixelMemory, { width, height }: { readonly width: number; readonly height: number }) {
    this.#memory = memory;
    this.#width = width;
    this.#height = height;
    this.#drawing = new PlaneDrawing(memory);
  }

  /** A frame to paint into: its planes lie one after the other, as raw 4:2:0 video wants them. */
  createFrame(): Planes {
    const idle = this.#idle;
    this.#idle = undefined;
    return (
      idle ?? allocatePlanes(this.#memory, { width: this.#width, height: this.#height, transparent: false })
    );
  }

  freeFrame(frame: Planes): void {
    if (this.#idle === undefined) this.#idle = frame;
    else freePlanes(this.#memory, frame);
  }

  /** @param source finds the picture behind a layer's source @throws what `source` throws */
  paint(scene: Scene, source: (id: string) => Planes, frame: Planes): void {
    this.#paintLayers(scene.layers, source, frame);
    if (!scene.grain) return;
    this.#grain(scene.grain, frame);
    this.#painted.delete(frame);
  }

  #paintLayers(layers: readonly Layer[], source: (id: string) => Planes, frame: Planes): void {
    const seen = this.#seen(layers, source);
    const below = <T extends object>(layer: T, from: number): T & Pick<Fill, 'hidden'> => {
      const hiding = seen.find((above, at) => at >= from && this.#hides(above, source));
      return hiding === undefined ? layer : { ...layer, hidden: hiding.place };
    };
    if (!this.#covers(seen[0], source)) this.#drawing.fill(below(blackOver(frame), 0), frame);
    const before = this.#painted.get(frame);
    this.#painted.delete(frame);
    const painted = this.#paintedBy(seen, source);
    const within = before !== undefined && isSameGround(before, painted) ? before.over : undefined;
    for (const [index, layer] of seen.entries()) {
      const shown = below(layer, index + 1);
      const drawn = index === 0 && within !== undefined ? { ...shown, within } : shown;
      if (drawn.kind === 'fill') this.#drawing.fill(drawn, frame);
      else if (drawn.kind === 'picture') this.#drawing.draw(drawn, source(drawn.source), frame);
      else this.#paintGroup(drawn, source, frame);
    }
    if (painted !== undefined) this.#painted.set(frame, painted);
  }

  /** Undefined where the lowest layer is no picture that stays as it is and fills the frame. */
  #paintedBy([ground, ...others]: readonly Layer[], source: (id: string) => Planes): Painted | undefined {
    if (ground?.kind !== 'picture' || !this.#covers(ground, source)) return undefined;
    const planes = source(ground.source);
    if (planes.lasting !== true || ground.grade !== undefined) return undefined;
    return { ground, planes, over: this.#around(others) };
  }

  /** The pixels that layers reach. */
  #around(layers: readonly Layer[]): Rect {
    let [left, top, right, bottom] = [this.#width, this.#height, 0, 0];
    for (const { place } of layers) {
      left = Math.min(left, place.x);
      top = Math.min(top, place.y);
      right = Math.max(right, place.x + place.width);
      bottom = Math.max(bottom, place.y + place.height);
    }
    const x = Math.max(0, 2 * Math.floor(left / 2));
    const y = Math.max(0, 2 * Math.floor(top / 2));
    const width = Math.min(this.#width, 2 * Math.ceil(right / 2)) - x;
    const height = Math.min(this.#height, 2 * Math.ceil(bottom / 2)) - y;
    return { x, y, width, height };
  }

  #paintGroup(group: GroupLayer, source: (id: string) => Planes, frame: Planes): void {
    const [only, ...others] = this.#seen(group.layers, source);
    const { place, opacity, mask } = group;
    // One picture that fills the frame needs no painting by itself.
    if (
      only?.kind === 'picture' &&
      others.length === 0 &&
      this.#isFrame(place) &&
      this.#covers(only, source)
    ) {
      this.#drawing.draw(
        { ...only, opacity, ...(mask === undefined ? {} : { mask }) },
        source(only.source),
        frame,
      );
      return;
    }
    this.#spare ??= this.createFrame();
    this.#paintLayers(group.layers, source, this.#spare);
    const { width, height } = this.#spare;
    const whole = { size: { width, height }, window: { x: 0, y: 0, width, height }, place, opacity };
    this.#drawing.draw(mask === undefined ? whole : { ...whole, mask }, this.#spare, frame);
  }

  /** What lies above the highest layer that hides everything. */
  #seen<T extends Layer>(layers: readonly T[], source: (id: string) => Planes): readonly T[] {
    const visible = layers.filter((layer) => layer.opacity > 0);
    const lowest = visible.findLastIndex((layer) => this.#covers(layer, source));
    return visible.slice(Math.max(0, lowest));
  }

  #covers(layer: Layer | undefined, source: (id: string) => Planes): boolean {
    return layer !== undefined && this.#isWhole(layer.place) && isOpaque(layer, source);
  }

  /** Whether a layer hides so much that drawing what is below it in parts is less work. */
  #hides(layer: Layer, source: (id: string) => Planes): boolean {
    const { width, height } = layer.place;
    return width * height >= LARGE * this.#width * this.#height && isOpaque(layer, source);
  }

  #isFrame({ x, y, width, height }: Rect): boolean {
    return x === 0 && y === 0 && width === this.#width && height === this.#height;
  }

  #isWhole({ x, y, width, height }: Rect): boolean {
    return x <= 0 && y <= 0 && x + width >= this.#width && y + height >= this.#height;
  }

  #grain({ amount, seed }: NonNullable<Scene['grain']>, frame: Planes): void {
    const { kernel } = this.#memory;
    if (this.#noise === undefined) {
      const tile = noiseTile(GRAIN_TILE + this.#width + SLACK);
      this.#noise = this.#memory.allocate(tile.length);
      kernel.bytes().set(new Uint8Array(tile.buffer, 0, tile.length), this.#noise);
    }
    const { width, height, y: dst } = frame;
    const strength = Math.round(ONE * amount);
    kernel.grain({ dst, dstStride: width, width, height, tile: this.#noise, seed, amount: strength });
  }
}

function isSameGround(before: Painted, now: Painted | undefined): boolean {
  if (now?.planes !== before.planes) return false;
  const [{ place, window, size }, other] = [now.ground, before.ground];
  return isSameRect(place, other.place) && isSameRect(window, other.window) && isSameSize(size, other.size);
}

function isSameRect(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && isSameSize(one, other);
}

function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

function isOpaque(layer: Layer, source: (id: string) => Planes): boolean {
  if (layer.opacity < 1 || layer.mask) return false;
  return layer.kind !== 'picture' || source(layer.source).alpha === undefined;
}

function blackOver({ width, height }: Planes): Fill {
  return { color: BLACK, place: { x: 0, y: 0, width, height }, opacity: 1 };
}
