import type { FillLayer, Grade, PictureLayer, Rect } from '../../scene/scene.ts';
import { scratchBytes, type DrawCall, type Target } from '../kernel.ts';
import { Room, type PixelMemory } from '../memory.ts';
import type { Planes } from '../planes.ts';
import { SampleTables, type Sampling } from './tables.ts';

/** 1 in Q15. */
export const ONE = 32_767;

/** How many frame pixels one pixel of a plane is wide. */
type Step = 1 | 2;
type Channel = 'y' | 'u' | 'v';

const STEPS: readonly Step[] = [1, 2];
const CHANNELS: Record<Step, readonly Channel[]> = { 1: ['y'], 2: ['u', 'v'] };

/** A rectangle of whole pixels of a plane. */
interface Cells {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of each row is covered, 0–1: at an edge between two pixels, a part. */
  readonly covered: number;
  /** How much of the first and of the last column is. */
  readonly coveredLeft: number;
  readonly coveredRight: number;
}

/** A run of pixels in one direction. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly covered: number;
}

/** Places are exact to this part of a pixel. */
const EXACT = 256;

/** What of a layer need not be drawn. */
interface Below {
  /** Where something else will be that lets nothing through: pixels that are wholly below it are left as they are. */
  readonly hidden?: Rect;
  /** Whole pixels, even; those outside of it are left as they are. */
  readonly within?: Rect;
}

/** A fill without what says that it is one. */
export type Fill = Omit<FillLayer, 'kind'> & Below;
/** A picture to be drawn, whatever its source is called. */
export type Drawn = Omit<PictureLayer, 'kind' | 'source'> & Below;

/** Draws planes into planes, in the kernel's memory. Its own tables there grow with what is drawn. */
export class PlaneDrawing {
  readonly #memory: PixelMemory;
  readonly #tables: SampleTables;
  readonly #scratch: Room;

  constructor(memory: PixelMemory) {
    this.#memory = memory;
    this.#tables = new SampleTables(memory);
    this.#scratch = new Room(memory);
  }

  /** Gives the memory of the tables back; they are made anew when something is drawn. */
  free(): void {
    this.#tables.free();
    this.#scratch.free();
  }

  /** Lays one colour over a part of an opaque picture. */
  fill(layer: Fill, target: Planes): void {
    for (const step of STEPS) {
      for (const cells of cellsOf(layer, target, step)) {
        for (const channel of CHANNELS[step]) {
          const call = this.#target(layer, target, channel, step, cells);
          this.#memory.kernel.fill({ ...call, value: layer.color[channel] });
        }
      }
    }
  }

