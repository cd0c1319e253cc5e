// Where things are in this repository. Only Node's own modules.
import { delimiter, join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that is downloaded or thrown away between runs of the editor; ignored by git. */
export const EDITOR_HOME = join(ROOT, '.vscode-test');

/** Screenshots, logs and the packaged extension; ignored by git. */
export const ARTIFACTS = join(ROOT, 'artifacts');

/** The Node that everything runs on (the npm package `node`), whatever Node the machine has. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Puts that Node first on the PATH of this process and so of all that it starts. */
export function putNodeFirst() {
  const bins = [resolve(NODE, '..'), join(ROOT, 'node_modules/.bin')];
  const rest = (process.env.PATH ?? '').split(delimiter).filter((folder) => !bins.includes(folder));
  process.env.PATH = [...bins, ...rest].join(delimiter);
}
