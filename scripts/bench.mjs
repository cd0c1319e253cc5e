// npm run bench: sets up what is missing, then measures. The arguments are the names of benchmarks.
import { setUp } from './setup.mjs';
import { runProgram } from './test/runProgram.mjs';

await setUp(['ffmpeg', 'browser', 'cjk-font', 'editor']);
process.exitCode = await runProgram('node', ['test/bench/main.ts', ...process.argv.slice(2)]);
