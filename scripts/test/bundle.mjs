// Tests for the extension host: bundled as CommonJS, which every supported editor loads.
import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { EDITOR_HOME, ROOT } from '../setup/paths.mjs';

/**
 * Bundles `index.ts` and every `*.test.ts` of a folder.
 *
 * @param {string} folder Relative to the repository.
 * @returns {Promise<string>} Absolute path of the bundled index, for `extensionTestsPath`.
 */
export async function bundleTests(folder) {
  // Inside the repository, where `require('mocha')` is found; one place per process, since runs may overlap.
  const outdir = join(EDITOR_HOME, 'tests', `${basename(folder)}-${process.pid}`);
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: ROOT,
    entryPoints: [join(folder, 'index.ts'), ...globSync(`${folder}/**/*.test.ts`, { cwd: ROOT })],
    outdir,
    outbase: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(outdir, 'index.cjs');
}
