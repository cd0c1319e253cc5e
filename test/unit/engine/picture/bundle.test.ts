import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ADOBE_RGB, matrixProfile } from '../../../../src/colour/matrixProfile.ts';
import type * as profileFiles from '../../../../src/engine/picture/sources/stills/colour/profileFiles.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const COLOURS = join(ROOT, 'src/engine/picture/sources/stills/colour');

describe('the reader of colour profiles in its bundle', () => {
  it('finds its worker and its library beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-colours-'));
    try {
      // As scripts/build.mjs does it.
      const options = {
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        logLevel: 'error',
        define: { 'import.meta.url': '__bundleUrl' },
        banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
      } as const;
      const bundle = (entry: string, outfile: string) =>
        build({ ...options, entryPoints: [join(COLOURS, entry)], outfile: join(folder, outfile) });
      await bundle('profileFiles.ts', 'engine.cjs');
      await bundle('colourWorker.ts', 'colours.cjs');
      const engine = createRequire(import.meta.url)(join(folder, 'engine.cjs')) as typeof profileFiles;
      const { dist, module } = engine.LITTLE_CMS;
      await copyFile(createRequire(import.meta.url).resolve(module), join(folder, dist));
      const profile = matrixProfile(ADOBE_RGB) ?? assert.fail('no profile');
      const files = await engine.colourFiles({ profile, channels: 3 }, new AbortController().signal);
      assert.match(files?.cube ?? '', /^LUT_3D_SIZE 33\n0\.000000 0\.000000 0\.000000\n/);
      assert.ok((await stat(join(folder, dist))).size < 1 << 20, 'and the library is small');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
