// npm packages: are those of the lock file installed? Only Node's own modules.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** Installs what package-lock.json names, if some of it is missing in node_modules or has another version. */
export async function installPackages() {
  if (existsSync(NODE) && packagesMatch(ROOT)) return;
  console.log('• Installing npm packages (about half a minute) …');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT });
  // npm may have been told not to run install scripts; without this one there is no Node 24.
  if (!existsSync(NODE)) await run('npm', ['rebuild', 'node', '--ignore-scripts=false'], { cwd: ROOT });
}

/**
 * Whether node_modules holds what package-lock.json asks for. Times of files tell little after a `git checkout`, so versions are compared
 * entry by entry; and npm's own list of what it installed is believed only where the package is there, since a folder may be gone, or
 * the list be another checkout's.
 *
 * @param {string} root absolute path of the folder with package-lock.json
 */
export function packagesMatch(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link === true) return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && versionIn(join(root, path)) === entry.version;
  });
}

/**
 * @param {string} path absolute path of a lock file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * @param {string} folder a package's
 * @returns {string | undefined}
 */
function versionIn(folder) {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : undefined;
}
