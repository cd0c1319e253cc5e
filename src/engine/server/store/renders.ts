import { rename, stat, writeFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { fileFormat, type ExportFormat } from '../../../exportFormats.ts';
import type { EngineDraft } from '../../draft/index.ts';
import { log } from '../../log.ts';
import type { VoiceSettings } from '../../handshake.ts';
import { noWords } from '../../renderErrors.ts';
import { Lanes } from '../../lanes.ts';
import type { FfmpegTools, RenderCache, RenderJob, RenderResult } from '../../types.ts';
import type { Demand } from '../ahead/demand.ts';
import { badRequest, notFound, RequestError } from '../answers.ts';
import { isListening } from '../socket.ts';
import { subtitlesOf } from './subtitles.ts';
import type { RenderRecord } from './renderFile.ts';
import { RenderFolders } from './renderFolders.ts';
import { Sounds } from './sounds.ts';

const RENDER_ID = /^[\w-]{1,100}$/;

/** Exports that are made at the same time; each has a thread and its pictures in memory. */
const AT_ONCE = 2;

/** Makes a file out of a draft (`render/formats.ts`). */
export type RenderDraft = (job: RenderJob, format: ExportFormat) => Promise<RenderResult>;

/** What an export needs. */
export interface RenderOrder {
  readonly id: string;
  readonly sessionId: string;
  readonly draft: RenderJob['draft'];
  readonly media: RenderJob['media'];
  /** File name for people. */
  readonly name: string;
  /** What is to be made of it. */
  readonly format: ExportFormat;
}

/** One of this process's own renders; `done` settles when its children are gone. */
interface Running {
  record: RenderRecord;
  readonly abort: AbortController;
  done: Promise<void>;
}

/** The exports. Two render at a time and share the encoders, the others wait. A render that died with its process is reported as failed. */
export class Renders {
  readonly #folders: RenderFolders;
  readonly #tools: FfmpegTools;
  readonly #render: RenderDraft;
  readonly #cache: RenderCache;
  readonly #socket: string;
  readonly #demand: Demand;
  readonly #voice: () => VoiceSettings | undefined;
  readonly #queue = new PQueue({ concurrency: AT_ONCE });
  readonly #lanes = new Lanes();
  readonly #sounds: Sounds;
  /** This process's own renders that are not finished. */
  readonly #running = new Map<string, Running>();

  /** @param options.socket Where this engine listens. */
  constructor(options: {
    folder: string;
    tools: FfmpegTools;
    render: RenderDraft;
    cache: RenderCache;
    socket: string;
    demand: Demand;
    voice: () => VoiceSettings | undefined;
  }) {
    this.#folders = new RenderFolders(options.folder);
    this.#tools = options.tools;
    this.#sounds = new Sounds(options.tools);
    this.#render = options.render;
    this.#cache = options.cache;
    this.#socket = options.socket;
    this.#demand = options.demand;
    this.#voice = options.voice;
  }

  /**
   * Accepts an export. The same id again answers with the render that is already there.
   * @throws {RequestError} 400 for an id that cannot name a folder.
   */
  async submit(order: RenderOrder): Promise<RenderRecord> {
    if (!RENDER_ID.test(order.id)) throw badRequest('“id” must be letters, digits, “_” and “-” only.');
    // Asked again after the wait: the same order may have come in twice at once.
    const known = (await this.#find(order.id)) ?? this.#running.get(order.id)?.record;
    if (known) return known;
    const record: RenderRecord = {
      version: 1,
      id: order.id,
      sessionId: order.sessionId,
      socket: this.#socket,
      createdAt: new Date().toISOString(),
      status: 'pending',
      progress: 0,
      name: order.name,
      format: order.format,
      hasSound: false,
      hasSubtitles: false,
      hasCover: false,
    };
    const running: Running = { record, abort: new AbortController(), done: Promise.resolve() };
    this.#running.set(order.id, running);
    try {
      await this.#folders.create(record);
    } catch (error) {
      this.#running.delete(order.id);
      throw error;
    }
    running.done = this.#enqueue(order, running.abort.signal);
    return running.record;
  }

  /** Waits a little for an export's end. @returns how it stands then */
  async settled(record: RenderRecord, withinMs: number): Promise<RenderRecord> {
    const running = this.#running.get(record.id);
    if (!running) return record;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, withinMs)));
    await Promise.race([running.done, late]);
    clearTimeout(timer);
    return running.record;
  }

  /** @throws {RequestError} 404 */
  async status(id: string): Promise<RenderRecord> {
    const record = await this.#find(id);
    if (!record) throw notFound('This export');
    return record;
  }

  /**
   * Stops a render and waits until its children are gone. A finished one stays as it is.
   * @throws {RequestError} 404; 409 when another process renders it.
   */
  async cancel(id: string): Promise<RenderRecord> {
    const record = await this.status(id);
    const running = this.#running.get(id);
    if (running) {
      running.abort.abort();
      // One that waits has no children; its turn would only come when those before it are done.
      if (running.record.status === 'pending') await this.#end(id, { status: 'cancelled' });
      else await running.done;
      return this.status(id);
    }
    if (isUnfinished(record))
      throw new RequestError(409, 'Another window is making this video. Cancel it there.');
    return record;
  }

  /** Absolute path of what was made. */
  filePath({ id, format }: RenderRecord): string {
    return this.#folders.file(id, format);
  }

  /** Absolute path of a finished video's sound, made by {@link makeSound}. */
  soundPath(record: RenderRecord): string {
    return this.#folders.sound(record.id);
  }

  /** Makes a finished video's sound, unless it is there. @throws ProcessFailed, system errors; 404 when the video is gone */
  makeSound(record: RenderRecord): Promise<void> {
    return this.#sounds.make({ video: this.filePath(record), target: this.soundPath(record) });
  }

  /** Absolute path of a finished video's captions. */
  subtitlesPath(record: RenderRecord): string {
    return this.#folders.subtitles(record.id);
  }

  /** Absolute path of a finished video's best frame. */
  coverPath(record: RenderRecord): string {
    return this.#folders.cover(record.id);
  }

  /** Resolves when nothing renders and nothing waits. */
  async idle(): Promise<void> {
    await Promise.all(Array.from(this.#running.values(), ({ done }) => done));
  }

  /** Ends what engines that are gone were rendering, and removes what they left. @returns how many exports */
  async endInterrupted(): Promise<number> {
    let ended = 0;
    for (const id of await this.#folders.ids()) {
      if (this.#running.has(id)) continue;
      try {
        const record = await this.#folders.read(id);
        if (record && isUnfinished(record) && (await this.#find(id))?.interrupted) ended += 1;
      } catch (error) {
        log(`The export ${id} cannot be read: ${String(error)}`);
      }
    }
    return ended;
  }

  /** Stops everything; resolves when no child is left. */
  async close(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { abort } of running) abort.abort(new Error(STOPPED));
    await Promise.all([this.idle(), this.#sounds.close()]);
  }

  async #find(id: string): Promise<RenderRecord | undefined> {
    if (!RENDER_ID.test(id)) return undefined;
    const running = this.#running.get(id);
    if (running) return running.record;
    const record = await this.#folders.read(id);
    if (!record || !isUnfinished(record)) return record;
    // Its age says nothing: after the machine has slept, the other engine's last sign of life is hours old.
    if (record.socket !== this.#socket && (await isListening(record.socket))) return record;
    const failed: RenderRecord = { ...record, ...INTERRUPTED };
    await this.#folders.write(failed);
    await this.#folders.removeFiles(id);
    return failed;
  }

  /** Waits for its turn and renders. Never rejects. */
  async #enqueue(order: RenderOrder, signal: AbortSignal): Promise<void> {
    try {
      await this.#demand.during('work', () => this.#queue.add(() => this.#run(order, signal)));
    } catch (error) {
      await this.#end(order.id, outcome(error, signal));
    } finally {
      this.#running.delete(order.id);
    }
  }

  async #run(order: RenderOrder, signal: AbortSignal): Promise<void> {
    const soundPath = this.#folders.sound(order.id);
    try {
      signal.throwIfAborted();
      await this.#update(order.id, { status: 'processing' });
      const workFolder = await this.#folders.makeWork(order.id);
      // The signal may have come while the disk was busy; a renderer need not look before it starts.
      signal.throwIfAborted();
      const result = await this.#make(order, workFolder, signal);
      const subtitles = order.draft.m.subtitles && isVideo(order) ? subtitlesOf(order.draft) : '';
      if (subtitles !== '') await writeFile(this.#folders.subtitles(order.id), subtitles);
      if (result.soundPath !== undefined && result.soundPath !== soundPath)
        await rename(result.soundPath, soundPath);
      if (result.coverPath !== undefined) await rename(result.coverPath, this.#folders.cover(order.id));
      await this.#update(order.id, {
        status: 'completed',
        progress: 100,
        durationMs: result.durationMs,
        sizeBytes: result.sizeBytes,
        hasSound: result.hasMp3,
        hasSubtitles: subtitles !== '',
        hasCover: result.coverPath !== undefined,
      });
    } finally {
      await this.#folders.removeWork(order.id);
    }
  }

  #make(
    { id, format, draft, media }: RenderOrder,
    workFolder: string,
    signal: AbortSignal,
  ): Promise<RenderResult> {
    const outputPath = this.#folders.file(id, format);
    if (format === 'srt') return writeSubtitles(draft, outputPath);
    const job = {
      ...{ draft, media, outputPath, workFolder, signal },
      ...{ tools: this.#tools, cache: this.#cache, voice: this.#voice() },
      lanes: this.#lanes.share(),
      onProgress: this.#progress(id),
    };
    return this.#render(job, format);
  }

  /** Writes how a render ended badly. Where even that fails, the next question finds a dead render and says so. */
  async #end(id: string, change: Partial<RenderRecord>): Promise<void> {
    try {
      await this.#update(id, change);
    } catch (error) {
      process.stderr.write(`render ${id}: its end could not be written: ${String(error)}\n`);
    }
  }

  /** Progress is told from memory; only changes of status are written. */
  #progress(id: string): (fraction: number) => void {
    return (fraction) => {
      const running = this.#running.get(id);
      if (!running) return;
      // 100 is for a file that is there.
      const progress = Math.min(99, Math.round(fraction * 1000) / 10);
      if (progress > running.record.progress) running.record = { ...running.record, progress };
    };
  }

  async #update(id: string, change: Partial<RenderRecord>): Promise<void> {
    const running = this.#running.get(id);
    if (!running) return;
    running.record = { ...running.record, ...change };
    await this.#folders.write(running.record);
  }
}

/** @throws RenderError where there are no words */
async function writeSubtitles(draft: EngineDraft, path: string): Promise<RenderResult> {
  const words = subtitlesOf(draft);
  if (words === '') throw noWords();
  await writeFile(path, words);
  const { size: sizeBytes } = await stat(path);
  return { path, sizeBytes, durationMs: 0, hasMp3: false };
}

const isVideo = ({ format }: RenderOrder): boolean => fileFormat(format) === 'mp4';

const STOPPED = 'The engine was stopped while it was making this video. Export it again.';
const INTERRUPTED = { status: 'failed', error: STOPPED, interrupted: true } as const;

function isUnfinished({ status }: RenderRecord): boolean {
  return status === 'pending' || status === 'processing';
}

function outcome(error: unknown, signal: AbortSignal): Partial<RenderRecord> {
  if (signal.aborted) {
    const stopped = signal.reason instanceof Error && signal.reason.message === STOPPED;
    return stopped ? INTERRUPTED : { status: 'cancelled' };
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`render failed: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return { status: 'failed', error: message };
}
