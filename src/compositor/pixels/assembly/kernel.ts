// The pixel kernel, in AssemblyScript: compiled to SIMD WebAssembly by scripts/kernel.mjs. `../reference` computes the same in plain
// TypeScript, to the bit; `../kernel.ts` says what each number means.
//
// Raw loads and stores are not checked: callers keep 16 readable bytes behind every plane and 16 writable ones behind every scratch row.
export { draw, fill } from './draw';
export { grain } from './grain';
export { fromRgba, toRgba } from './rgba';
export { turn } from './turn';
