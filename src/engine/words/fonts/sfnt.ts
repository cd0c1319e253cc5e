import { inflateSync } from 'node:zlib';

/**
 * Reads just enough of a font file (TrueType, OpenType, their collections, WOFF 1) to know which characters it draws, and takes
 * one face out of a collection. Pure: bytes in, values out. Offsets and lengths are bytes. A damaged font throws a RangeError.
 */

/** Where a table lies in its file. `packed` is its length in the file where WOFF has compressed it. */
export interface TableEntry {
  readonly offset: number;
  readonly length: number;
  readonly packed?: number;
  readonly checksum: number;
}

/** One face's tables by their four-letter tags. */
export interface Face {
  readonly version: number;
  readonly tables: ReadonlyMap<string, TableEntry>;
}

const COLLECTION = 0x74746366; // 'ttcf'
const WOFF = 0x774f4646; // 'wOFF'

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const tagAt = (data: DataView, at: number) =>
  String.fromCharCode(data.getUint8(at), data.getUint8(at + 1), data.getUint8(at + 2), data.getUint8(at + 3));

/** Offsets of a file's faces: several in a collection, else one. Needs the file's first bytes only (12 + 4 for each face). */
export function faceOffsets(head: Uint8Array): number[] {
  const data = view(head);
  if (data.getUint32(0) !== COLLECTION) return [0];
  const count = data.getUint32(8);
  return Array.from({ length: count }, (_, index) => data.getUint32(12 + 4 * index));
}

/** The table directory at `offset`. `bytes` starts at the file's start. */
export function readFace(bytes: Uint8Array, offset = 0): Face {
  const data = view(bytes);
  const signature = data.getUint32(offset);
  const tables = new Map<string, TableEntry>();
  if (signature === WOFF) {
    for (let index = 0; index < data.getUint16(12); index++) {
      const at = 44 + 20 * index;
      tables.set(tagAt(data, at), {
        offset: data.getUint32(at + 4),
        packed: data.getUint32(at + 8),
        length: data.getUint32(at + 12),
        checksum: data.getUint32(at + 16),
      });
    }
    return { version: data.getUint32(4), tables };
  }
  for (let index = 0; index < data.getUint16(offset + 4); index++) {
    const at = offset + 12 + 16 * index;
    tables.set(tagAt(data, at), {
      checksum: data.getUint32(at + 4),
      offset: data.getUint32(at + 8),
      length: data.getUint32(at + 12),
    });
  }
  return { version: signature, tables };
}

/** A table's bytes, unpacked; undefined where the face has none by that tag. */
export function readTable(bytes: Uint8Array, face: Face, tag: string): Uint8Array | undefined {
  const entry = face.tables.get(tag);
  if (!entry) return undefined;
  const end = entry.offset + (entry.packed ?? entry.length);
  if (end > bytes.length) throw new RangeError(`The font's ${tag} table lies outside of the file.`);
  const stored = bytes.subarray(entry.offset, end);
  return entry.packed !== undefined && entry.packed < entry.length ? inflateSync(stored) : stored;
}

/** A font file of its own for one face of a collection; any other file comes back as it is. `index` counts from 0. */
export function extractFace(bytes: Uint8Array, index: number): Uint8Array {
  const data = view(bytes);
  if (data.getUint32(0) !== COLLECTION) return bytes;
  const offset = faceOffsets(bytes)[index];
  if (offset === undefined) throw new RangeError(`The collection has no face ${index}.`);
  const face = readFace(bytes, offset);
  const entries = [...face.tables];
  const headerLength = 12 + 16 * entries.length;
  const aligned = (length: number) => (length + 3) & ~3;
  const total = entries.reduce((sum, [, { length }]) => sum + aligned(length), headerLength);
  const out = new Uint8Array(total);
  const outView = view(out);
  out.set(bytes.subarray(offset, offset + 12));
  let position = headerLength;
  for (const [order, [tag, { length, checksum }]] of entries.entries()) {
    const at = 12 + 16 * order;
    for (let letter = 0; letter < 4; letter++) outView.setUint8(at + letter, tag.charCodeAt(letter));
    outView.setUint32(at + 4, checksum);
    outView.setUint32(at + 8, position);
    outView.setUint32(at + 12, length);
    const table = readTable(bytes, face, tag);
    if (table) out.set(table, position);
    position += aligned(length);
  }
  return out;
}

/** The face's family and full names joined (“Noto Sans CJK SC Noto Sans CJK SC Regular”), for choosing among a collection's faces. */
export function readName(table: Uint8Array): string {
  const data = view(table);
  const storage = data.getUint16(4);
  const names: string[] = [];
  for (let index = 0; index < data.getUint16(2); index++) {
    const at = 6 + 12 * index;
    const platform = data.getUint16(at);
    const id = data.getUint16(at + 6);
    if ((platform !== 3 && platform !== 0) || (id !== 1 && id !== 4 && id !== 16)) continue;
    const start = storage + data.getUint16(at + 10);
    names.push(new TextDecoder('utf-16be').decode(table.subarray(start, start + data.getUint16(at + 8))));
  }
  return [...new Set(names)].join(' ');
}
