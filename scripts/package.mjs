// Builds for production and packs the .vsix. A warning of the packer is an error here.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTIFACTS, putNodeFirst, ROOT } from './setup/paths.mjs';

/** Where the package is put, for tests, benchmarks and `npm start`. */
export const VSIX = join(ARTIFACTS, 'clipwright.vsix');

if (process.argv[1] === import.meta.filename) {
  putNodeFirst();
  await mkdir(ARTIFACTS, { recursive: true });
  const child = spawn('vsce', ['package', '--out', VSIX], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ data) => {
      output += data.toString();
      process.stdout.write(data);
    });
  }
  const [code] = await once(child, 'close');
  process.exitCode = code === 0 && /warning/i.test(output) ? 1 : (code ?? 1);
}
