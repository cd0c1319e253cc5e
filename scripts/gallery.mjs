// npm run gallery: sets up what is missing, then makes films to be looked at, in artifacts/gallery. The arguments are names of films.
import { setUp } from './setup.mjs';
import { runProgram } from './test/runProgram.mjs';

await setUp(['ffmpeg', 'cjk-font', 'voice']);
const { buildKernel } = await import('./kernel.mjs');
await buildKernel();
process.exitCode = await runProgram('node', ['test/gallery/main.ts', ...process.argv.slice(2)]);
