import type { FillLayer, Grade, GroupLayer, Layer, PictureLayer, Rect, Scene } from './scene/scene.ts';
import {
  GRAIN_TILE,
  ROW_ENTRY,
  roundUp,
  scratchBytes,
  SLACK,
  type DrawCall,
  type Target,
} from './pixels/kernel.ts';
import { noiseTile } from './pixels/noise.ts';
import type { PixelMemory } from './pixels/memory.ts';
import { allocatePlanes, BLACK, freePlanes, type Planes } from './pixels/planes.ts';
import { planSamples, writeColumns, writeRows, type Samples } from './pixels/sampling.ts';

const ONE = 32_767;

/** How many frame pixels one pixel of a plane is wide. */
type Step = 1 | 2;
type Channel = 'y' | 'u' | 'v';

const STEPS: readonly Step[] = [1, 2];
const CHANNELS: Record<Step, readonly Channel[]> = { 1: ['y'], 2: ['u', 'v'] };

/** How a source is read, from `skipped` bytes behind its beginning on. */
type Sampling = Pick<DrawCall, 'rows' | 'offsets' | 'weights' | 'from' | 'span'> & {
  readonly skipped: number;
};

const COPIED: Omit<Sampling, 'skipped'> = { rows: 0, offsets: 0, weights: 0, from: 0, span: 0 };

/** A rectangle of whole pixels of a plane. */
interface Cells {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of each pixel is covered, 0–1: at an edge between two pixels, a part. */
  readonly covered: number;
}

/** A run of pixels in one direction. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly covered: number;
}

/** Places are exact to this part of a pixel. */
const EXACT = 256;

/** Paints scenes into frames of one size. */
export class Painter {
  readonly #memory: PixelMemory;
  readonly #width: number;
  readonly #height: number;
  readonly #rows: number;
  readonly #offsets: number;
  readonly #weights: number;
  #scratch: { readonly at: number; readonly bytes: number };
  #noise: number | undefined;
  /** For groups. */
  #spare: Planes | undefined;

  /** @param size of the frames, even */
  constructor(memory: PixelMemory, { width, height }: { readonly width: number; readonly height: number }) {
    this.#memory = memory;
    this.#width = width;
    this.#height = height;
    const columns = roundUp(width, 16);
    this.#rows = memory.allocate(ROW_ENTRY * height);
    this.#offsets = memory.allocate(4 * columns);
    this.#weights = memory.allocate(8 * columns);
    const bytes = scratchBytes(width, 2 * width);
    this.#scratch = { at: memory.allocate(bytes), bytes };
  }

