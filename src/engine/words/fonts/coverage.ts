/** The characters that a face has glyphs for, as sorted pairs [first, last] of code points. */
export class Coverage {
  readonly #ranges: Uint32Array;

  constructor(ranges: Uint32Array) {
    this.#ranges = ranges;
  }

  /** Whether the face draws this code point. */
  has(codePoint: number): boolean {
    let low = 0;
    let high = this.#ranges.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (codePoint < (this.#ranges[2 * middle] ?? 0)) high = middle - 1;
      else if (codePoint > (this.#ranges[2 * middle + 1] ?? 0)) low = middle + 1;
      else return true;
    }
    return false;
  }
}

/** Collects code points into ranges; they must come in rising order. */
class RangeBuilder {
  readonly #ranges: number[] = [];

  add(first: number, last: number): void {
    const end = this.#ranges.length - 1;
    if (end > 0 && this.#ranges[end] === first - 1) this.#ranges[end] = last;
    else this.#ranges.push(first, last);
  }

  build(): Coverage {
    return new Coverage(Uint32Array.from(this.#ranges));
  }
}

/** Reads a `cmap` table (formats 4 and 12, which all Unicode fonts use). Throws RangeError where it is damaged. */
export function readCoverage(cmap: Uint8Array): Coverage {
  const data = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  let best: { rank: number; offset: number } | undefined;
  for (let index = 0; index < data.getUint16(2); index++) {
    const at = 4 + 8 * index;
    const platform = data.getUint16(at);
    const encoding = data.getUint16(at + 2);
    const offset = data.getUint32(at + 4);
    const format = data.getUint16(offset);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const rank = format === 12 ? 2 : format === 4 ? 1 : 0;
    if (unicode && rank > (best?.rank ?? 0)) best = { rank, offset };
  }
  if (!best) return new Coverage(new Uint32Array(0));
  return best.rank === 2 ? readFormat12(data, best.offset) : readFormat4(data, best.offset);
}

function readFormat12(data: DataView, start: number): Coverage {
  const ranges = new RangeBuilder();
  for (let index = 0; index < data.getUint32(start + 12); index++) {
    const at = start + 16 + 12 * index;
    const first = data.getUint32(at);
    // Glyph 0 is the box for what is missing.
    const skip = data.getUint32(at + 8) === 0 ? 1 : 0;
    if (first + skip <= data.getUint32(at + 4)) ranges.add(first + skip, data.getUint32(at + 4));
  }
  return ranges.build();
}

function readFormat4(data: DataView, start: number): Coverage {
  const doubled = data.getUint16(start + 6);
  const ranges = new RangeBuilder();
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = data.getUint16(start + 14 + segment);
    const first = data.getUint16(start + 16 + doubled + segment);
    const delta = data.getUint16(start + 16 + 2 * doubled + segment);
    const rangeAt = start + 16 + 3 * doubled + segment;
    const rangeOffset = data.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const stored = rangeOffset === 0 ? code : data.getUint16(rangeAt + rangeOffset + 2 * (code - first));
      const glyph = stored === 0 && rangeOffset !== 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) ranges.add(code, code);
    }
  }
  return ranges.build();
}
