import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { locateTools, ToolMissing } from './ffmpeg/index.ts';
import type {
  EngineFailed,
  EngineHello,
  EngineRequest,
  EngineSettings,
  EngineStart,
  VoiceSettings,
} from './handshake.ts';
import { BorrowedModel, modelReplySchema } from './host/borrowedModel.ts';
import { log } from './log.ts';
import { startEngine, type RunningEngine } from './server/start.ts';
import { CLOSING } from './host/watchdog.ts';

const voiceSchema = z.object({
  provider: z.enum(['automatic', 'server', 'command', 'system', 'none']),
  name: z.string(),
  pace: z.number().min(0.5).max(2),
  command: z.array(z.string()),
  server: z.string(),
  model: z.string(),
}) satisfies z.ZodType<VoiceSettings>;
const settings = {
  renderAhead: z.boolean(),
  voice: voiceSchema.exactOptional(),
  director: z.enum(['rules', 'languageModel']).default('rules'),
};
const startSchema = z.object({
  token: z.string().min(16),
  ...settings,
  renderAhead: settings.renderAhead.default(false),
}) satisfies z.ZodType<EngineStart>;
const settingsSchema = z.object(settings) satisfies z.ZodType<EngineSettings>;
const lineSchema = z.union([modelReplySchema, settingsSchema]);

/** The embedded backend, in a thread that the process's first one watches (see main.ts). */
async function main(): Promise<void> {
  const end = new Ending();
  // Watched before anything is awaited, so that a host that goes away during the start ends us as well.
  parentPort?.once('message', () => {
    parentPort?.postMessage(CLOSING);
    void end.now();
  });

  const options = readArguments();
  const dataFolder = resolve(options.data);
  // What comes on stdin is read from the beginning, or it is lost.
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const [{ token, ...settings }, tools] = await Promise.all([
    readStart(lines),
    openDataFolder(dataFolder).then(() => locateTools(options)),
  ]);
  const model = new BorrowedModel(say);
  const engine = await startEngine({ ...options, dataFolder, tools, token, settings, model });
  end.closes(engine);
  const { socket, url } = engine;
  say({ type: 'ready', socket, ...(url !== undefined && { url }), pid: process.pid });
  for await (const line of lines) take(line, engine, model);
}

/** Ends the thread, and so the process, once: everything that was started is closed first, so that no child is left. */
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

interface Arguments {
  readonly data: string;
  readonly ffmpeg?: string | undefined;
  readonly ffprobe?: string | undefined;
  readonly port?: number | undefined;
}

function readArguments(): Arguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { data: text, ffmpeg: text, ffprobe: text, port: text } });
  const { data, port } = values;
  if (data === undefined)
    throw new StartFailure('data-folder', 'The engine was started without a data folder (--data).');
  return { ...values, data, port: port === undefined ? undefined : z.coerce.number().parse(port) };
}

/** Waits for the host's first line. */
async function readStart(lines: AsyncIterator<string>): Promise<z.output<typeof startSchema>> {
  const line = await lines.next();
  if (line.done === true)
    throw new StartFailure('unknown', 'The engine was started without a word from its host.');
  return startSchema.parse(JSON.parse(line.value));
}

/** Takes a further line of the host's. One that cannot be read changes nothing. */
function take(line: string, engine: RunningEngine, model: BorrowedModel): void {
  try {
    const said = lineSchema.parse(JSON.parse(line));
    if ('type' in said) model.take(said);
    else engine.configure(said);
  } catch (error) {
    log(`The host was not understood: ${messageOf(error)}`);
  }
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

function say(line: EngineHello | EngineRequest): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
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
