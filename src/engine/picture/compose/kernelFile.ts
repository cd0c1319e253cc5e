import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Beside the engine's bundle, or where the build puts it when the sources run directly. */
const KERNEL = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../build/kernel.wasm' : './kernel.wasm',
  import.meta.url,
);

/** The compiled pixel kernel, for `createWasmKernel`. @throws system errors */
export async function readKernel(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(KERNEL)));
}
