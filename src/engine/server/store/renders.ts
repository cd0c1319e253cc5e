import { mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import writeFileAtomic from 'write-file-atomic';
import type { FfmpegTools, RenderJob, RenderResult } from '../../types.ts';
import { badRequest, notFound, RequestError } from '../answers.ts';
import { renderRecordSchema, type RenderRecord } from './renderFile.ts';
import { isMissing } from './sessions.ts';

/** A render whose process has not said anything for this long is dead, whoever has its process id now. */
const SILENT_MS = 60_000;
const HEARTBEAT_MS = 10_000;
const RENDER_ID = /^[\w-]{1,100}$/;

/** Makes an MP4 out of a draft (`renderer/render.ts`). */
export type RenderDraft = (job: RenderJob) => Promise<RenderResult>;

/** What an export needs. */
export interface RenderOrder {
  readonly id: string;
  readonly sessionId: string;
  readonly draft: RenderJob['draft'];
  readonly media: RenderJob['media'];
  /** File name for people. */
  readonly name: string;
}

/** One of this process's own renders; `done` settles when its children are gone. */
interface Running {
  record: RenderRecord;
  readonly abort: AbortController;
  done: Promise<void>;
}

/**
 * The exports: one folder each with `render.json`, the video and its sound. One renders at a time, the others wait. A
 * render that died with its process is reported as failed.
 */
export class Renders {
  readonly #folder: string;
  readonly #tools: FfmpegTools;
  readonly #render: RenderDraft;
  readonly #queue = new PQueue({ concurrency: 1 });
  /** This process's own renders that are not finished. */
  readonly #running = new Map<string, Running>();

  constructor(options: { folder: string; tools: FfmpegTools; render: RenderDraft }) {
    this.#folder = options.folder;
    this.#tools = options.tools;
    this.#render = options.render;
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
      pid: process.pid,
      createdAt: new Date().toISOString(),
      status: 'pending',
      progress: 0,
      name: order.name,
      hasSound: false,
    };
    const running: Running = { record, abort: new AbortController(), done: Promise.resolve() };
    this.#running.set(order.id, running);
    try {
      await mkdir(this.#path(order.id), { recursive: true });
      await this.#write(record);
    } catch (error) {
      this.#running.delete(order.id);
      throw error;
    }
    running.done = this.#enqueue(order, running.abort.signal);
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
    if (record.status === 'pending' || record.status === 'processing')
      throw new RequestError(409, 'Another window is making this video. Cancel it there.');
    return record;
  }

  /** Absolute path of a finished video. */
  videoPath(record: RenderRecord): string {
    return join(this.#path(record.id), 'video.mp4');
  }

  /** Absolute path of a finished video's sound. */
  soundPath(record: RenderRecord): string {
    return join(this.#path(record.id), 'sound.mp3');
  }

  /** Resolves when nothing renders and nothing waits. */
  async idle(): Promise<void> {
    await Promise.all(Array.from(this.#running.values(), ({ done }) => done));
  }

  /** Stops everything; resolves when no child is left. */
  async close(): Promise<void> {
    const running = [...this.#running.values()];
    for (const { abort } of running) abort.abort(new Error(STOPPED));
    await this.idle();
  }

  async #find(id: string): Promise<RenderRecord | undefined> {
    if (!RENDER_ID.test(id)) return undefined;
    const running = this.#running.get(id);
    if (running) return running.record;
    const record = await this.#read(id);
    if (!record || (record.status !== 'pending' && record.status !== 'processing')) return record;
    return (await this.#isAlive(record)) ? record : this.#bury(record);
  }

  async #read(id: string): Promise<RenderRecord | undefined> {
    try {
      return renderRecordSchema.parse(JSON.parse(await readFile(this.#file(id), 'utf8')));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Whether the process that renders is still at it: the id may belong to another program by now, the heartbeat tells. */
  async #isAlive(record: RenderRecord): Promise<boolean> {
    if (record.pid === process.pid || !isRunning(record.pid)) return false;
    const { mtimeMs } = await stat(this.#file(record.id));
    return Date.now() - mtimeMs < SILENT_MS;
  }

  async #bury(record: RenderRecord): Promise<RenderRecord> {
    const failed: RenderRecord = { ...record, ...INTERRUPTED };
    await this.#write(failed);
    await rm(join(this.#path(record.id), 'work'), { recursive: true, force: true });
    return failed;
  }

  /** Waits for its turn and renders. Never rejects. */
  async #enqueue(order: RenderOrder, signal: AbortSignal): Promise<void> {
    const heartbeat = setInterval(() => void this.#beat(order.id), HEARTBEAT_MS);
    try {
      await this.#queue.add(() => this.#run(order, signal));
    } catch (error) {
      await this.#end(order.id, outcome(error, signal));
    } finally {
      clearInterval(heartbeat);
      this.#running.delete(order.id);
    }
  }

  async #run(order: RenderOrder, signal: AbortSignal): Promise<void> {
    const folder = this.#path(order.id);
    const workFolder = join(folder, 'work');
    try {
      signal.throwIfAborted();
      await this.#update(order.id, { status: 'processing' });
      await mkdir(workFolder, { recursive: true });
      // The signal may have come while the disk was busy; a renderer need not look before it starts.
      signal.throwIfAborted();
      const result = await this.#render({
        draft: order.draft,
        media: order.media,
        outputPath: join(folder, 'video.mp4'),
        workFolder,
        tools: this.#tools,
        signal,
        onProgress: this.#progress(order.id),
      });
      if (result.soundPath !== undefined && result.soundPath !== join(folder, 'sound.mp3'))
        await rename(result.soundPath, join(folder, 'sound.mp3'));
      await this.#update(order.id, {
        status: 'completed',
        progress: 100,
        durationMs: result.durationMs,
        sizeBytes: result.sizeBytes,
        hasSound: result.soundPath !== undefined,
      });
    } finally {
      await rm(workFolder, { recursive: true, force: true });
    }
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

  /** The heartbeat that other processes look at. A failure here must not end the render: the next beat tries again. */
  async #beat(id: string): Promise<void> {
    try {
      await utimes(this.#file(id), new Date(), new Date());
    } catch (error) {
      process.stderr.write(`render ${id}: no heartbeat: ${String(error)}\n`);
    }
  }

  async #update(id: string, change: Partial<RenderRecord>): Promise<void> {
    const running = this.#running.get(id);
    if (!running) return;
    running.record = { ...running.record, ...change };
    await this.#write(running.record);
  }

  async #write(record: RenderRecord): Promise<void> {
    await writeFileAtomic(this.#file(record.id), JSON.stringify(record));
  }

  #path(id: string): string {
    return join(this.#folder, id);
  }

  #file(id: string): string {
    return join(this.#path(id), 'render.json');
  }
}

const STOPPED = 'The engine was stopped while it was making this video. Export it again.';
const INTERRUPTED = { status: 'failed', error: STOPPED, interrupted: true } as const;

function outcome(error: unknown, signal: AbortSignal): Partial<RenderRecord> {
  if (signal.aborted) {
    const stopped = signal.reason instanceof Error && signal.reason.message === STOPPED;
    return stopped ? INTERRUPTED : { status: 'cancelled' };
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`render failed: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return { status: 'failed', error: message };
}

/** Whether a process with this id exists. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it exists and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
