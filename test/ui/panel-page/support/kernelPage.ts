// A script for a page: what the pixel kernels make there.
import { createReferenceKernel } from '../../../../src/compositor/pixels/reference/index.ts';
import { createWasmKernel } from '../../../../src/compositor/pixels/wasm.ts';
import { fingerprints } from '../../../unit/compositor/fingerprints.ts';

Object.assign(globalThis, {
  /** @param code the compiled kernel, as base64 */
  fingerprintsHere: (code: string, count: number, seed: number) => {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return {
      wasm: fingerprints(createWasmKernel(bytes), count, seed),
      reference: fingerprints(createReferenceKernel(), count, seed),
    };
  },
});
