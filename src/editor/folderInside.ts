import { lstat, mkdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Whether a place is inside a folder, links followed: as far as it is there, since nobody can have linked what is not.
 *
 * @param folder absolute; it exists
 * @param path absolute, or relative to the folder
 */
export async function isInside(folder: string, path: string): Promise<boolean> {
  const below = relative(folder, resolve(folder, path));
  if (leaves(below)) return false;
  const root = await realpath(folder);
  let at = root;
  for (const name of below.split(sep).filter((each) => each !== '')) {
    const next = join(at, name);
    if (!(await isThere(next))) return true;
    try {
      at = await realpath(next);
    } catch {
      // A link to nowhere (or a circle): whoever writes there makes a file that is elsewhere.
      return false;
    }
    if (leaves(relative(root, at))) return false;
  }
  return true;
}

/**
 * Makes a folder inside another one.
 *
 * @returns its absolute path; undefined where it would be outside
 */
export async function makeFolderInside(folder: string, path: string): Promise<string | undefined> {
  if (!(await isInside(folder, path))) return undefined;
  const made = resolve(folder, path);
  await mkdir(made, { recursive: true });
  return made;
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
