import { mkdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { renderRecordSchema, type RenderRecord } from './renderFile.ts';
import { isMissing } from './sessions.ts';

/** A render whose process has not said anything for this long is dead, whoever has its process id now. */
const SILENT_MS = 60_000;

/**
 * The exports on disk, one folder each: `render.json`, the video, its sound, and `work/` while it renders. Several engine
 * processes may share them; whose render is alive, the heartbeat of its `render.json` tells.
 */
export class RenderFolders {
  readonly #folder: string;

  /** @param folder Absolute path of the folder that holds all exports. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Absolute path of an export's video, be it there or not. */
  video(id: string): string {
    return join(this.#path(id), 'video.mp4');
  }

  /** Absolute path of an export's sound, be it there or not. */
  sound(id: string): string {
    return join(this.#path(id), 'sound.mp3');
  }

  async create(record: RenderRecord): Promise<void> {
    await mkdir(this.#path(record.id), { recursive: true });
    await this.write(record);
  }

  /** Undefined when there is none. */
  async read(id: string): Promise<RenderRecord | undefined> {
    try {
      return renderRecordSchema.parse(JSON.parse(await readFile(this.#file(id), 'utf8')));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async write(record: RenderRecord): Promise<void> {
    await writeFileAtomic(this.#file(record.id), JSON.stringify(record));
  }

  /** Makes the folder for what a render needs on its way. @returns its absolute path */
  async makeWork(id: string): Promise<string> {
    const work = this.#work(id);
    await mkdir(work, { recursive: true });
    return work;
  }

  async removeWork(id: string): Promise<void> {
    await rm(this.#work(id), { recursive: true, force: true });
  }

  /** The heartbeat that other processes look at. */
  async beat(id: string): Promise<void> {
    await utimes(this.#file(id), new Date(), new Date());
  }

  /** Whether another process is still at it: the process id may belong to another program by now, the heartbeat tells. */
  async isAlive(record: RenderRecord): Promise<boolean> {
    if (record.pid === process.pid || !isRunning(record.pid)) return false;
    const { mtimeMs } = await stat(this.#file(record.id));
    return Date.now() - mtimeMs < SILENT_MS;
  }

  #path(id: string): string {
    return join(this.#folder, id);
  }

  #file(id: string): string {
    return join(this.#path(id), 'render.json');
  }

  #work(id: string): string {
    return join(this.#path(id), 'work');
  }
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
