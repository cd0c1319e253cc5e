import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../../../scripts/bundles.mjs';
import { buildKernel, KERNEL } from '../../../scripts/kernel.mjs';
import { ship } from '../../../scripts/shipped.mjs';
import { LITTLE_CMS } from '../../../src/engine/picture/sources/stills/colour/profileFiles.ts';
import { SHIPPED_FILES } from '../../../src/engine/words/files.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The threads that rendering starts. */
const THREADS = ['dist/composer.cjs', 'dist/colours.cjs'];

/**
 * Bundles `child.ts` with the engine as it ships: running the sources takes a compiler's memory in each thread. @param folder where it goes
 * @returns the script's path
 */
export async function bundleChild(folder: string): Promise<string> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await buildKernel();
  await cp(KERNEL, join(folder, 'kernel.wasm'));
  for (const file of [...SHIPPED_FILES, LITTLE_CMS])
    await ship(join(ROOT, 'node_modules', file.module), join(folder, file.dist));
  const all = bundles({ production: true });
  for (const options of all.filter(({ outfile = '' }) => THREADS.includes(outfile)))
    await build({
      ...options,
      absWorkingDir: ROOT,
      outfile: join(folder, (options.outfile ?? '').slice('dist/'.length)),
    });
  const engine = all.find(({ outfile }) => outfile === 'dist/engine.cjs');
  if (engine === undefined) throw new Error('There is no bundle of the engine.');
  const outfile = join(folder, 'child.cjs');
  await build({ ...engine, absWorkingDir: ROOT, entryPoints: ['test/bench/render/child.ts'], outfile });
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }');
  return outfile;
}
