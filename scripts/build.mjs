// Builds all bundles (bundles.mjs) into dist/. `--production` minifies, `--watch` rebuilds.
import { cp, mkdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';
import { bundles } from './bundles.mjs';
import { buildEmoji, EMOJI } from './emoji.mjs';
import { buildKernel, FACES as FACE_LAYERS, KERNEL } from './kernel.mjs';
import { writeNotices } from './notices.mjs';
import { ship } from './shipped.mjs';
import { SHIPPED_FILES } from '../src/engine/words/files.ts';
import { LITTLE_CMS } from '../src/engine/picture/sources/stills/colour/profileFiles.ts';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Where the face finder's weights are, with their licence. */
const FACES = 'src/engine/picture/subject/faces';
/** The licence of the tables in opencc-js. */
const OPENCC_LICENCE = 'node_modules/opencc-js/LICENSES/Apache-2.0.txt';

/** Files that the engine reads at run time: place in node_modules → place in dist/. */
const assets = [...SHIPPED_FILES, LITTLE_CMS].map((file) => [`node_modules/${file.module}`, file.dist]);

await rm('dist', { recursive: true, force: true });
await mkdir('dist/fonts', { recursive: true });
await buildKernel();
await cp(KERNEL, 'dist/kernel.wasm');
await cp(FACE_LAYERS, 'dist/faces.wasm');
await buildEmoji();
await cp(EMOJI, 'dist/emoji.br');
await cp(`${FACES}/weights.bin`, 'dist/faces.bin');
await cp('src/engine/director/readers/intents/classifier/weights.br', 'dist/intents.br');
for (const [from = '', to = ''] of assets) await ship(from, `dist/${to}`);
const contexts = await Promise.all(bundles({ production }).map((options) => context(options)));
if (watch) await Promise.all(contexts.map((each) => each.watch()));
else {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  const metafiles = results.map(({ metafile }) => metafile);
  await writeNotices(
    metafiles,
    assets.map(([from]) => /** @type {string} */ (from)),
    [`${FACES}/LICENSE`, 'src/engine/words/emoji/LICENSE', OPENCC_LICENCE],
  );
}
