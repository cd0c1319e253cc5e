import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { HASH_BITS } from './features.ts';

/** Beside this file in the sources, beside the engine's bundle when built. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './weights.br' : './intents.br', import.meta.url);

/** Weights are stored in steps of this. */
export const STEP = 1 / 16;

/**
 * The weights of a linear classifier, only those that count: of each row of features, pairs of an intent's number and a weight in
 * {@link STEP}s.
 */
export interface Weights {
  /** Where the pairs of a row begin; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly intents: Uint8Array;
  readonly steps: Int8Array;
}

let read: Weights | undefined;

/** The weights that are shipped; read once. @throws system errors */
export function shippedWeights(): Weights {
  read ??= unpacked(brotliDecompressSync(readFileSync(fileURLToPath(FILE))));
  return read;
}

/**
 * How weights are stored: how many pairs each row has, a byte each; then the intents of all pairs, then their weights. Alike bytes stand
 * together, so that they compress.
 */
export function packed({ starts, intents, steps }: Weights): Uint8Array {
  const rows = 1 << HASH_BITS;
  const bytes = new Uint8Array(rows + 2 * intents.length);
  for (let row = 0; row < rows; row += 1) bytes[row] = (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  bytes.set(intents, rows);
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), rows + intents.length);
  return bytes;
}

/** Reads what {@link packed} wrote. */
export function unpacked(bytes: Uint8Array): Weights {
  const rows = 1 << HASH_BITS;
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row] ?? 0) + (bytes[row] ?? 0);
  const pairs = (bytes.length - rows) / 2;
  return {
    starts,
    intents: bytes.subarray(rows, rows + pairs),
    steps: new Int8Array(bytes.buffer, bytes.byteOffset + rows + pairs, pairs),
  };
}
