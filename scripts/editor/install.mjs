// The extension from this repository in an editor's extensions folder, without packaging it.
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Links an extension's folder into an extensions folder, under the name that the editor gives installed ones. A rebuild and
 * *Developer: Reload Window* show its newest state.
 *
 * @param {string} folder Absolute path of the extension.
 * @param {string} extensions Absolute path of the extensions folder; made if missing.
 */
export async function linkExtension(folder, extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const link = join(extensions, `${publisher}.${name}-${version}`);
  await mkdir(extensions, { recursive: true });
  await rm(link, { force: true });
  // The editor's list of what is installed; without it, it looks into the folder.
  await rm(join(extensions, 'extensions.json'), { force: true });
  await symlink(folder, link, 'junction');
}
