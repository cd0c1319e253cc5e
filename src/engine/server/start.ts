import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { LanguageModel } from '../director/readers/languageModel/model.ts';
import { probeMedia } from '../ffmpeg/index.ts';
import { FileCache } from '../picture/pieces/cache.ts';
import type { EngineSettings, VoiceSettings } from '../handshake.ts';
import { ownFolder, removeOrphaned } from '../disk/leftovers.ts';
import { log } from '../log.ts';
import type { FfmpegTools } from '../types.ts';
import { Ahead, type AheadWork } from './ahead/ahead.ts';
import { Demand } from './ahead/demand.ts';
import { isOnBattery } from './ahead/power.ts';
import { createApp } from './app.ts';
import { Director } from './director.ts';
import { Token } from './guard.ts';
import { Links } from './links.ts';
import { Previews, type OpenDraft } from './store/previews.ts';
import { Renders, type RenderDraft } from './store/renders.ts';
import { Sessions } from './store/sessions.ts';
import { tidy } from './store/tidy.ts';
import { Told } from './store/told.ts';
import { makeSocketPlace, removeDeadSockets } from './socket.ts';
import { Turns } from './turns.ts';

/** Longest wait for children to end, ms; the process ends then whatever they do. */
const CLOSE_TIMEOUT_MS = 5000;

export interface RunningEngine {
  /** Path of the Unix socket, or name of the pipe, that it listens at. */
  readonly socket: string;
  /** `http://127.0.0.1:<port>`, where it listens at a port as well. */
  readonly url?: string;
  /** What the host's settings say now. */
  configure(settings: EngineSettings): void;
  /** Stops renders and connections. Never rejects; takes 5 s at most. */
  close(): Promise<void>;
}

/** Starts the server on a socket of its own. */
export async function startEngine(options: {
  readonly dataFolder: string;
  readonly tools: FfmpegTools;
  readonly token: string;
  readonly settings: EngineSettings;
  /** What the host lends. */
  readonly model: LanguageModel;
  /** A port of 127.0.0.1 to listen at besides; 0 for a free one. */
  readonly port?: number | undefined;
}): Promise<RunningEngine> {
  const { dataFolder, tools, port } = options;
  const folders = {
    ...{ sessions: join(dataFolder, 'sessions'), renders: join(dataFolder, 'renders') },
    ahead: join(dataFolder, 'ahead'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const stop = new AbortController();
  const place = await makeSocketPlace();
  const cache = new FileCache(join(dataFolder, 'cache'), { log });
  const demand = new Demand();
  let { settings } = options;
  const voice = (): VoiceSettings | undefined => settings.voice;
  const sessions = new Sessions(folders.sessions);
  const renders = new Renders({
    folder: folders.renders,
    tools,
    render,
    cache,
    socket: place.path,
    demand,
    voice,
  });
  await removeOrphaned(folders.ahead);
  const workFolder = ownFolder(folders.ahead);
  const ahead = new Ahead(
    { sessions, tools, cache, voice, work: aheadWork, workFolder },
    { demand, enabled: settings.renderAhead, isOnBattery },
  );
  const previews = new Previews({ folder: workFolder, tools, cache, voice, open: openDraft, sessions });
  const director = new Director(options.model, settings.director ?? 'rules');
  const app = await createApp({
    token: new Token(options.token),
    sessions,
    turns: new Turns(demand),
    director,
    ...{ renders, previews, demand, ahead },
    links: new Links(),
    tools,
    probe: probeMedia,
    ...{ cache, workFolder, voice, told: new Told(join(dataFolder, 'told')) },
    signal: stop.signal,
  });
  await app.listen({ path: place.path });
  const besides = port === undefined ? undefined : await listenAt(port, app);
  tidyUp({ folders, sessions, renders, cache });
  return {
    socket: place.path,
    ...(besides && { url: `http://127.0.0.1:${(besides.address() as AddressInfo).port}` }),
    configure: (next) => {
      settings = next;
      ahead.enable(next.renderAhead);
      director.use(next.director ?? 'rules');
    },
    close: async () => {
      stop.abort();
      besides?.close();
      besides?.closeAllConnections();
      const closing = [renders.close(), previews.close(), ahead.close(), app.close()];
      await Promise.race([Promise.allSettled(closing), timeout(CLOSE_TIMEOUT_MS)]);
      await rm(workFolder, { recursive: true, force: true });
      await place.remove();
    },
  };
}

/** A second door to the same endpoints: connections that nobody uses stay open for as long as at the first one. */
async function listenAt(port: number, app: FastifyInstance): Promise<Server> {
  // Node's own five seconds are what clients wait, too: a request and the end of its connection would meet on the way.
  const { keepAliveTimeout } = app.server;
  const server = createServer({ keepAliveTimeout }, (...call) => app.routing(...call));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The renderer is loaded with the first export: starting the engine stays quick. */
const render: RenderDraft = async (job, format) =>
  (await import('../render/formats.ts')).renderAs(format, job);
const aheadWork: AheadWork = {
  prepare: async (job) => (await import('../preview/prepareStills.ts')).prepareStills(job),
  render: async (job) => (await import('../render/render.ts')).renderAhead(job),
};

const openDraft: OpenDraft = async (job) => (await import('../preview/openPreview.ts')).openPreview(job);

/** What is old, and what engines that were killed have left, goes while the server already answers; a failure here is no reason to stop. */
function tidyUp(all: {
  readonly folders: { readonly sessions: string; readonly renders: string };
  readonly sessions: Sessions;
  readonly renders: Renders;
  readonly cache: FileCache;
}): void {
  const { folders, sessions, renders, cache } = all;
  Promise.all([
    tidy(folders.sessions, 'session.json'),
    tidy(folders.renders, 'render.json'),
    removeDeadSockets(),
    renders.endInterrupted(),
    sessions.removeUnfinished(),
    cache.removeUnfinished(),
  ]).then(
    ([old, oldExports, sockets, ...left]) =>
      log(
        `Removed ${old} old sessions, ${oldExports} old exports, ${sockets} dead sockets and what ${left.join(' + ')} works left unfinished.`,
      ),
    (error: unknown) => log(`Old files could not be removed: ${String(error)}`),
  );
}

function timeout(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
