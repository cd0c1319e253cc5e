import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import {
  ENGINE_ENVIRONMENT,
  type EngineHello,
  type EngineReady,
  type EngineSettings,
  type EngineStart,
  type ModelReply,
} from '../../engine/handshake.ts';
import type { Log } from '../../api/types.ts';
import { EngineRequests, type LendModel } from './engineRequests.ts';

const START_TIMEOUT_MS = 30_000;

/** The engine did not come up. `code` is the engine's own, or `no-answer` when it ended or stayed silent. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError';
  readonly code: 'ffmpeg-missing' | 'data-folder' | 'unknown' | 'no-answer';

  constructor(code: EngineStartError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** How to start the engine. */
export interface EngineOptions {
  /** Absolute path of the engine bundle. */
  readonly bundle: string;
  /** Folder that the engine keeps its sessions in. */
  readonly dataFolder: string;
  /** Read anew at every start, so that a changed setting counts. */
  readonly ffmpegPath: () => string | undefined;
  /** Read anew at every start, and whenever {@link EngineProcess.configure} says so. */
  readonly settings: () => EngineSettings;
  /** Asks the editor's language model for the engine; absent: there is none. */
  readonly lendModel?: LendModel;
  readonly log: Log;
}

/** How a client reaches the running engine. */
export interface EngineConnection {
  /** Path of its Unix socket, or name of its pipe. */
  readonly socket: string;
  /** Bearer token, good for this process of the engine. */
  readonly token: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ready: Promise<EngineConnection>;
}

/**
 * The embedded engine's process: started on first use, started again after it died, ended with this window. Our end of
 * its stdin is what keeps it alive, so that it dies with us even when we are killed.
 */
export class EngineProcess {
  readonly #options: EngineOptions;
  #running: Running | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  /** Process id while the engine runs; for tests. */
  get pid(): number | undefined {
    return this.#running?.child.pid;
  }

  /**
   * The way to the running engine; starts it when it is not running, or can be reached no more.
   * @throws {EngineStartError} when it does not come up.
   */
  async connect(): Promise<EngineConnection> {
    const running = (this.#running ??= this.#start());
    const { socket } = await running.ready;
    // Something has swept the folder of temporary files: nobody will ever reach that engine again.
    if (this.#running === running && (await isGone(socket))) this.dispose();
    return (this.#running ??= this.#start()).ready;
  }

  /** The settings may have changed: a running engine is told. */
  configure(): void {
    if (this.#running) say(this.#running.child, this.#options.settings());
  }

  /** Ends the engine. The next {@link connect} starts a new one. */
  dispose(): void {
    this.#running?.child.kill();
    this.#running = undefined;
  }

  #start(): Running {
    const { bundle, dataFolder, log } = this.#options;
    const ffmpeg = this.#options.ffmpegPath();
    const args = [bundle, '--data', dataFolder, ...(ffmpeg === undefined ? [] : ['--ffmpeg', ffmpeg])];
    // In a desktop editor our executable is Electron; with this variable it behaves like Node.
    const env: NodeJS.ProcessEnv = { ...process.env, ...ENGINE_ENVIRONMENT, ELECTRON_RUN_AS_NODE: '1' };
    // The cloud's token is no business of the engine's, nor of the programs that it starts.
    delete env.NEMO_TOKEN;
    const child = spawn(process.execPath, args, {
      env,
      // The editor may have been opened in a workspace: no program of such a folder is ever run.
      cwd: dirname(bundle),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    createInterface({ input: child.stderr }).on('line', (line) => log('debug', `engine: ${line}`));
    const start: EngineStart = { token: randomBytes(32).toString('hex'), ...this.#options.settings() };
    child.stdin.on('error', (error) => log('debug', `The engine takes no word: ${error.message}`));
    say(child, start);
    const lend = this.#options.lendModel ?? noModel;
    const requests = new EngineRequests(lend, (reply) => say(child, reply), log);
    const ready = hello(child, (line) => requests.take(line)).then(({ socket }) => ({
      socket,
      token: start.token,
    }));
    const running: Running = { child, ready };
    const forget = () => {
      requests.end();
      if (this.#running === running) this.#running = undefined;
    };
    child.once('exit', (code, signal) => {
      log('info', `The engine ended (${signal ?? `exit code ${String(code)}`}).`);
      forget();
    });
    ready.catch(() => {
      forget();
      child.kill();
    });
    return running;
  }
}

const noModel: LendModel = ({ id }) => Promise.resolve({ type: 'model-refusal', id, code: 'no-model' });

/** Writes a line to the engine; one that has ended takes none. */
function say({ stdin }: ChildProcess, line: EngineStart | EngineSettings | ModelReply): void {
  stdin?.write(`${JSON.stringify(line)}\n`);
}

/** Waits for the engine's first line on stdout. @param further gets those that follow it */
function hello(child: ChildProcess, further: (line: string) => void): Promise<EngineReady> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => {
      reject(new EngineStartError('no-answer', 'The local engine did not start within 30 seconds.'));
    }, START_TIMEOUT_MS);
    child.once('error', (cause) => {
      clearTimeout(timeout);
      reject(
        new EngineStartError('no-answer', `The local engine could not be started: ${cause.message}`, {
          cause,
        }),
      );
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timeout);
      const how = signal ?? `exit code ${String(code)}`;
      reject(new EngineStartError('no-answer', `The local engine ended while it was starting (${how}).`));
    });
    if (!child.stdout) return;
    const lines = createInterface({ input: child.stdout });
    lines.once('line', (line) => {
      lines.on('line', further);
      clearTimeout(timeout);
      const message = parseHello(line);
      if (message.type === 'ready') resolve(message);
      else reject(new EngineStartError(message.code, message.message));
    });
  });
}

function parseHello(line: string): EngineHello {
  try {
    return JSON.parse(line) as EngineHello;
  } catch {
    return {
      type: 'failed',
      code: 'unknown',
      message: 'The local engine answered with something unreadable.',
    };
  }
}

/** Whether a socket is there no more. Pipes go with their process. */
async function isGone(socket: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  try {
    await lstat(socket);
    return false;
  } catch {
    // Not there, or not to be reached: no difference to us.
    return true;
  }
}
