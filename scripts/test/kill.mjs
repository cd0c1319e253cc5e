// npm run test:kill: all kills; `npm test` makes do with some of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { putNodeFirst, ROOT } from '../setup/paths.mjs';

putNodeFirst();
const child = spawn('mocha', ['test/kill/**/*.test.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { CLIPWRIGHT_KILLS: '20', ...process.env },
});
const [code] = await once(child, 'close');
process.exitCode = code ?? 1;