  /** Lays a part of a picture over a part of an opaque one. @param blur standard deviation of a Gaussian blur, pixels of the target */
  draw(layer: Drawn, source: Planes, target: Planes, blur = 0): void {
    for (const step of STEPS) {
      for (const cells of cellsOf(layer, target, step)) {
        const sampling = this.#sampling(layer, source, step, cells, blur / step);
        const alpha = step === 1 ? source.alpha?.y : source.alpha?.uv;
        for (const channel of CHANNELS[step]) {
          const { skipped, rows, rowTaps, columns, columnTaps, from, span } = sampling;
          const { base, gain, offset } = gradeOf(layer.grade, channel);
          const at = this.#target(layer, target, channel, step, cells, sampling);
          // Written out: there are dozens of calls in a frame, and spreading objects takes longer than all else here.
          this.#memory.kernel.draw({
            dst: at.dst,
            dstStride: at.dstStride,
            width: at.width,
            height: at.height,
            opacity: at.opacity,
            left: at.left,
            right: at.right,
            maskStart: at.maskStart,
            maskAcross: at.maskAcross,
            maskDown: at.maskDown,
            scratch: at.scratch,
            src: source.color === undefined ? source[channel] + skipped : 0,
            value: source.color?.[channel] ?? 0,
            stride: source.width / step,
            alpha: alpha === undefined ? 0 : alpha + skipped,
            rows,
            rowTaps,
            columns,
            columnTaps,
            from,
            span,
            base,
            gain,
            offset,
          });
        }
      }
    }
  }

  /** Makes a part of a picture fill another one, in whatever size that has. Both are transparent, or neither. @param blur see {@link draw} */
  resample(window: Rect, source: Planes, target: Planes, blur = 0): void {
    const place = { x: 0, y: 0, width: target.width, height: target.height };
    const { alpha: from, ...opaque } = source;
    const layer = { size: source, window, place, opacity: 1 };
    this.draw(layer, opaque, target, blur);
    if (from === undefined || target.alpha === undefined) return;
    const { y, uv } = target.alpha;
    this.draw(layer, { ...opaque, y: from.y, u: from.uv, v: from.uv }, { ...target, y, u: uv, v: uv }, blur);
  }

  #sampling(layer: Drawn, source: Planes, step: Step, cells: Cells, blur: number): Sampling {
    const { size, window, place } = layer;
    const [across, down] = [source.width / size.width / step, source.height / size.height / step];
    const columns = {
      source: source.width / step,
      windowStart: window.x * across,
      windowLength: window.width * across,
      placeStart: place.x / step,
      placeLength: place.width / step,
      from: cells.left,
      to: cells.left + cells.width,
      blur,
    };
    const rows = {
      source: source.height / step,
      windowStart: window.y * down,
      windowLength: window.height * down,
      placeStart: place.y / step,
      placeLength: place.height / step,
      from: cells.top,
      to: cells.top + cells.height,
      blur,
      alike: source.alike?.[step === 1 ? 'y' : 'uv'],
    };
    return this.#tables.find(columns, rows, columns.source);
  }

  #target(
    { opacity, mask }: Pick<Drawn, 'opacity' | 'mask'>,
    target: Planes,
    channel: Channel,
    step: Step,
    { left, top, width, height, covered, coveredLeft, coveredRight }: Cells,
    { span, columnTaps }: Pick<Sampling, 'span' | 'columnTaps'> = { span: 0, columnTaps: 0 },
  ): Target {
    const dstStride = target.width / step;
    const across = Math.round(ONE * step * (mask?.across ?? 0));
    const down = Math.round(ONE * step * (mask?.down ?? 0));
    const start =
      Math.round(ONE * (mask?.start ?? 1)) + Math.round(across * (left + 0.5) + down * (top + 0.5));
    const opaque = ONE * opacity * covered;
    return {
      dst: target[channel] + top * dstStride + left,
      dstStride,
      width,
      height,
      opacity: Math.round(opaque),
      left: Math.round(opaque * coveredLeft),
      right: Math.round(opaque * coveredRight),
      maskStart: clampInt(start),
      maskAcross: across,
      maskDown: down,
      scratch: this.#scratch.of(scratchBytes(width, span, columnTaps)),
    };
  }
}

/** The pixels of a plane that a layer covers and that are to be drawn. */
function cellsOf({ within, ...layer }: Placed, target: Planes, step: Step): Cells[] {
  const cells = cellsBeside(layer, target, step);
  return within === undefined ? cells : cells.flatMap((one) => cellsWithin(one, within, step));
}

type Placed = Pick<Drawn, 'place' | 'hidden' | 'within'>;

/** What is within a layer and, where it ends between two rows, its edges; without what is hidden. */
function cellsBeside({ place, hidden }: Placed, target: Planes, step: Step): Cells[] {
  const [columns, rows] = runsOf(place, target, step);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cells = rows.map((row) => ({
    left: first.from,
    top: row.from,
    width: last.to - first.from,
    height: row.to - row.from,
    covered: row.covered,
    coveredLeft: first.covered,
    coveredRight: last.covered,
  }));
  if (hidden === undefined) return cells;
  const [column, row] = runsOf(hidden, target, step).map((runs) => runs.find(({ covered }) => covered === 1));
  return column === undefined || row === undefined ? cells : cells.flatMap((one) => around(one, column, row));
}

function runsOf({ x, y, width, height }: Rect, target: Planes, step: Step): [Run[], Run[]] {
  return [
    runsBetween(x / step, (x + width) / step, target.width / step),
    runsBetween(y / step, (y + height) / step, target.height / step),
  ];
}

