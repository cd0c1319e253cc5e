// Builds for production and packs the .vsix. A warning of the packer is an error here, and so is a package that is too large or ships something
// whose licence is not in its notices.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ARTIFACTS, putNodeFirst, ROOT } from './setup/paths.mjs';

/** Where the package is put, for tests, benchmarks and `npm start`. */
export const VSIX = join(ARTIFACTS, 'clipwright.vsix');

/** Bytes of the package at most. */
const MOST_BYTES = 8_000_000;
/** What is shipped beside scripts, and what its notice says. Of fonts, the family is their package. */
const NOTICES = new Map([
  ['faces.bin', /face-api/],
  ['emoji.br', /Twemoji/],
  ['lcms.wasm', /lcms-wasm/],
  ['resvg.wasm.br', /@resvg\/resvg-wasm/],
]);
/** Ours. */
const OWN = /^(?:(?:kernel|faces)\.wasm|intents\.br|THIRD_PARTY_NOTICES\.txt|.*\.(?:c?js|css|map))$/;
const FONT = /^fonts\/(?<family>[a-z-]+?)-(?:latin|cyrillic|greek|vietnamese)/;

/**
 * Files that are shipped without a notice of their licence. Pure.
 * @param {readonly string[]} files below dist/
 * @param {string} notices
 */
export function withoutNotice(files, notices) {
  return files.filter((file) => {
    const family = FONT.exec(file)?.groups?.['family'];
    if (family !== undefined) return !notices.includes(`@fontsource/${family} `);
    return !OWN.test(file) && NOTICES.get(file)?.test(notices) !== true;
  });
}

/** What is wrong with the package that was packed. */
async function faults() {
  const dist = join(ROOT, 'dist');
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));
  const bare = withoutNotice(files, await readFile(join(dist, 'THIRD_PARTY_NOTICES.txt'), 'utf8'));
  const { size } = await stat(VSIX);
  return [
    ...(size > MOST_BYTES ? [`The package has ${size} bytes; ${MOST_BYTES} are the most.`] : []),
    ...bare.map((file) => `The licence of ${file} is not in the notices.`),
  ];
}

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
  const wrong = code === 0 ? await faults() : [];
  for (const fault of wrong) console.error(fault);
  process.exitCode = code === 0 && (/warning/i.test(output) || wrong.length > 0) ? 1 : (code ?? 1);
}
