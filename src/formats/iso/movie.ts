import { innerBoxes } from './boxes.ts';
import { only, type Sample, type Track } from './fragmented.ts';

/** An MP4 whose index lists all samples (ISO/IEC 14496-12), out of what the files of its tracks say. */

/** Seconds from 1904, which MP4 counts from, to 1970. */
const EPOCH = 2_082_844_800;
const LARGEST_32 = 0xffff_ffff;
/** What is around the tables of a film. */
const AROUND = 8192;

/** Equal values that follow each other. */
interface Run {
  count: number;
  readonly value: number;
}

/** Samples of a track that lie one behind the other. */
interface Chunk {
  readonly at: number;
  count: number;
}

/** The tables of a track, as its samples come. */
export class TrackTables {
  readonly #track: Track;
  readonly #timescale: number;
  readonly #durations: Run[] = [];
  readonly #delays: Run[] = [];
  readonly #sizes: number[] = [];
  readonly #keys: number[] = [];
  readonly #chunks: Chunk[] = [];
  #duration = 0;
  #end = -1;

  /** @param timescale that its samples' times are given in */
  constructor(track: Track, timescale: number) {
    this.#track = track;
    this.#timescale = timescale;
  }

  /** Samples so far. */
  get count(): number {
    return this.#sizes.length;
  }

  /** Seconds of them that are seen or heard. */
  get seconds(): number {
    return Math.max(0, this.#duration - this.#track.from) / this.#timescale;
  }

  /** @param sample one more, which lies at `at` in the new file */
  add({ at, size, duration, delay, isKey }: Sample): void {
    count(this.#durations, duration);
    count(this.#delays, delay);
    this.#sizes.push(size);
    if (isKey) this.#keys.push(this.count);
    const chunk = this.#chunks.at(-1);
    if (chunk !== undefined && this.#end === at) chunk.count += 1;
    else this.#chunks.push({ at, count: 1 });
    this.#duration += duration;
    this.#end = at + size;
  }

  /** @param id its number @param movieScale units of the film's time in a second */
  box(id: number, movieScale: number): Buffer {
    const { box: source, from } = this.#track;
    const seen = Math.round(this.seconds * movieScale);
    const media = only(source, 'mdia');
    const about = only(media, 'minf');
    const heading = { 4: now(), 8: now() };
    const kept = (parent: Buffer, ...without: string[]): Buffer[] =>
      [...innerBoxes(parent)].flatMap(({ type, content }) =>
        without.includes(type) ? [] : [box(type, content)],
      );
    const edits = from === 0 ? [] : [box('edts', box('elst', numbers(0, 1, seen, from, 0x1_0000)))];
    return box(
      'trak',
      box('tkhd', changed(only(source, 'tkhd'), { ...heading, 12: id, 20: seen })),
      ...edits,
      box(
        'mdia',
        box('mdhd', changed(only(media, 'mdhd'), { ...heading, 12: this.#timescale, 16: this.#duration })),
        ...kept(media, 'mdhd', 'minf'),
        box('minf', ...kept(about, 'stbl'), this.#tables(only(about, 'stbl'))),
      ),
    );
  }

  #tables(source: Buffer): Buffer {
    const chunks = this.#chunks;
    const large = chunks.some(({ at }) => at > LARGEST_32);
    const delayed = this.#delays.some(({ value }) => value !== 0);
    // Where it does not change, the number of samples in a chunk is written once.
    const counts = chunks.flatMap(({ count }, index) =>
      chunks[index - 1]?.count === count ? [] : [index + 1, count, 1],
    );
    return box(
      'stbl',
      box('stsd', only(source, 'stsd')),
      table('stts', 0, runs(this.#durations), 2),
      ...(delayed ? [table('ctts', 1, runs(this.#delays), 2), this.#delayRange()] : []),
      table('stsc', 0, counts, 3),
      box('stsz', numbers(0, 0, this.count), list(this.#sizes)),
      large
        ? table(
            'co64',
            0,
            chunks.flatMap(({ at }) => [Math.floor(at / 2 ** 32), at]),
            2,
          )
        : table(
            'stco',
            0,
            chunks.map(({ at }) => at),
            1,
          ),
      ...(this.#keys.length < this.count ? [table('stss', 0, this.#keys, 1)] : []),
    );
  }

  /** Some are shown before the time at which they are decoded, by the tables: how much has to be added, for whoever minds. */
  #delayRange(): Buffer {
    const delays = this.#delays.map(({ value }) => value);
    const [least, most] = [Math.min(...delays), Math.max(...delays)];
    return box('cslg', numbers(0, Math.max(0, -least), least, most, 0, this.#duration));
  }
}

/**
 * The index of a film.
 * @param head what the index of one of its files holds @param movieScale units of its time in a second
 */
export function movieBox(head: Buffer, tracks: readonly TrackTables[], movieScale: number): Buffer {
  const duration = Math.round(Math.max(...tracks.map(({ seconds }) => seconds)) * movieScale);
  const heading = { 4: now(), 8: now(), 12: movieScale, 16: duration, 96: tracks.length + 1 };
  const boxes = tracks.map((track, index) => track.box(index + 1, movieScale));
  return box('moov', box('mvhd', changed(only(head, 'mvhd'), heading)), ...boxes);
}

/** Bytes that the index of a film takes at most. @param samples of all tracks @param chunks of each */
export function mostIndexBytes(samples: number, chunks: number): number {
  // Sizes, durations, delays and keys; places and counts.
  return AROUND + samples * (4 + 8 + 8 + 4) + 2 * chunks * (8 + 12);
}

/** A box with a head of its own. */
export function box(type: string, ...contents: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 4, 'latin1');
  const whole = Buffer.concat([head, ...contents]);
  whole.writeUInt32BE(whole.length);
  return whole;
}

/** Numbers of 32 bits, the negative ones as such. */
function list(values: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, 4 * index);
  return bytes;
}

const numbers = (...values: readonly number[]): Buffer => list(values);

/** A table of rows of `columns` numbers. */
function table(type: string, version: number, values: readonly number[], columns: number): Buffer {
  return box(type, numbers(version << 24, values.length / columns), list(values));
}

function count(runs: Run[], value: number): void {
  const last = runs.at(-1);
  if (last?.value === value) last.count += 1;
  else runs.push({ count: 1, value });
}

const runs = (all: readonly Run[]): number[] => all.flatMap(({ count, value }) => [count, value]);

/** A copy of a box's content with other numbers at some places; only one of version 0 has them there. */
function changed(content: Buffer, at: Readonly<Record<number, number>>): Buffer {
  if (content.readUInt8(0) !== 0) throw new Error('times of 64 bits in an index without samples');
  const copy = Buffer.from(content);
  for (const [place, value] of Object.entries(at)) copy.writeUInt32BE(value, Number(place));
  return copy;
}

const now = (): number => Math.floor(Date.now() / 1000) + EPOCH;
