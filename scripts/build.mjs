// Builds the three bundles (extension, engine, webview) into dist/. `--production` minifies, `--watch` rebuilds.
import { cp, mkdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';
import { writeNotices } from './notices.mjs';
import { visibleImports } from './visibleImports.mjs';
import { SHIPPED_FILES } from '../src/engine/cards/files.ts';
import { LITTLE_CMS } from '../src/engine/picture/stills/colour/profileFiles.ts';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

// Bundled ESM packages may read import.meta.url, which a CommonJS bundle has to be given.
const commonJs = {
  platform: /** @type {const} */ ('node'),
  target: 'node22',
  format: /** @type {const} */ ('cjs'),
  plugins: [visibleImports],
  define: { ...common.define, 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    ...commonJs,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  { ...common, ...commonJs, entryPoints: ['src/engine/main.ts'], outfile: 'dist/engine.cjs' },
  // A worker: the HEIC decoder (LGPL) stays a file of its own that can be exchanged.
  { ...common, ...commonJs, entryPoints: ['src/assets/convert/heicWorker.ts'], outfile: 'dist/heic.cjs' },
  // A worker: reads Word documents.
  { ...common, ...commonJs, entryPoints: ['src/assets/convert/docxWorker.ts'], outfile: 'dist/docx.cjs' },
  // A worker: reads the colour profiles of pictures.
  {
    ...common,
    ...commonJs,
    entryPoints: ['src/engine/picture/stills/colour/colourWorker.ts'],
    outfile: 'dist/colours.cjs',
  },
  {
    ...common,
    entryPoints: ['webview/main.tsx'],
    outfile: 'dist/webview.js',
    platform: 'browser',
    target: 'chrome130',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
];

/** Files that the engine reads at run time: place in node_modules → place in dist/. */
const assets = [...SHIPPED_FILES, LITTLE_CMS].map((file) => [`node_modules/${file.module}`, file.dist]);

await rm('dist', { recursive: true, force: true });
await mkdir('dist/fonts', { recursive: true });
for (const [from, to] of assets) await cp(/** @type {string} */ (from), `dist/${to}`);
const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) await Promise.all(contexts.map((each) => each.watch()));
else {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  const metafiles = results.map(({ metafile }) => metafile);
  await writeNotices(
    metafiles,
    assets.map(([from]) => /** @type {string} */ (from)),
  );
}
