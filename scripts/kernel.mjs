// Compiles the compositor's pixel kernel (AssemblyScript) to SIMD WebAssembly: build/kernel.wasm. Does nothing while that is newer than its source.
import { execFile } from 'node:child_process';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './setup/paths.mjs';

const SOURCE = join(ROOT, 'src/compositor/pixels/assembly/kernel.ts');
const COMPILER = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
const FLAGS = ['--enable', 'simd', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory'];

/** Absolute path of the compiled kernel. */
export const KERNEL = join(ROOT, 'build/kernel.wasm');

/** Makes sure that the compiled kernel is there and is that of the source. */
export async function buildKernel() {
  const built = await stat(KERNEL).catch(() => undefined);
  if (built !== undefined && built.mtimeMs > (await stat(SOURCE)).mtimeMs) return;
  const staging = `${KERNEL}.${process.pid}`;
  await mkdir(dirname(KERNEL), { recursive: true });
  try {
    // A process of its own: its types would give arrays other methods than ours have.
    await promisify(execFile)(process.execPath, [COMPILER, SOURCE, '--outFile', staging, ...FLAGS], {
      cwd: ROOT,
    });
    await rename(staging, KERNEL);
  } finally {
    await rm(staging, { force: true });
  }
}

if (process.argv[1] === import.meta.filename) await buildKernel();
