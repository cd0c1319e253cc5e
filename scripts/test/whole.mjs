// npm run test:kill, test:soak and test:adk: what takes too long, or needs too much, for `npm test`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setUp } from '../setup.mjs';
import { ROOT } from '../setup/paths.mjs';

/** What each needs to be there. @type {Record<string, import('../setup.mjs').Need[]>} */
const NEEDS = {
  kill: ['ffmpeg', 'browser', 'editor'],
  soak: ['ffmpeg', 'browser', 'editor'],
  adk: ['adk'],
};

const name = process.argv[2] ?? '';
const needs = NEEDS[name];
if (needs === undefined) {
  console.error(`There is no “${name}”. There are: ${Object.keys(NEEDS).join(', ')}.`);
  process.exit(2);
}
await setUp(needs);
const child = spawn('mocha', [`test/${name}/**/*.test.ts`, ...process.argv.slice(3)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { CLIPWRIGHT_KILLS: '20', CLIPWRIGHT_SOAK: '200', ...process.env },
});
const [code] = await once(child, 'close');
process.exitCode = code ?? 1;
