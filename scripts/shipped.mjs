// Puts files that the engine reads at run time where its bundle looks for them.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** @type {import('node:zlib').BrotliOptions['params']} Slower ones gain little. */
const PACKED = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };

/**
 * Copies a file to where it is shipped, compressed if that says so: a package compresses less well.
 * @param {string} from
 * @param {string} to
 */
export async function ship(from, to) {
  if (!to.endsWith('.br')) return cp(from, to);
  const packed = await promisify(brotliCompress)(await readFile(from), { params: PACKED });
  return writeFile(to, packed);
}
