import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { CONCEPT_ROWS } from './inputs.ts';
import { SHAPES, type Network } from './network.ts';

/** Beside this file in the sources, beside the engine's bundle when built. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './weights.br' : './intents.br', import.meta.url);

/** The largest number of a row is stored as this; in the long tables as less, which costs no message and saves a third of the bytes. */
const TOP = 127;
const TOP_OF_LONG = 9;
const isLong = (rows: number): boolean => rows >= CONCEPT_ROWS;
const SCALE_BYTES = 4;

let read: Network | undefined;

/** The network that is shipped; read once. @throws system errors */
export function shippedNetwork(): Network {
  read ??= unpacked(brotliDecompressSync(readFileSync(fileURLToPath(FILE))));
  return read;
}

/** How a network is stored: of each row of each table a scale (32-bit float, little-endian) and a signed byte for every number. */
export function packed(network: Network): Uint8Array {
  const rows = Object.entries(SHAPES).flatMap(([name, [many, width]]) => {
    const table = network[name] ?? new Float32Array();
    const top = isLong(many) ? TOP_OF_LONG : TOP;
    return Array.from({ length: many }, (_, row) =>
      stepsOf(table.subarray(row * width, (row + 1) * width), top),
    );
  });
  const scales = Float32Array.from(rows, ({ scale }) => scale);
  return Buffer.concat([
    new Uint8Array(scales.buffer),
    ...rows.map(({ steps }) => new Uint8Array(steps.buffer)),
  ]);
}

function stepsOf(
  row: Float32Array,
  top: number,
): { readonly scale: number; readonly steps: Int8Array<ArrayBuffer> } {
  const scale = row.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / top;
  return { scale, steps: Int8Array.from(row, (each) => Math.round(each / (scale || 1))) };
}

/** Reads what {@link packed} wrote. */
export function unpacked(bytes: Uint8Array): Network {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = Object.values(SHAPES).reduce((sum, [many]) => sum + many, 0);
  let [row, at] = [0, rows * SCALE_BYTES];
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, [many, width]]) => {
      const table = new Float32Array(many * width);
      for (let number = 0; number < table.length; number += 1)
        table[number] =
          view.getFloat32((row + Math.floor(number / width)) * SCALE_BYTES, true) * view.getInt8(at + number);
      row += many;
      at += table.length;
      return [name, table];
    }),
  );
}
