import { crc32, deflateSync } from 'node:zlib';
import type { Bitmap } from './bitmap.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const RGB = 2;
const RGBA = 6;
/** Differences from the pixel above compress both text and gradients well. */
const FILTER_UP = 2;

/** Writes a bitmap as a PNG of 8 bits a channel. `opaque` leaves alpha out. */
export function encodePng({ width, height, data }: Bitmap, { opaque = false } = {}): Uint8Array {
  const channels = opaque ? 3 : 4;
  const stride = width * channels;
  const rows = new Uint8Array((stride + 1) * height);
  let above = new Uint8Array(stride);
  let row = new Uint8Array(stride);
  for (let y = 0, source = 0; y < height; y++) {
    for (let target = 0; target < stride; target += channels, source += 4) {
      const alpha = opaque ? 255 : (data[source + 3] ?? 0);
      // PNG wants colours that are not multiplied by alpha.
      const scale = alpha === 0 ? 0 : 255 / alpha;
      for (let channel = 0; channel < 3; channel++)
        row[target + channel] = (data[source + channel] ?? 0) * scale + 0.5;
      if (!opaque) row[target + 3] = alpha;
    }
    const at = y * (stride + 1);
    rows[at] = FILTER_UP;
    for (let index = 0; index < stride; index++)
      rows[at + 1 + index] = (row[index] ?? 0) - (above[index] ?? 0);
    [above, row] = [row, above];
  }
  const header = new Uint8Array(13);
  const headerView = new DataView(header.buffer);
  headerView.setUint32(0, width);
  headerView.setUint32(4, height);
  header.set([8, opaque ? RGB : RGBA, 0, 0, 0], 8);
  const body = deflateSync(rows, { level: 2 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}
