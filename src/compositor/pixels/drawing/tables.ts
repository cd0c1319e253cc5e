import { TAPS, type DrawCall } from '../kernel.ts';
import { Room, type PixelMemory } from '../memory.ts';
import { planSamples, type Samples, type Stretch } from './sampling.ts';
import { columnTableBytes, rowTableBytes, writeColumns, writeRows } from './written.ts';

type Rows = Pick<DrawCall, 'rows' | 'rowTaps'>;
type Columns = Pick<DrawCall, 'columns' | 'columnTaps' | 'from' | 'span'>;

/** How a source is read, from `skipped` bytes behind its beginning on. */
export type Sampling = Rows & Columns & { readonly skipped: number };

const COPIED = { rows: 0, rowTaps: TAPS, columns: 0, columnTaps: TAPS, from: 0, span: 0 } as const;

/** The tables that resampling needs, in the kernel's memory. Those that were used last are there when they are needed again. */
export class SampleTables {
  readonly #rows: LastUsed<Rows>;
  readonly #quickColumns: LastUsed<Columns>;
  readonly #columns: LastUsed<Columns>;

  constructor(memory: PixelMemory) {
    this.#rows = new LastUsed(() => rowTable(memory));
    this.#quickColumns = new LastUsed(() => columnTable(memory, true));
    this.#columns = new LastUsed(() => columnTable(memory, false));
  }

  /** It holds until the next is asked for. @param stride of the source */
  find(columns: Stretch, rows: Stretch, stride: number): Sampling {
    const down = this.#rows.find(rows);
    const quick = this.#quickColumns.find(columns);
    const [left, top] = [quick.samples.copiedFrom, down.samples.copiedFrom];
    if (left !== undefined && top !== undefined) return { ...COPIED, skipped: top * stride + left };
    const across = quick.samples.isQuick && down.samples.isQuick ? quick : this.#columns.find(columns);
    const { columns: at, columnTaps, from, span } = placed(across);
    const { rows: table, rowTaps } = placed(down);
    return { skipped: 0, rows: table, rowTaps, columns: at, columnTaps, from, span };
  }

  free(): void {
    for (const tables of [this.#rows, this.#quickColumns, this.#columns]) tables.free();
  }
}

/** A table in the memory, written anew for one thing after the other. */
interface Table<T> {
  /** @returns where it is */
  write(samples: Samples): T;
  free(): void;
}

function rowTable(memory: PixelMemory): Table<Rows> {
  const room = new Room(memory);
  return {
    write: (samples) => {
      const rows = room.of(rowTableBytes(samples));
      writeRows(samples, memory.kernel.bytes(), rows);
      return { rows, rowTaps: samples.taps };
    },
    free: () => room.free(),
  };
}

function columnTable(memory: PixelMemory, quick: boolean): Table<Columns> {
  const room = new Room(memory);
  return {
    write: (samples) => {
      const columns = room.of(columnTableBytes(samples, quick));
      return { columns, ...writeColumns(samples, memory.kernel.bytes(), columns, quick) };
    },
    free: () => room.free(),
  };
}

/** A table and what it is for. What is copied needs none, so it is written when it is asked for. */
interface Entry<T> {
  readonly stretch: Stretch;
  readonly samples: Samples;
  readonly table: Table<T>;
  placed?: T;
}

function placed<T>(entry: Entry<T>): T {
  return (entry.placed ??= entry.table.write(entry.samples));
}

/** So many tables are kept: up to six for a layer that does not move, and some for those that do. */
const KEPT = 48;

/** Tables by what they are for. The one that was used longest ago gives its place to the next one that is needed. */
class LastUsed<T> {
  readonly #create: () => Table<T>;
  /** By {@link digest}; what was used last is last. */
  readonly #entries = new Map<number, Entry<T>>();

  constructor(create: () => Table<T>) {
    this.#create = create;
  }

  find(stretch: Stretch): Entry<T> {
    const key = digest(stretch);
    const known = this.#entries.get(key);
    this.#entries.delete(key);
    const entry = known !== undefined && isSame(known.stretch, stretch) ? known : this.#made(stretch, known);
    this.#entries.set(key, entry);
    return entry;
  }

  free(): void {
    for (const { table } of this.#entries.values()) table.free();
    this.#entries.clear();
  }

  /**
   * Where something moves, every frame asks for others: they are written over the oldest ones, so that the memory does not grow.
   * @param other whose digest is the same by chance
   */
  #made(stretch: Stretch, other: Entry<T> | undefined): Entry<T> {
    const free = other ?? (this.#entries.size < KEPT ? undefined : this.#takeOldest());
    return { stretch, samples: planSamples(stretch), table: free?.table ?? this.#create() };
  }

  #takeOldest(): Entry<T> | undefined {
    for (const [key, entry] of this.#entries) {
      this.#entries.delete(key);
      return entry;
    }
    return undefined;
  }
}

/** A number that two stretches hardly ever share: far quicker than a text made of them. */
function digest(stretch: Stretch): number {
  const { source, windowStart, windowLength, placeStart, placeLength, from, to, blur = 0 } = stretch;
  const place = placeStart + 7.13 * placeLength + 61.7 * from + 419.3 * to;
  return windowStart + 3.31 * windowLength + 17.9 * place + 7919 * source + 104_729 * blur;
}

function isSame(one: Stretch, other: Stretch): boolean {
  return (
    one.windowStart === other.windowStart &&
    one.windowLength === other.windowLength &&
    one.placeStart === other.placeStart &&
    one.placeLength === other.placeLength &&
    one.from === other.from &&
    one.to === other.to &&
    one.source === other.source &&
    one.blur === other.blur &&
    one.alike?.from === other.alike?.from &&
    one.alike?.to === other.alike?.to
  );
}
