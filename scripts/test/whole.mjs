// npm run test:kill, test:soak, test:adk, test:agree and test:sound: what takes too long, or needs too much, for `npm test`.
import { setUp } from '../setup.mjs';
import { runProgram } from './runProgram.mjs';

/** @typedef {{ needs: import('../setup.mjs').Need[], build: boolean }} Whole `build`: they run the extension as it is built. */

/** @type {Record<string, Whole>} */
const WHOLES = {
  kill: { needs: ['ffmpeg', 'browser', 'cjk-font', 'editor'], build: true },
  soak: { needs: ['ffmpeg', 'browser', 'cjk-font', 'editor'], build: true },
  adk: { needs: ['adk'], build: false },
  agree: { needs: ['ffmpeg', 'browser', 'cjk-font'], build: false },
  sound: { needs: ['ffmpeg', 'voice'], build: false },
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
  process.exitCode = await runProgram('mocha', [`test/${name}/**/*.test.ts`, ...process.argv.slice(3)], {
    CLIPWRIGHT_KILLS: '20',
    CLIPWRIGHT_SOAK: '200',
    ...process.env,
  });
}
