// The command line of a VS Code executable, as far as test runs use it.
import { resolve } from 'node:path';

/**
 * @typedef {object} LaunchArguments
 * @property {string[]} developmentPaths Extensions to load from their folders.
 * @property {string | undefined} testsPath Module whose `run()` is called in the extension host.
 * @property {string | undefined} userDataDir
 * @property {string | undefined} extensionsDir
 * @property {string[]} vsix Packages to install first (`--install-extension`).
 * @property {string | undefined} folder The workspace folder.
 */

/**
 * Reads `--name=value` and `--name value`; switches that only a desktop editor knows are passed over.
 *
 * @param {readonly string[]} argv Without the program's own name.
 * @returns {LaunchArguments} Paths are absolute.
 */
export function readArguments(argv) {
  /** @type {LaunchArguments} */
  const read = {
    developmentPaths: [],
    testsPath: undefined,
    userDataDir: undefined,
    extensionsDir: undefined,
    vsix: [],
    folder: undefined,
  };
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name, inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      read.folder = resolve(word);
      continue;
    }
    const value = () => resolve(inline ?? words.shift() ?? '');
    if (name === 'extensionDevelopmentPath') read.developmentPaths.push(value());
    else if (name === 'extensionTestsPath') read.testsPath = value();
    else if (name === 'user-data-dir') read.userDataDir = value();
    else if (name === 'extensions-dir') read.extensionsDir = value();
    else if (name === 'install-extension') read.vsix.push(value());
  }
  return read;
}
