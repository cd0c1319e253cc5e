// What is built out of src/ and webview/, and how.
import { asciiOutput } from './asciiOutput.mjs';
import { visibleImports } from './visibleImports.mjs';

/**
 * @param {{ production: boolean }} options Whether to minify; otherwise there are source maps.
 * @returns {import('esbuild').BuildOptions[]} One for each build, the extension's first.
 */
export function bundles({ production }) {
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
  // Source maps are not for what is changed after it was bundled.
  const plugins = production ? [visibleImports, asciiOutput] : [visibleImports];
  const node = { platform: /** @type {const} */ ('node'), target: 'node22', plugins };

  // Bundled ESM packages may read import.meta.url, which a CommonJS bundle has to be given.
  const commonJs = {
    ...node,
    format: /** @type {const} */ ('cjs'),
    define: { ...common.define, 'import.meta.url': '__bundleUrl' },
    banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  };

  const page = {
    ...common,
    platform: /** @type {const} */ ('browser'),
    target: 'chrome130',
    format: /** @type {const} */ ('iife'),
  };

  return [
    {
      ...common,
      ...node,
      // Split: every window loads extension.js, and the chunks beside it only who uses them.
      format: 'esm',
      splitting: true,
      entryPoints: [{ in: 'src/activation.ts', out: 'extension' }],
      outdir: 'dist',
      chunkNames: 'extension-[hash]',
      external: ['vscode'],
      // Bundled CommonJS packages ask for what an ES module does not have.
      banner: {
        js: [
          "import { createRequire as __createRequire } from 'node:module';",
          'const require = __createRequire(import.meta.url);',
          'const { filename: __filename, dirname: __dirname } = import.meta;',
        ].join('\n'),
      },
    },
    { ...common, ...commonJs, entryPoints: ['src/engine/main.ts'], outfile: 'dist/engine.cjs' },
    // Its thread, which is the engine.
    { ...common, ...commonJs, entryPoints: ['src/engine/thread.ts'], outfile: 'dist/engineThread.cjs' },
    // A worker: the HEIC decoder (LGPL) stays a file of its own that can be exchanged.
    { ...common, ...commonJs, entryPoints: ['src/assets/convert/heicWorker.ts'], outfile: 'dist/heic.cjs' },
    // A worker: reads Word documents.
    { ...common, ...commonJs, entryPoints: ['src/assets/convert/docxWorker.ts'], outfile: 'dist/docx.cjs' },
    // A worker: composes frames.
    {
      ...common,
      ...commonJs,
      entryPoints: ['src/engine/picture/compose/composeWorker.ts'],
      outfile: 'dist/composer.cjs',
    },
    // A worker: reads the colour profiles of pictures.
    {
      ...common,
      ...commonJs,
      entryPoints: ['src/engine/picture/sources/stills/colour/colourWorker.ts'],
      outfile: 'dist/colours.cjs',
    },
    // A worker: finds what photos are of.
    {
      ...common,
      ...commonJs,
      entryPoints: ['src/engine/picture/subject/subjectWorker.ts'],
      outfile: 'dist/subject.cjs',
    },
    // A worker: finds the beats of music.
    {
      ...common,
      ...commonJs,
      entryPoints: ['src/engine/sound/beats/beatsWorker.ts'],
      outfile: 'dist/beats.cjs',
    },
    // A worker: finds the words of a text in a recording of it.
    {
      ...common,
      ...commonJs,
      entryPoints: ['src/engine/sound/alignment/alignWorker.ts'],
      outfile: 'dist/alignment.cjs',
    },
    {
      ...page,
      // Split: webview.js and webview-chunk.js draw the message box, and load webview-content.js when it is seen.
      format: 'esm',
      splitting: true,
      entryPoints: [{ in: 'webview/main.tsx', out: 'webview' }],
      outdir: 'dist',
      chunkNames: 'webview-[name]',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    },
    // The page's worker: paints the preview.
    { ...page, entryPoints: ['webview/preview/painter/worker.ts'], outfile: 'dist/preview.js' },
  ];
}
