// Writes the licences of everything that is shipped into dist/THIRD_PARTY_NOTICES.txt: the packages that esbuild put into the
// bundles (by its metafiles) and the files that are copied beside them.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

/**
 * @param {string} path a path with node_modules in it
 * @returns {string | undefined} the innermost package's folder
 */
function packageFolder(path) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}`.trim();
}

/**
 * @param {readonly (import('esbuild').Metafile | undefined)[]} metafiles
 * @param {readonly string[]} copied paths of files that are shipped as they are
 * @param {readonly string[]} licences files with the licences of what is shipped and comes from no package
 */
export async function writeNotices(metafiles, copied, licences) {
  const inputs = metafiles.flatMap((metafile) =>
    Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = new Set([...inputs, ...copied].map(packageFolder).filter((folder) => folder !== undefined));
  const notices = await Promise.all([
    ...[...folders].sort().map(notice),
    ...licences.map(async (path) => (await readFile(path, 'utf8')).trim()),
  ]);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(
    'dist/THIRD_PARTY_NOTICES.txt',
    `Clipwright is shipped with these packages, each under its own licence.${rule}${notices.join(rule)}\n`,
  );
}
