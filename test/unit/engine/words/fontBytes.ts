/** Builds small font files for tests: enough of a font to be looked through, with nothing to draw. */

/** A `name` table with a family name. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const head = Buffer.alloc(18);
  [0, 1, 18, 3, 1, 0x409, 1, text.length, 0].forEach((value, index) => head.writeUInt16BE(value, 2 * index));
  return Buffer.concat([head, text]);
}

/** A `cmap` table of format 12 with the given [first, last] ranges. */
export function cmap12(ranges: readonly (readonly [number, number])[]): Buffer {
  const table = Buffer.alloc(12 + 16 + 12 * ranges.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(ranges.length, 24);
  for (const [index, [first, last]] of ranges.entries()) {
    table.writeUInt32BE(first, 28 + 12 * index);
    table.writeUInt32BE(last, 32 + 12 * index);
    table.writeUInt32BE(5, 36 + 12 * index);
  }
  return table;
}

/** A `cmap` table of format 4 with one segment; `delta` is added to a character for its glyph (16 bits). */
export function cmap4(first: number, last: number, delta: number): Buffer {
  const table = Buffer.alloc(12 + 32);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(1, 6);
  table.writeUInt32BE(12, 8);
  const values = [4, 32, 0, 4, 4, 1, 0, last, 0xffff, 0, first, 0xffff, delta & 0xffff, 1, 0, 0];
  values.forEach((value, index) => table.writeUInt16BE(value, 12 + 2 * index));
  return table;
}

/** What a test font has. */
export interface TestFace {
  readonly family: string;
  readonly cmap: Buffer;
  /** Defaults to `glyf`. */
  readonly outlines?: string;
}

/** A collection of faces (a single one is a collection, too). */
export function collection(faces: readonly TestFace[]): Buffer {
  const head = Buffer.alloc(12 + 4 * faces.length);
  head.write('ttcf', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(faces.length, 8);
  const parts: Buffer[] = [head];
  let position = head.length;
  for (const [index, face] of faces.entries()) {
    const tables: [string, Buffer][] = [
      ['cmap', face.cmap],
      [face.outlines ?? 'glyf', Buffer.from('outlines of ' + face.family)],
      ['name', nameTable(face.family)],
    ];
    head.writeUInt32BE(position, 12 + 4 * index);
    const directory = Buffer.alloc(12 + 16 * tables.length);
    directory.writeUInt32BE(0x00010000, 0);
    directory.writeUInt16BE(tables.length, 4);
    let at = position + directory.length;
    const bodies = tables.map(([tag, body], order) => {
      directory.write(tag, 12 + 16 * order, 'latin1');
      directory.writeUInt32BE(order + 1, 16 + 16 * order);
      directory.writeUInt32BE(at, 20 + 16 * order);
      directory.writeUInt32BE(body.length, 24 + 16 * order);
      const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
      at += padded.length;
      return padded;
    });
    parts.push(directory, ...bodies);
    position = at;
  }
  return Buffer.concat(parts);
}
