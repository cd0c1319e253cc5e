import { JPEG_MARKER, jpegHeader, jpegSegments, type JpegComponent, type JpegHeader } from './jpeg.ts';

/**
 * How much of a JPEG's picture is there, from its upper edge on: 0–1. Pure. Follows the coded data of the first scans without making a picture
 * of it: decoders fill what is missing with grey and call it a success, and many whole files lack nothing but their end marker.
 *
 * @returns undefined where the coding is none of the usual two, or damaged before the picture begins
 */
export function jpegShare(bytes: Buffer): number | undefined {
  const header = jpegHeader(bytes);
  if (header === undefined || (header.coding !== 'huffman' && header.coding !== 'progressive'))
    return undefined;
  const tables: Tables = { dc: new Map(), ac: new Map() };
  const shares = new Map<number, number>();
  let restart = 0;
  for (const { marker, content, end } of jpegSegments(bytes)) {
    if (marker === JPEG_MARKER.huffmanTables) readTables(content, tables);
    else if (marker === JPEG_MARKER.restartInterval) restart = ((content[0] ?? 0) << 8) | (content[1] ?? 0);
    else if (marker === JPEG_MARKER.startOfScan) {
      const scan = readScan(content, header, tables);
      // Later scans refine what is there already.
      if (scan === undefined || scan.blocks.every(({ id }) => shares.has(id))) continue;
      const share = unitsThere(new Bits(bytes, end), scan, restart) / scan.units;
      for (const { id } of scan.blocks) shares.set(id, share);
    }
  }
  return Math.min(...header.components.map(({ id }) => shares.get(id) ?? 0));
}

/** A Huffman table as it stands in the file: how many codes there are of each length, then their values. */
type RawTable = Uint8Array;

/** For each 16 bits that may come next: the length of the code that they begin with, shifted by 8, and its value. 0 where they begin with none. */
type Table = Uint16Array;

interface Tables {
  readonly dc: Map<number, RawTable>;
  readonly ac: Map<number, RawTable>;
}

const LONGEST_CODE = 16;

function readTables(content: Uint8Array, tables: Tables): void {
  for (let at = 0; at + 1 + LONGEST_CODE <= content.length;) {
    const place = content[at] ?? 0;
    const counts = content.subarray(at + 1, at + 1 + LONGEST_CODE);
    const end = at + 1 + LONGEST_CODE + counts.reduce((sum, count) => sum + count, 0);
    (place >> 4 === 0 ? tables.dc : tables.ac).set(place & 15, content.subarray(at + 1, end));
    at = end;
  }
}

function toTable(raw: RawTable): Table {
  const table = new Uint16Array(1 << LONGEST_CODE);
  let [from, at] = [0, LONGEST_CODE];
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const share = 1 << (LONGEST_CODE - length);
    for (let left = raw[length - 1] ?? 0; left > 0; left--, at++, from += share)
      table.fill((length << 8) | (raw[at] ?? 0), from, from + share);
  }
  return table;
}

/** The blocks of one component in a unit of a scan. */
interface Blocks {
  readonly id: number;
  readonly count: number;
  readonly dc: Table;
  /** Absent in a scan that has the blocks' means alone. */
  readonly ac?: Table;
}

interface Scan {
  /** How many units the picture has. */
  readonly units: number;
  readonly blocks: readonly Blocks[];
}

/** @returns undefined for a scan that refines, or lacks its tables */
function readScan(content: Uint8Array, header: JpegHeader, tables: Tables): Scan | undefined {
  const count = content[0] ?? 0;
  const [from, , precision] = content.subarray(1 + 2 * count);
  if (from !== 0 || (precision ?? 0) >> 4 !== 0) return undefined;
  const blocks: Blocks[] = [];
  const parts: JpegComponent[] = [];
  for (let index = 0; index < count; index++) {
    const part = header.components.find(({ id }) => id === content[1 + 2 * index]);
    const place = content[2 + 2 * index] ?? 0;
    const [dc, ac] = [tables.dc.get(place >> 4), tables.ac.get(place & 15)];
    if (!part || !dc || (header.coding === 'huffman' && !ac)) return undefined;
    parts.push(part);
    blocks.push({
      ...{ id: part.id, count: count === 1 ? 1 : part.across * part.down, dc: toTable(dc) },
      ...(header.coding === 'huffman' && ac ? { ac: toTable(ac) } : {}),
    });
  }
  return { units: unitsOf(header, parts), blocks };
}

function unitsOf({ width, height, components }: JpegHeader, parts: readonly JpegComponent[]): number {
  const widest = Math.max(...components.map(({ across }) => across));
  const highest = Math.max(...components.map(({ down }) => down));
  const [only] = parts;
  // A scan of one component has a block for a unit, and none that lies wholly outside of the picture.
  const unit =
    parts.length === 1 && only
      ? { width: (8 * widest) / only.across, height: (8 * highest) / only.down }
      : { width: 8 * widest, height: 8 * highest };
  return Math.ceil(width / unit.width) * Math.ceil(height / unit.height);
}

/** Follows a scan's data as far as it goes. @param restart units between two restart markers; 0 for none */
function unitsThere(bits: Bits, { units, blocks }: Scan, restart: number): number {
  for (let unit = 0; unit < units; unit++) {
    if (restart > 0 && unit > 0 && unit % restart === 0 && !bits.restart()) return unit;
    for (const { count, dc, ac } of blocks)
      for (let block = 0; block < count; block++) if (!skipBlock(bits, dc, ac)) return unit;
  }
  return units;
}

function skipBlock(bits: Bits, dc: Table, ac: Table | undefined): boolean {
  const size = bits.symbol(dc);
  if (size === undefined || !bits.skip(size & 15)) return false;
  for (let at = 1; ac !== undefined && at < 64; at++) {
    const symbol = bits.symbol(ac);
    if (symbol === undefined || !bits.skip(symbol & 15)) return false;
    if (symbol === 0) return true;
    at += symbol >> 4;
  }
  return true;
}

/** The bits of a scan's data, up to the next marker. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  /** The next bits, in its lowest ones. */
  #next = 0;
  #count = 0;
  /** How many of them are none: the data has ended. */
  #none = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  skip(count: number): boolean {
    this.#fill();
    this.#count -= count;
    return this.#count >= this.#none;
  }

  /** The next symbol; undefined at the end, and for a code that is none. */
  symbol(table: Table): number | undefined {
    this.#fill();
    const entry = table[(this.#next >>> (this.#count - LONGEST_CODE)) & 0xffff] ?? 0;
    return entry !== 0 && this.skip(entry >> 8) ? entry & 0xff : undefined;
  }

  /** Steps over a restart marker, and over what fills up the byte before it. */
  restart(): boolean {
    if (this.#count - this.#none >= 8) return false;
    [this.#next, this.#count, this.#none] = [0, 0, 0];
    const marker = this.#bytes[this.#at + 1] ?? 0;
    if (this.#bytes[this.#at] !== 0xff || marker < 0xd0 || marker > 0xd7) return false;
    this.#at += 2;
    return true;
  }

  /** Makes the next 16 bits at least. */
  #fill(): void {
    while (this.#count < LONGEST_CODE) {
      const byte = this.#bytes[this.#at];
      const stuffed = byte === 0xff;
      const ended = byte === undefined || (stuffed && this.#bytes[this.#at + 1] !== 0);
      if (ended) this.#none += 8;
      else this.#at += stuffed ? 2 : 1;
      this.#next = (this.#next << 8) | (ended ? 0 : byte);
      this.#count += 8;
    }
  }
}
