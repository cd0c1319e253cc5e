import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fileFormat, type ExportFormat } from '../../../exportFormats.ts';
import { isMissing } from '../../../errors.ts';
import { log } from '../../log.ts';
import { namesIn } from '../../disk/leftovers.ts';
import { renderRecordSchema, type RenderRecord } from './renderFile.ts';

/**
 * The exports on disk, one folder each: `render.json`, the video, its sound, and `work/` while it renders. Several engine
 * processes may share them.
 */
export class RenderFolders {
  readonly #folder: string;

  /** @param folder Absolute path of the folder that holds all exports. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Absolute path of what an export makes, be it there or not. */
  file(id: string, format: ExportFormat): string {
    return join(this.#path(id), `video.${fileFormat(format)}`);
  }

  /** Absolute path of an export's sound, be it there or not. */
  sound(id: string): string {
    return join(this.#path(id), 'sound.mp3');
  }

  /** Absolute path of an export's captions, be they there or not. */
  subtitles(id: string): string {
    return join(this.#path(id), 'subtitles.srt');
  }

  /** Absolute path of an export's best frame, be it there or not. */
  cover(id: string): string {
    return join(this.#path(id), 'cover.jpg');
  }

  async create(record: RenderRecord): Promise<void> {
    await mkdir(this.#path(record.id), { recursive: true });
    await this.write(record);
  }

  /** Undefined when there is none, or none that can be read. */
  async read(id: string): Promise<RenderRecord | undefined> {
    let text: string;
    try {
      text = await readFile(this.#file(id), 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    try {
      return renderRecordSchema.parse(JSON.parse(text));
    } catch (error) {
      log(`Export ${id} cannot be read: ${String(error)}`);
      return undefined;
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

  /** All exports that there are. */
  ids(): Promise<string[]> {
    return namesIn(this.#folder);
  }

  /** Removes all that there is of an export, but for its record. */
  async removeFiles(id: string): Promise<void> {
    const names = await namesIn(this.#path(id));
    const others = names.filter((name) => join(this.#path(id), name) !== this.#file(id));
    for (const name of others) await rm(join(this.#path(id), name), { recursive: true, force: true });
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
