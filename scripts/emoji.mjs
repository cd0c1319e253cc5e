// Packs the drawings of all emoji (Twemoji, SVG) into one file: build/emoji.br, JSON by code points, compressed. Does nothing while that is
// newer than the package.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { ROOT } from './setup/paths.mjs';

const DRAWINGS = join(ROOT, 'node_modules/@twemoji/svg');
/** Slower ones gain little. */
const QUALITY = 9;

/** Absolute path of the packed drawings. */
export const EMOJI = join(ROOT, 'build/emoji.br');

/** Makes sure that the packed drawings are there and are those of the package. */
export async function buildEmoji() {
  const built = await stat(EMOJI).catch(() => undefined);
  const source = await stat(join(DRAWINGS, 'package.json'));
  if (built !== undefined && built.ctimeMs > source.ctimeMs) return;
  const names = (await readdir(DRAWINGS)).filter((name) => name.endsWith('.svg')).sort();
  const drawings = await Promise.all(
    names.map(async (name) => {
      const drawing = await readFile(join(DRAWINGS, name), 'utf8');
      // All are 36 by 36: the outermost element is the same.
      return [name.slice(0, -4), drawing.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '')];
    }),
  );
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const packed = await promisify(brotliCompress)(JSON.stringify(Object.fromEntries(drawings)), { params });
  const staging = `${EMOJI}.${process.pid}`;
  await mkdir(dirname(EMOJI), { recursive: true });
  try {
    await writeFile(staging, packed);
    await rename(staging, EMOJI);
  } finally {
    await rm(staging, { force: true });
  }
}

if (process.argv[1] === import.meta.filename) await buildEmoji();
