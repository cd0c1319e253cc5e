import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundles } from '../../../scripts/bundles.mjs';
import type * as TransportModule from '../../../src/api/transport.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Bytes that every window may have to load, used or not. */
const MOST = 120_000;

describe('the extension’s bundle', function () {
  this.timeout(60_000);
  let outputs: Metafile['outputs'];

  before(async () => {
    const [options] = bundles({ production: true });
    const { metafile } = await build({ ...options, absWorkingDir: ROOT, metafile: true, write: false });
    assert.ok(metafile);
    ({ outputs } = metafile);
  });

  /** A file and all that it imports before it runs. */
  function loadedWith(file: string, known = new Set<string>()): Set<string> {
    if (known.has(file)) return known;
    known.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) loadedWith(path, known);
    return known;
  }

  it('is loaded as far as a window needs it that makes no video', () => {
    const files = [...loadedWith(join('dist', 'extension.js'))];
    const bytes = files.reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
    assert.ok(bytes > 0 && bytes <= MOST, `${bytes} bytes`);
    const packages = files
      .flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}))
      .filter((path) => path.includes('node_modules'));
    assert.deepEqual(packages, []);
  });

  it('finds in its chunks what CommonJS packages have by name', async () => {
    const [options] = bundles({ production: true });
    const outdir = await mkdtemp(join(tmpdir(), 'clipwright-bundle-'));
    const server = createServer((_request, response) => response.end('yes'));
    try {
      await build({
        ...options,
        absWorkingDir: ROOT,
        entryPoints: [{ in: 'src/api/transport.ts', out: 'transport' }],
        outdir,
      });
      await once(server.listen(join(outdir, 'sock')), 'listening');
      const { Transport } = (await import(join(outdir, 'transport.js'))) as typeof TransportModule;
      const transport = new Transport({ socketPath: join(outdir, 'sock') });
      const waits = { headersTimeout: 5000, bodyTimeout: 5000 };
      const answer = await transport.send({
        method: 'GET',
        url: new URL('http://localhost/'),
        headers: {},
        ...waits,
      });
      assert.equal(answer.status, 200);
      await answer.discard();
      await transport.close();
    } finally {
      server.close();
      await rm(outdir, { recursive: true });
    }
  });

  it('has its chunks where they find the files beside them', () => {
    for (const file of Object.keys(outputs)) assert.match(file, /^dist[\\/][\w-]+\.(js|css)$/);
  });
});
