// Lets the bundler see an import that a package hides from it.
import { readFile } from 'node:fs/promises';

const HIDDEN = "importAtRuntime('strtok3')";

/**
 * `file-type` loads its file reader by a computed import, for the sake of browser builds; an installed extension has no node_modules
 * where that could be found.
 *
 * @type {import('esbuild').Plugin}
 */
export const visibleImports = {
  name: 'visible-imports',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]file-type[\\/]source[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(HIDDEN)) return { errors: [{ text: `file-type has changed: no ${HIDDEN}.` }] };
      return { contents: source.replace(HIDDEN, "import('strtok3')"), loader: 'js' };
    });
  },
};
