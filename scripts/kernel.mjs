// Compiles the compositor's pixel kernel (AssemblyScript) to SIMD WebAssembly: build/kernel.wasm. Does nothing while that is newer than its sources.
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './setup/paths.mjs';

const SOURCES = join(ROOT, 'src/compositor/pixels/assembly');
const COMPILER = join(ROOT, 'node_modules/assemblyscript/bin/asc.js');
const FLAGS = [
  '--enable',
  'simd',
  '--enable',
  'relaxed-simd',
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--importMemory',
];

/** Absolute path of the compiled kernel. */
export const KERNEL = join(ROOT, 'build/kernel.wasm');

/** Makes sure that the compiled kernel is there and is that of the source. */
export async function buildKernel() {
  const built = await stat(KERNEL).catch(() => undefined);
  if (built !== undefined && built.mtimeMs > (await lastChange())) return;
  const staging = `${KERNEL}.${process.pid}`;
  await mkdir(dirname(KERNEL), { recursive: true });
  try {
    // A process of its own: its types would give arrays other methods than ours have.
    await promisify(execFile)(
      process.execPath,
      [COMPILER, join(SOURCES, 'kernel.ts'), '--outFile', staging, ...FLAGS],
      {
        cwd: ROOT,
      },
    );
    await rename(staging, KERNEL);
  } finally {
    await rm(staging, { force: true });
  }
}

/** When the source was changed last, ms; a file that went away counts, too. */
async function lastChange() {
  const paths = [SOURCES, ...(await readdir(SOURCES)).map((name) => join(SOURCES, name))];
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...times);
}

if (process.argv[1] === import.meta.filename) await buildKernel();
