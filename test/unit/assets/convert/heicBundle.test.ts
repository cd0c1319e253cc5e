import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { heicToJpeg } from '../../../../src/assets/convert/heic.ts';

const root = decodeURIComponent(new URL('../../../../', import.meta.url).pathname);

describe('the HEIC converter in its bundle', () => {
  it('finds its worker beside it and converts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-heic-'));
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
      await build({
        ...options,
        entryPoints: [join(root, 'src/assets/convert/heic.ts')],
        outfile: join(folder, 'extension.cjs'),
      });
      await build({
        ...options,
        entryPoints: [join(root, 'src/assets/convert/heicWorker.ts')],
        outfile: join(folder, 'heic.cjs'),
      });
      const bundle = createRequire(import.meta.url)(join(folder, 'extension.cjs')) as {
        heicToJpeg: typeof heicToJpeg;
      };
      const target = join(folder, 'photo.jpg');
      await bundle.heicToJpeg(join(root, 'test/fixtures/heic/IMG_5195.HEIC'), target);
      assert.deepEqual([...(await readFile(target)).subarray(0, 3)], [0xff, 0xd8, 0xff]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
