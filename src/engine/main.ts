import { Worker } from 'node:worker_threads';
import { keepWatch } from './host/watchdog.ts';

/** The engine's thread, which alone has the engine in memory. */
const THREAD = import.meta.url.endsWith('.ts') ? './thread.ts' : './engineThread.cjs';

// See handshake.ts for how the process is started and ended.
keepWatch(new Worker(new URL(THREAD, import.meta.url), { argv: process.argv.slice(2), stdin: true }));
