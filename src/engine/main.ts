import { randomBytes } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locateTools, ToolMissing } from './ffmpeg/index.ts';
import type { EngineFailed, EngineHello } from './handshake.ts';
import { startEngine, type RunningEngine } from './server/start.ts';

/** The embedded backend's process (see handshake.ts for how it is started and ended). */
async function main(): Promise<void> {
  const end = new Ending();
  // Watched before anything is awaited, so that a host that goes away during the start ends us as well.
  const stop = () => void end.now();
  process.stdin.on('error', stop).on('end', stop).on('close', stop).resume();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

  const token = randomBytes(32).toString('hex');
  const options = readArguments();
  const dataFolder = resolve(options.data);
  await openDataFolder(dataFolder);
  const tools = await locateTools(options);
  const engine = await startEngine({ dataFolder, tools, token });
  end.closes(engine);
  say({ type: 'ready', url: engine.url, token, pid: process.pid });
}

/** Ends the process once: everything that was started is closed first, so that no child is left. */
class Ending {
  #engine: RunningEngine | undefined;

  closes(engine: RunningEngine): void {
    this.#engine = engine;
  }

  async now(): Promise<void> {
    await this.#engine?.close();
    process.exit(0);
  }
}

/** The process cannot start; the host shows `message`. */
class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly code: EngineFailed['code'];

  constructor(code: EngineFailed['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

function readArguments(): { data: string; ffmpeg?: string | undefined; ffprobe?: string | undefined } {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, ffmpeg: { type: 'string' }, ffprobe: { type: 'string' } },
  });
  if (values.data === undefined)
    throw new StartFailure('data-folder', 'The engine was started without a data folder (--data).');
  return { ...values, data: values.data };
}

async function openDataFolder(folder: string): Promise<void> {
  try {
    // Recordings and photos are nobody else's business.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartFailure('data-folder', `The engine cannot use its folder ${folder}: ${reason}`, { cause });
  }
}

function say(hello: EngineHello): void {
  process.stdout.write(`${JSON.stringify(hello)}\n`);
}

function failed(error: unknown): EngineFailed {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ToolMissing) return { type: 'failed', code: 'ffmpeg-missing', message };
  return { type: 'failed', code: error instanceof StartFailure ? error.code : 'unknown', message };
}

main().catch((error: unknown) => {
  const hello = `${JSON.stringify(failed(error))}\n`;
  process.stdout.write(hello, () => process.exit(1));
});
