// npm packages: are those of the lock file installed? Only Node's own modules.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** Installs what package-lock.json names, if node_modules is missing or holds other versions. */
export async function installPackages() {
  if (existsSync(NODE) && packagesMatch()) return;
  console.log('• Installing npm packages (about half a minute) …');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT });
  // npm may have been told not to run install scripts; without this one there is no Node 24.
  if (!existsSync(NODE)) await run('npm', ['rebuild', 'node', '--ignore-scripts=false'], { cwd: ROOT });
}

/** Times of files tell little after a `git checkout`, so the two lock files are compared entry by entry. */
function packagesMatch() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link === true) return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  const path = join(ROOT, file);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
