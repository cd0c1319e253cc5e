import { readFileSync } from 'node:fs';
import { KERNEL } from '../../../scripts/kernel.mjs';
import type { Kernel } from '../../../src/compositor/pixels/kernel.ts';
import { createReferenceKernel } from '../../../src/compositor/pixels/reference/index.ts';
import { createWasmKernel } from '../../../src/compositor/pixels/wasm.ts';

/** Both kernels by name. */
export const KERNELS: Readonly<Record<string, () => Kernel>> = {
  WebAssembly: () => createWasmKernel(new Uint8Array(readFileSync(KERNEL))),
  TypeScript: createReferenceKernel,
};