/** What of some pixels is not in a column and a row: above and below, left and right. */
function around(cells: Cells, column: Run, row: Run): Cells[] {
  const [right, bottom] = [cells.left + cells.width, cells.top + cells.height];
  const [from, to] = [Math.max(column.from, cells.left), Math.min(column.to, right)];
  const [above, below] = [Math.max(row.from, cells.top), Math.min(row.to, bottom)];
  if (from >= to || above >= below) return [cells];
  return [
    { ...cells, height: above - cells.top },
    { ...cells, top: below, height: bottom - below },
    ...[
      { from: cells.left, to: from },
      { from: to, to: right },
    ].map((sides) => ({ ...columnsOf(cells, sides), top: above, height: below - above })),
  ].filter(({ width, height }) => width > 0 && height > 0);
}

/** What of some pixels is in a rectangle of whole ones. */
function cellsWithin(cells: Cells, { x, y, width, height }: Rect, step: Step): Cells[] {
  const from = Math.max(cells.left, x / step);
  const to = Math.min(cells.left + cells.width, (x + width) / step);
  const top = Math.max(cells.top, y / step);
  const bottom = Math.min(cells.top + cells.height, (y + height) / step);
  return from < to && top < bottom ? [{ ...columnsOf(cells, { from, to }), top, height: bottom - top }] : [];
}

/** Some columns of cells. */
function columnsOf(cells: Cells, { from, to }: Pick<Run, 'from' | 'to'>): Cells {
  const { left, width, coveredLeft, coveredRight } = cells;
  const coveredAt = (x: number): number =>
    x === left ? coveredLeft : x === left + width - 1 ? coveredRight : 1;
  const sides = { coveredLeft: coveredAt(from), coveredRight: coveredAt(to - 1) };
  return { ...cells, left: from, width: to - from, ...sides };
}

/** The pixels between two places, as far as they are in 0 to `end`. */
function runsBetween(from: number, to: number, end: number): Run[] {
  const [start, stop] = [Math.round(from * EXACT) / EXACT, Math.round(to * EXACT) / EXACT];
  const [first, last] = [Math.floor(start), Math.floor(stop)];
  const runs: Run[] = [];
  if (first < start) add(runs, first, first + 1, Math.min(first + 1, stop) - start, end);
  if (first < last || first === start) {
    add(runs, Math.ceil(start), last, 1, end);
    add(runs, last, last + 1, stop - last, end);
  }
  return runs;
}

/** What of a run is in 0 to `end`, if something is. */
function add(runs: Run[], from: number, to: number, covered: number, end: number): void {
  const run = { from: Math.max(0, from), to: Math.min(end, to), covered };
  if (covered > 0 && run.from < run.to) runs.push(run);
}

/** How the samples of a channel are graded, see `DrawCall`. */
type GradeNumbers = Pick<DrawCall, 'base' | 'gain' | 'offset'>;

/** As they are. */
const UNGRADED: Record<Step, GradeNumbers> = {
  1: { base: 16, gain: 8192, offset: 16 * 32 + 16 },
  2: { base: 128, gain: 8192, offset: 128 * 32 + 16 },
};

/** Luma is graded round middle grey, chroma round none. */
function gradeOf(grade: Grade | undefined, channel: Channel): GradeNumbers {
  if (grade === undefined) return UNGRADED[channel === 'y' ? 1 : 2];
  const { contrast, brightness, saturation, blue, red } = grade;
  const [base, middle] = channel === 'y' ? [16, 125.5] : [128, 128];
  const gain = channel === 'y' ? contrast : saturation;
  const added = channel === 'y' ? 219 * brightness : 224 * (channel === 'u' ? blue : red);
  // What lies at the middle stays there.
  const level = middle + added - gain * (middle - base);
  return {
    base,
    gain: Math.max(0, Math.min(ONE, Math.round((32_768 / 4) * gain))),
    offset: Math.max(-ONE + 16, Math.min(ONE, Math.round(32 * level) + 16)),
  };
}

function clampInt(value: number): number {
  return Math.max(-0x7fff_ffff, Math.min(0x7fff_ffff, value));
}
