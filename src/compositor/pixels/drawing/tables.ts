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
    return { skipped: 0, ...placed(across), ...placed(down) };
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
  readonly table: Table<T>;
  readonly samples: Samples;
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
  readonly #entries = new Map<string, Entry<T>>();

  constructor(create: () => Table<T>) {
    this.#create = create;
  }

  find(stretch: Stretch): Entry<T> {
    const key = keyOf(stretch);
    const entry = this.#entries.get(key) ?? this.#add(stretch);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  free(): void {
    for (const { table } of this.#entries.values()) table.free();
    this.#entries.clear();
  }

  /** Where something moves, every frame asks for others: they are written over the oldest ones, so that there is nothing to be thrown away. */
  #add(stretch: Stretch): Entry<T> {
    const [oldest] = this.#entries;
    if (oldest === undefined || this.#entries.size < KEPT)
      return { table: this.#create(), samples: planSamples(stretch) };
    const [key, { table, samples }] = oldest;
    this.#entries.delete(key);
    return { table, samples: planSamples(stretch, samples) };
  }
}

function keyOf({
  source,
  windowStart,
  windowLength,
  placeStart,
  placeLength,
  from,
  to,
  blur,
}: Stretch): string {
  return `${source} ${windowStart} ${windowLength} ${placeStart} ${placeLength} ${from} ${to} ${blur ?? 0}`;
}