  /** A frame to paint into: its planes lie one after the other, as raw 4:2:0 video wants them. */
  createFrame(): Planes {
    return allocatePlanes(this.#memory, { width: this.#width, height: this.#height, transparent: false });
  }

  freeFrame(frame: Planes): void {
    freePlanes(this.#memory, frame);
  }

  /** @param source finds the picture behind a layer's source @throws what `source` throws */
  paint(scene: Scene, source: (id: string) => Planes, frame: Planes): void {
    this.#paintLayers(scene.layers, source, frame);
    if (scene.grain) this.#grain(scene.grain, frame);
  }

  #paintLayers(layers: readonly Layer[], source: (id: string) => Planes, frame: Planes): void {
    const seen = this.#seen(layers, source);
    if (seen.length === 0 || !this.#covers(seen[0], source)) this.#fill(blackOver(frame), frame);
    for (const layer of seen) {
      if (layer.kind === 'fill') this.#fill(layer, frame);
      else if (layer.kind === 'picture') this.#draw(layer, source(layer.source), frame);
      else this.#paintGroup(layer, source, frame);
    }
  }

  #paintGroup(group: GroupLayer, source: (id: string) => Planes, frame: Planes): void {
    const [only, ...others] = this.#seen(group.layers, source);
    const { place, opacity, mask } = group;
    // One picture that fills the frame needs no painting by itself.
    if (
      only?.kind === 'picture' &&
      others.length === 0 &&
      this.#isWhole(place) &&
      this.#covers(only, source)
    ) {
      this.#draw({ ...only, opacity, ...(mask === undefined ? {} : { mask }) }, source(only.source), frame);
      return;
    }
    this.#spare ??= this.createFrame();
    this.#paintLayers(group.layers, source, this.#spare);
    const { width, height } = this.#spare;
    const picture = { kind: 'picture', source: '', size: { width, height } } as const;
    const whole = { ...picture, window: { x: 0, y: 0, width, height }, place, opacity };
    this.#draw(mask === undefined ? whole : { ...whole, mask }, this.#spare, frame);
  }

  /** What lies above the highest layer that hides everything. */
  #seen<T extends Layer>(layers: readonly T[], source: (id: string) => Planes): readonly T[] {
    const visible = layers.filter((layer) => layer.opacity > 0);
    const lowest = visible.findLastIndex((layer) => this.#covers(layer, source));
    return visible.slice(Math.max(0, lowest));
  }

  #covers(layer: Layer | undefined, source: (id: string) => Planes): boolean {
    if (layer === undefined || layer.opacity < 1 || layer.mask || !this.#isWhole(layer.place)) return false;
    return layer.kind !== 'picture' || source(layer.source).alpha === undefined;
  }

  #isWhole({ x, y, width, height }: Rect): boolean {
    return x <= 0 && y <= 0 && x + width >= this.#width && y + height >= this.#height;
  }

