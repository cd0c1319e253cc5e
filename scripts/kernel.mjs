// Compiles what is written in AssemblyScript to SIMD WebAssembly: the compositor's pixel kernel and the layers of the face finder's network. Does
// nothing while that is newer than its sources.
import { execFile } from 'node:child_process';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './setup/paths.mjs';

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

/** Absolute path of the compiled kernel, and of the face finder's layers. */
export const KERNEL = join(ROOT, 'build/kernel.wasm');
export const FACES = join(ROOT, 'build/faces.wasm');

const PROGRAMS = [
  { folder: join(ROOT, 'src/compositor/pixels/assembly'), main: 'kernel.ts', target: KERNEL },
  { folder: join(ROOT, 'src/engine/picture/subject/faces/assembly'), main: 'layers.ts', target: FACES },
];

/** Makes sure that what is compiled is there and is that of the sources. */
export async function buildKernel() {
  await Promise.all(PROGRAMS.map(compile));
}

/** @param {(typeof PROGRAMS)[number]} program */
async function compile({ folder, main, target }) {
  const built = await stat(target).catch(() => undefined);
  if (built !== undefined && built.mtimeMs > (await lastChange(folder))) return;
  const staging = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  try {
    // A process of its own: its types would give arrays other methods than ours have.
    await promisify(execFile)(
      process.execPath,
      [COMPILER, join(folder, main), '--outFile', staging, ...FLAGS],
      { cwd: ROOT },
    );
    await rename(staging, target);
  } finally {
    await rm(staging, { force: true });
  }
}

/**
 * When the source was changed last, ms; a file that went away counts, too.
 * @param {string} folder
 */
async function lastChange(folder) {
  const paths = [folder, ...(await readdir(folder)).map((name) => join(folder, name))];
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...times);
}

if (process.argv[1] === import.meta.filename) await buildKernel();
