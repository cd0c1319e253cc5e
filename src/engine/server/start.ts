import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { probeMedia } from '../ffmpeg/index.ts';
import type { FfmpegTools } from '../types.ts';
import { createApp } from './app.ts';
import { Tokens } from './guard.ts';
import { Links } from './links.ts';
import { Renders, type RenderDraft } from './store/renders.ts';
import { Sessions } from './store/sessions.ts';
import { tidy } from './store/tidy.ts';
import { Turns } from './turns.ts';

/** Longest wait for children to end, ms; the process ends then whatever they do. */
const CLOSE_TIMEOUT_MS = 5000;

export interface RunningEngine {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Stops renders and connections. Never rejects; takes 5 s at most. */
  close(): Promise<void>;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startEngine(options: {
  readonly dataFolder: string;
  readonly tools: FfmpegTools;
  readonly token: string;
}): Promise<RunningEngine> {
  const { dataFolder, tools } = options;
  const folders = { sessions: join(dataFolder, 'sessions'), renders: join(dataFolder, 'renders') };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const stop = new AbortController();
  const renders = new Renders({ folder: folders.renders, tools, render });
  const app = await createApp({
    tokens: new Tokens(options.token),
    sessions: new Sessions(folders.sessions),
    turns: new Turns(),
    renders,
    links: new Links(),
    tools,
    probe: probeMedia,
    signal: stop.signal,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  tidyUp(folders);
  return {
    url,
    close: async () => {
      stop.abort();
      await Promise.race([Promise.allSettled([renders.close(), app.close()]), timeout(CLOSE_TIMEOUT_MS)]);
    },
  };
}

/** The renderer is loaded with the first export: starting the engine stays quick. */
const render: RenderDraft = async (job) => (await import('../renderer/render.ts')).renderDraft(job);

/** Old sessions and exports go while the server already answers; a failure here is no reason to stop. */
function tidyUp(folders: { readonly sessions: string; readonly renders: string }): void {
  Promise.all([tidy(folders.sessions, 'session.json'), tidy(folders.renders, 'render.json')]).then(
    ([sessions, renders]) => log(`Removed ${sessions} old sessions and ${renders} old exports.`),
    (error: unknown) => log(`Old files could not be removed: ${String(error)}`),
  );
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function log(message: string): void {
  process.stderr.write(`${message}\n`);
}