  #fill({ color, ...layer }: Omit<FillLayer, 'kind'>, frame: Planes): void {
    for (const step of STEPS) {
      for (const cells of this.#cellsOf(layer.place, step)) {
        for (const channel of CHANNELS[step]) {
          const target = this.#target(layer, frame[channel], step, cells, 0);
          this.#memory.kernel.fill({ ...target, value: color[channel] });
        }
      }
    }
  }

  #draw(layer: PictureLayer, source: Planes, frame: Planes): void {
    for (const step of STEPS) {
      for (const cells of this.#cellsOf(layer.place, step))
        this.#drawPlanes(layer, source, frame, step, cells);
    }
  }

  #drawPlanes(layer: PictureLayer, source: Planes, frame: Planes, step: Step, cells: Cells): void {
    const stride = source.width / step;
    const [across, down] = [source.width / layer.size.width, source.height / layer.size.height];
    const window = {
      ...{ x: (layer.window.x * across) / step, width: (layer.window.width * across) / step },
      ...{ y: (layer.window.y * down) / step, height: (layer.window.height * down) / step },
    };
    const columns = planSamples({
      ...{ source: stride, windowStart: window.x, windowLength: window.width },
      ...{ placeStart: layer.place.x / step, placeLength: layer.place.width / step },
      ...{ from: cells.left, to: cells.left + cells.width },
    });
    const rows = planSamples({
      ...{ source: source.height / step, windowStart: window.y, windowLength: window.height },
      ...{ placeStart: layer.place.y / step, placeLength: layer.place.height / step },
      ...{ from: cells.top, to: cells.top + cells.height },
    });
    const sampling =
      columns.copiedFrom === undefined || rows.copiedFrom === undefined
        ? this.#tables(columns, rows)
        : { ...COPIED, skipped: rows.copiedFrom * stride + columns.copiedFrom };
    const alpha = step === 1 ? source.alpha?.y : source.alpha?.uv;
    for (const channel of CHANNELS[step]) {
      const target = this.#target(layer, frame[channel], step, cells, sampling.span);
      this.#memory.kernel.draw({
        ...{ ...target, ...gradeOf(layer.grade, channel), ...sampling, stride },
        src: source[channel] + sampling.skipped,
        alpha: alpha === undefined ? 0 : alpha + sampling.skipped,
      });
    }
  }

  #tables(columns: Samples, rows: Samples): Sampling {
    const bytes = this.#memory.kernel.bytes();
    const tables = { offsets: this.#offsets, weights: this.#weights };
    const needed = writeColumns(columns, bytes, tables);
    writeRows(rows, new DataView(bytes.buffer), this.#rows);
    return { skipped: 0, rows: this.#rows, ...tables, ...needed };
  }

  #target(
    { opacity, mask }: Pick<Layer, 'opacity' | 'mask'>,
    at: number,
    step: Step,
    { left, top, width, height, covered }: Cells,
    span: number,
  ): Target {
    const dstStride = this.#width / step;
    const across = Math.round(ONE * step * (mask?.across ?? 0));
    const down = Math.round(ONE * step * (mask?.down ?? 0));
    const start =
      Math.round(ONE * (mask?.start ?? 1)) + Math.round(across * (left + 0.5) + down * (top + 0.5));
    return {
      ...{ dst: at + top * dstStride + left, dstStride, width, height },
      opacity: Math.round(ONE * opacity * covered),
      ...{ maskStart: clampInt(start), maskAcross: across, maskDown: down },
      scratch: this.#scratchFor(scratchBytes(width, span)),
    };
  }

  #scratchFor(bytes: number): number {
    if (bytes > this.#scratch.bytes) {
      this.#memory.free(this.#scratch.at);
      this.#scratch = { at: this.#memory.allocate(bytes), bytes };
    }
    return this.#scratch.at;
  }

  /** The pixels of a plane that a place covers: what is within it and, where it ends between two pixels, its edges. */
  #cellsOf({ x, y, width, height }: Rect, step: number): Cells[] {
    const columns = runsBetween(x / step, (x + width) / step, this.#width / step);
    const rows = runsBetween(y / step, (y + height) / step, this.#height / step);
    return rows.flatMap((row) =>
      columns.map((column) => ({
        ...{ left: column.from, top: row.from, width: column.to - column.from, height: row.to - row.from },
        covered: column.covered * row.covered,
      })),
    );
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

/** The pixels between two places, as far as they are in 0 to `end`. */
function runsBetween(from: number, to: number, end: number): Run[] {
  const [start, stop] = [Math.round(from * EXACT) / EXACT, Math.round(to * EXACT) / EXACT];
  const [first, last] = [Math.floor(start), Math.floor(stop)];
  const inner = { from: Math.ceil(start), to: last, covered: 1 };
  const left = { from: first, to: first + 1, covered: Math.min(first + 1, stop) - start };
  const right = { from: last, to: last + 1, covered: stop - last };
  const runs = first < start ? (first < last ? [left, inner, right] : [left]) : [inner, right];
  return runs
    .map((run) => ({ ...run, from: Math.max(0, run.from), to: Math.min(end, run.to) }))
    .filter((run) => run.covered > 0 && run.from < run.to);
}

function blackOver({ width, height }: Planes): Omit<FillLayer, 'kind'> {
  return { color: BLACK, place: { x: 0, y: 0, width, height }, opacity: 1 };
}

/** Luma is graded round middle grey, chroma round none. */
function gradeOf(grade: Grade | undefined, channel: Channel): { base: number; gain: number; offset: number } {
  const { contrast = 1, brightness = 0, saturation = 1, blue = 0, red = 0 } = grade ?? {};
  const [base, middle] = channel === 'y' ? [16, 125.5] : [128, 128];
  const gain = channel === 'y' ? contrast : saturation;
  const added = channel === 'y' ? 219 * brightness : 224 * (channel === 'u' ? blue : red);
  // What lies at the middle stays there.
  const level = middle + added - gain * (middle - base);
  return {
    base,
    gain: Math.max(0, Math.min(ONE, Math.round((32_768 / 4) * gain))),
    offset: Math.max(-ONE, Math.min(ONE, Math.round(32 * level) + 16)),
  };
}

function clampInt(value: number): number {
  return Math.max(-0x7fff_ffff, Math.min(0x7fff_ffff, value));
}
