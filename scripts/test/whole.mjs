// npm run test:kill, test:soak, test:adk, test:agree, test:sound, test:long, test:editor and conversations: what takes too long, or needs too much, for `npm test`.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from '../setup.mjs';
import { ROOT } from '../setup/paths.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * @typedef {object} Whole
 * @property {import('../setup.mjs').Need[]} needs
 * @property {boolean} build They run the extension as it is built.
 * @property {() => string[]} [files] Where they are; otherwise in a folder of their own.
 */

/** What tries only some rows of its tables, or some of many cases, in `npm test`. */
const sampled = () =>
  globSync('test/unit/**/*.test.ts', { cwd: ROOT }).filter((file) =>
    /\b(?:someOf|waysOf|itUnderstands)\(|\bCASES\b/.test(readFileSync(join(ROOT, file), 'utf8')),
  );

/** @type {Record<string, Whole>} */
const WHOLES = {
  kill: { needs: ['ffmpeg', 'browser', 'cjk-font', 'editor'], build: true },
  soak: { needs: ['ffmpeg', 'browser', 'cjk-font', 'editor'], build: true },
  adk: { needs: ['adk'], build: false },
  agree: { needs: ['ffmpeg', 'browser', 'cjk-font'], build: false },
  // To be read and looked at, in artifacts/conversations.
  conversations: { needs: ['ffmpeg', 'browser', 'cjk-font', 'voice', 'editor'], build: true },
  sound: { needs: ['ffmpeg', 'voice'], build: false },
  // Beside the short ones of the same room: films and sounds that are measured, all cases of what is tried with many, all rows of tables.
  long: {
    needs: ['ffmpeg', 'cjk-font', 'voice'],
    build: false,
    files: () => ['test/{unit,contract}/**/*.{long,properties.test}.ts', ...sampled()],
  },
  editor: {
    needs: ['ffmpeg', 'browser', 'cjk-font', 'voice', 'editor'],
    build: true,
    files: () => ['test/ui/**/*.long.ts'],
  },
};

const name = process.argv[2] ?? '';
const whole = WHOLES[name];
if (whole === undefined) {
  console.error(`There is no “${name}”. There are: ${Object.keys(WHOLES).join(', ')}.`);
  process.exit(2);
}
await setUp(whole.needs);
process.exitCode = whole.build ? await runProgram('node', ['scripts/build.mjs', '--production']) : 0;
if (process.exitCode === 0) {
  process.exitCode = await runProgram(
    'mocha',
    [...(whole.files?.() ?? [`test/${name}/**/*.test.ts`]), ...process.argv.slice(3)],
    {
      CLIPWRIGHT_CASES: 'all',
      CLIPWRIGHT_KILLS: '20',
      CLIPWRIGHT_SOAK: '200',
      ...process.env,
    },
  );
}
