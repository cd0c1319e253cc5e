import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assetKindOf } from '../skills/kinds.ts';

/** Folders that hold no one's holiday photos. */
const IGNORED: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'out',
  'build',
  '__pycache__',
  '__MACOSX',
]);
/** So many files are taken from folders at most: a selection of a whole disk is a slip. */
const MOST_FILES = 500;

/** `2.jpg` before `10.jpg`, whatever the case. */
const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders paths as people number them: `2.jpg` before `10.jpg`. */
export function byNaturalOrder(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * Expands a selection: files stay, in the order given, whatever they are (what cannot be used is told by `inspectAsset`); a folder
 * gives the accepted files in it and below, in natural order, hidden and generated ones left out. Each path once; at most 500
 * files from folders.
 *
 * @param paths absolute
 */
export async function collectFiles(paths: readonly string[], signal?: AbortSignal): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isDirectory()) found.add(path);
    else for (const file of await filesBelow(path, MOST_FILES, signal)) found.add(file);
  }
  return [...found];
}

async function filesBelow(folder: string, most: number, signal?: AbortSignal): Promise<string[]> {
  signal?.throwIfAborted();
  // A folder that may not be read gives nothing, as an empty one does.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (each) => each.isFile() && !isHidden(each.name) && assetKindOf(each.name) !== undefined,
  );
  const found = files.map(({ name }) => join(folder, name)).sort(byNaturalOrder);
  const folders = entries.filter(
    (each) => each.isDirectory() && !isHidden(each.name) && !IGNORED.has(each.name),
  );
  for (const { name } of folders.sort((a, b) => byNaturalOrder(a.name, b.name))) {
    if (found.length >= most) break;
    found.push(...(await filesBelow(join(folder, name), most - found.length, signal)));
  }
  return found.slice(0, most);
}

/** Dot files, and the lock files that office programs put beside open documents. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || basename(name).startsWith('~$');
}
