import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { KERNEL } from '../../../scripts/kernel.mjs';
import { createWasmKernel } from '../../../src/compositor/pixels/wasm.ts';
import { fingerprints } from '../../unit/compositor/fingerprints.ts';
import { closeBrowser, openEmptyPage } from './support/harness.ts';

const SCENES = 1000;
/** Any; a failure is told with it. */
const SEED = Date.now() % 1_000_000;

after(closeBrowser);

describe('the pixel kernels in a page', () => {
  it('paint, turn, reduce and colour a thousand random scenes as in Node, to the bit', async () => {
    const code = new Uint8Array(await readFile(KERNEL));
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'support/kernelPage.ts')],
      ...{ bundle: true, write: false, platform: 'browser', target: 'chrome130', logLevel: 'warning' },
    });
    const page = await openEmptyPage();
    try {
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const base64 = JSON.stringify(Buffer.from(code).toString('base64'));
      const evaluated = page.evaluate<{ wasm: number[]; reference: number[] }>(
        `fingerprintsHere(${base64}, ${SCENES}, ${SEED})`,
      );
      const here = fingerprints(createWasmKernel(code), SCENES, SEED);
      const there = await evaluated;
      assert.equal(here.length, SCENES);
      assert.deepEqual(there.wasm, here, `WebAssembly, seed ${SEED}`);
      assert.deepEqual(there.reference, here, `TypeScript, seed ${SEED}`);
    } finally {
      await page.close();
    }
  }).timeout(60_000);
});
