// npm run test:kill, npm run test:soak: what takes too long for `npm test`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { putNodeFirst, ROOT } from '../setup/paths.mjs';

putNodeFirst();
const child = spawn('mocha', [`test/${process.argv[2] ?? 'kill'}/**/*.test.ts`], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { CLIPWRIGHT_KILLS: '20', CLIPWRIGHT_SOAK: '200', ...process.env },
});
const [code] = await once(child, 'close');
process.exitCode = code ?? 1;
